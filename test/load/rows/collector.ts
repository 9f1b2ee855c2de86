import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../support/postgres-server.ts';
import type { Bench, Size } from '../bench.ts';
import { measureCollector, median } from '../measure.ts';
import { rawPostgres, rawSqlite } from '../raw-inserts.ts';

type Name = 'SQLite' | 'PostgreSQL';

/** What each engine reached in this run, for the row that loads it at 80 % of that. */
const reached = new Map<Name, number[]>();

async function openEngine(name: Name) {
  const folder = mkdtempSync(join(tmpdir(), 'belasting-'));
  const server = name === 'PostgreSQL' ? await startPostgres({ max_connections: '150' }) : undefined;
  let count = 0;
  return {
    newPlace: async () => (server ? server.createDatabase() : join(folder, `${(count += 1)}.db`)),
    newPepper: () => join(folder, `${(count += 1)}.pepper`),
    async close() {
      await server?.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const seconds = (size: Size) => (size === 'full' ? 4 : 0.7);

const rate = (name: Name): Bench => ({
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

const latency = (name: Name): Bench => ({
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
    const ours = async () => (await measureCollector(await newPlace(), newPepper(), seconds(size), pace)).p99;
    return { ours, close };
  },
});

export const rows = (['SQLite', 'PostgreSQL'] as const).flatMap((name) => [rate(name), latency(name)]);
