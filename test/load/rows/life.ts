import type { Bench } from '../bench.ts';
import { type EngineName, engineNames, openEngine } from '../engine.ts';
import { live } from '../life/live.ts';
import { type Scenario, scenarios } from '../life/scenario.ts';
import { latencies } from '../life/table.ts';

/** A whole scenario in a minute, as `in-life.ts` does when nothing else is asked. */
const row = (scenario: Scenario, engine: EngineName): Bench => {
  const factor = scenario.minutes;
  return {
    name: `als in het leven: ${scenario.name}, ${factor} x versneld, twee herstarts, ${engine}: traagste bevestiging`,
    unit: 'ms',
    anchorName: null,
    target: '0 kwijt, 0 dubbel, iedereen binnen 10.000 ms',
    isMet: ({ ours }) => ours < 10_000,
    isQuick: false,
    async prepare() {
      const { newPlace, newPepper, close } = await openEngine(engine);
      const ours = async () => {
        const { told, lost, doubled, spent, envelopes } = await live(
          scenario,
          factor,
          await newPlace(),
          newPepper(),
        );
        if (lost + doubled > 0 || spent !== envelopes || envelopes !== told.length) {
          throw new Error(`${lost} lost, ${doubled} doubled, ${spent} spent, ${envelopes} envelopes`);
        }
        const times = told.map(({ ms }) => ms);
        process.stderr.write(`  p50, p95, p99, traagste in ms: ${latencies(times).join(', ')}\n`);
        return Math.max(...times);
      };
      return { ours, runs: 1, close };
    },
  };
};

export const rows = Object.values(scenarios).flatMap((scenario) =>
  engineNames.map((engine) => row(scenario, engine)),
);
