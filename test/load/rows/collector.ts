import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../support/postgres-server.ts';
import { oneRow } from './one-row.ts';
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

const seconds = (quick: boolean) => (quick ? 0.7 : 4);

const rate = (name: Name) =>
  oneRow({
    name: `verzamelaar op ${name}: bevestigde antwoorden, 100 verbindingen`,
    unit: '/s',
    anchorName: 'kale inserts van dezelfde bytes, elk een commit',
    target: { atLeast: 1000, ratioAtLeast: 0.5 },
    quick: name === 'SQLite',
    async prepare({ quick }) {
      const { newPlace, newPepper, close } = await openEngine(name);
      const raw = name === 'SQLite' ? rawSqlite : rawPostgres;
      const rates: number[] = [];
      reached.set(name, rates);
      return {
        async ours() {
          const { rate, refused } = await measureCollector(await newPlace(), newPepper(), seconds(quick));
          if (refused > 0) throw new Error(`${refused} answers were refused`);
          rates.push(rate);
          return rate;
        },
        anchor: async () => raw(await newPlace(), seconds(quick), 1),
        close,
      };
    },
  });

const latency = (name: Name) =>
  oneRow({
    name: `verzamelaar op ${name}: traagste 1 % bij 80 % belasting`,
    unit: 'ms',
    target: { atMost: 100 },
    quick: false,
    async prepare({ quick }) {
      const pace = 0.8 * median(reached.get(name) ?? []);
      if (Number.isNaN(pace)) throw new Error(`${name}: eerst de rij met bevestigde antwoorden meten`);
      const { newPlace, newPepper, close } = await openEngine(name);
      const ours = async () =>
        (await measureCollector(await newPlace(), newPepper(), seconds(quick), pace)).p99;
      return { ours, close };
    },
  });

export const sets = (['SQLite', 'PostgreSQL'] as const).flatMap((name) => [rate(name), latency(name)]);
