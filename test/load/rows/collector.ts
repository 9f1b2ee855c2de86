import type { Bench, Size } from '../bench.ts';
import { type EngineName, engineNames, openEngine } from '../engine.ts';
import { measureCollector } from '../measure.ts';
import { median } from '../quantile.ts';
import { rawPostgres, rawSqlite } from '../raw-inserts.ts';

/** What each engine reached in this run, for the row that loads it at 80 % of that. */
const reached = new Map<EngineName, number[]>();

const seconds = (size: Size) => (size === 'full' ? 4 : 0.5);

const rate = (name: EngineName): Bench => ({
  name: `verzamelaar op ${name}: bevestigde antwoorden, 100 verbindingen`,
  unit: 'per s',
  anchorName: 'kale inserts van dezelfde bytes, elk een commit',
  target: 'minstens 1.000 per s en 0,5 x kaal',
  isMet: ({ ours, ratio }) => ours >= 1000 && ratio !== null && ratio >= 0.5,
  isQuick: name === 'SQLite',
  async prepare(size) {
    const { newPlace, newPepper, close } = await openEngine(name);
    const raw = name === 'SQLite' ? rawSqlite : rawPostgres;
    const rates: number[] = [];
    reached.set(name, rates);
    return {
      async ours() {
        const { rate, refused } = await measureCollector(await newPlace(), newPepper(), seconds(size));
        if (refused > 0) throw new Error(`${refused} answers were refused`);
        rates.push(rate);
        return rate;
      },
      anchor: async () => raw(await newPlace(), seconds(size), 1),
      close,
    };
  },
});

const latency = (name: EngineName): Bench => ({
  name: `verzamelaar op ${name}: traagste 1 % bij 80 % belasting`,
  unit: 'ms',
  anchorName: null,
  target: 'onder 100 ms',
  isMet: ({ ours }) => ours < 100,
  isQuick: false,
  async prepare(size) {
    const pace = 0.8 * median(reached.get(name) ?? []);
    if (Number.isNaN(pace)) {
      console.error(`${name}: eerst de rij met bevestigde antwoorden meten`);
      return undefined;
    }
    const { newPlace, newPepper, close } = await openEngine(name);
    // One stall of the disk is 1 % of four seconds, and would be all that is measured.
    const long = 3 * seconds(size);
    const ours = async () => (await measureCollector(await newPlace(), newPepper(), long, pace)).p99;
    return { ours, close };
  },
});

export const rows = engineNames.flatMap((name) => [rate(name), latency(name)]);
