// Pupils as they come, with two restarts of the collector in between; how long they waited, and that nothing was lost.
//   node test/load/in-life.ts [school or ochtend] [--engine SQLite or PostgreSQL] [--factor N] [--full-length]
import { parseArgs } from 'node:util';
import { engineNames, openEngine } from './engine.ts';
import { live } from './life/live.ts';
import { type Scenario, scenarios } from './life/scenario.ts';
import { lifeTable, type Line } from './life/table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string' },
    factor: { type: 'string' },
    'full-length': { type: 'boolean' },
  },
});
const [only] = positionals;

/** So that each takes a minute, unless it was asked otherwise. */
function factorOf({ minutes }: Scenario): number {
  if (values['full-length'] === true) return 1;
  return values.factor === undefined ? minutes : Number(values.factor);
}

const lines: Line[] = [];
let isWhole = true;
for (const [key, scenario] of Object.entries(scenarios)) {
  if (only !== undefined && only !== key) continue;
  for (const engine of engineNames) {
    if (values.engine !== undefined && values.engine !== engine) continue;
    const factor = factorOf(scenario);
    process.stderr.write(`${scenario.name}, ${engine}, ${factor} x zo snel …\n`);
    const place = await openEngine(engine);
    try {
      const lived = await live(scenario, factor, await place.newPlace(), place.newPepper());
      lines.push({ scenario: scenario.name, engine, factor, lived });
      isWhole &&= lived.lost + lived.doubled === 0 && lived.spent === lived.envelopes;
    } catch (error) {
      isWhole = false;
      console.error(`${scenario.name}, ${engine}:`, error);
    } finally {
      await place.close();
    }
  }
}
console.log(lifeTable(lines));
process.exit(isWhole && lines.length > 0 ? 0 : 1);
