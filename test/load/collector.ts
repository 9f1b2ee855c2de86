// Durable accepted answers per second, beside raw inserts of the same bytes with the same durability.
//   node test/load/collector.ts [seconds per run] [runs] [SQLite or PostgreSQL]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../support/postgres-server.ts';
import type { Measured } from './measure.ts';
import { measureCollector } from './measure.ts';
import { median } from './quantile.ts';
import { rawPostgres, rawSqlite } from './raw-inserts.ts';

const seconds = Number(process.argv[2] ?? 5);
const runs = Number(process.argv[3] ?? 5);
const only = process.argv[4];

const round = (value: number) => Math.round(value).toLocaleString('nl-NL');
const spread = (values: number[]) => `${round(Math.min(...values))}-${round(Math.max(...values))}`;

interface Row {
  full: Measured[];
  eased: Measured[];
  raw: number[];
  rawGrouped: number[];
}

function print(name: string, { full, eased, raw, rawGrouped }: Row): void {
  const rates = full.map(({ rate }) => rate);
  const line = (label: string, value: string) => console.log(`  ${label.padEnd(44)} ${value}`);
  console.log(`${name}, median of ${runs} (lowest-highest), 100 connections`);
  line('accepted answers/s', `${round(median(rates))} (${spread(rates)})`);
  line('raw inserts/s, a commit each', `${round(median(raw))} (${spread(raw)})`);
  line('ratio', (median(rates) / median(raw)).toFixed(2));
  line('raw inserts/s, 25 in a commit', `${round(median(rawGrouped))} (${spread(rawGrouped)})`);
  line('ratio', (median(rates) / median(rawGrouped)).toFixed(2));
  for (const [label, of] of [
    ['at full load', full],
    ['at 80 % load', eased],
  ] as const) {
    const [p50, p99] = [of.map((one) => one.p50), of.map((one) => one.p99)];
    line(`p50 / p99 in ms, ${label}`, `${round(median(p50))} / ${round(median(p99))} (${spread(p99)})`);
  }
  line('processor ms per answer, collector alone', median(full.map(({ cpu }) => cpu)).toFixed(2));
  line('refused', String([...full, ...eased].reduce((sum, { refused }) => sum + refused, 0)));
}

const folder = mkdtempSync(join(tmpdir(), 'belasting-'));
const server = await startPostgres({ max_connections: '150' });
const engines = {
  SQLite: { place: async (name: string) => join(folder, `${name}.db`), raw: rawSqlite },
  PostgreSQL: { place: () => server.createDatabase(), raw: rawPostgres },
};
try {
  for (const [name, { place, raw }] of Object.entries(engines)) {
    if (only !== undefined && only !== name) continue;
    const row: Row = { full: [], eased: [], raw: [], rawGrouped: [] };
    for (let run = 0; run < runs; run += 1) {
      const pepper = join(folder, `${name}${run}.pepper`);
      row.raw.push(await raw(await place(`raw${run}`), seconds, 1));
      const full = await measureCollector(await place(`full${run}`), pepper, seconds);
      row.full.push(full);
      row.rawGrouped.push(await raw(await place(`grouped${run}`), seconds, 25));
      const eased = await measureCollector(
        await place(`eased${run}`),
        `${pepper}2`,
        seconds,
        full.rate * 0.8,
      );
      row.eased.push(eased);
    }
    print(name, row);
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
