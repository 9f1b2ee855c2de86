import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { type Bench, type Measured, measure, type ResultRow, type Size } from '../test/load/bench.ts';
import { type Failed, tableOf } from '../test/load/print-table.ts';
import { rows } from '../test/load/rows.ts';
import { closeShared } from '../test/load/shared.ts';

const usage = 'Zo: npm run bench -- [--quick] [--json BESTAND] [--only WOORD]';

/** How long one row may take, its preparation included, before the table goes on without it. */
const patience: Record<Size, number> = { quick: 60_000, full: 1_200_000 };

async function withinTime<T>(size: Size, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const minutes = patience[size] / 60_000;
  const timer = setTimeout(
    () => late.reject(new Error(`niet klaar binnen ${minutes} minuten`)),
    patience[size],
  );
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}

/** The row, or why there is none: one that cannot be measured does not take the table away. */
async function attempt(bench: Bench, size: Size): Promise<Measured | Failed | undefined> {
  try {
    return await withinTime(size, measure(bench, size));
  } catch (error) {
    return { bench, reason: error instanceof Error ? error.message : String(error) };
  }
}

const failedResult = ({ bench: { name, unit, anchorName, target }, reason }: Failed) => ({
  ...{ name, unit, ours: null, anchor: null, anchorName, ratio: null, target, met: false, failed: reason },
});

const resultOf = (row: Measured): ResultRow => {
  const { name, unit, ours, anchor, anchorName, ratio, target, met, limit } = row;
  return {
    name,
    unit,
    ours,
    anchor,
    anchorName,
    ratio,
    target,
    met,
    ...(limit === undefined ? {} : { limit }),
  };
};

/** Measures every row of the speed table, ours and its anchor in turns, and prints them as they come. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, quick: { type: 'boolean' }, only: { type: 'string' } },
  });
  const size = values.quick === true ? 'quick' : 'full';
  const asked = rows
    .filter(({ isQuick }) => size === 'full' || isQuick)
    .filter(({ name }) => values.only === undefined || name.includes(values.only));
  const tried: (Measured | Failed)[] = [];
  for (const [i, bench] of asked.entries()) {
    process.stderr.write(
      `[${i + 1} van ${asked.length}] ${bench.name}, naast ${bench.anchorName ?? 'niets'} …\n`,
    );
    const began = performance.now();
    const row = await attempt(bench, size);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (row !== undefined) tried.push(row);
    const why = row === undefined ? 'overgeslagen' : 'reason' in row ? `mislukt: ${row.reason}` : 'klaar';
    process.stderr.write(`  ${why}, ${seconds} s\n`);
  }
  await closeShared();
  const day = new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' });
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  console.log(
    `${day}, ${cpus().length} kernen, ${gigabytes} GB, Node ${process.version}, belasting ${loadavg()[0]?.toFixed(1)}. Mediaan (laagste-hoogste).`,
  );
  console.log(`\n${tableOf(tried)}\n`);
  const measured = tried.filter((row): row is Measured => !('reason' in row));
  const missed = measured.filter(({ met }) => !met);
  const limits = missed.filter(({ limit }) => limit !== undefined).length;
  console.log(
    `${measured.length - missed.length} van ${measured.length} doelen gehaald, ${limits} op een grens die is aangetoond.`,
  );
  const failed = tried.length - measured.length;
  if (failed > 0) console.error(`${failed} van ${tried.length} rijen mislukt; de reden staat in de tabel.`);
  if (failed > 0 || tried.length === 0) process.exitCode = 1;
  if (values.json !== undefined)
    writeFileSync(
      values.json,
      `${JSON.stringify(
        tried.map((row) => ('reason' in row ? failedResult(row) : resultOf(row))),
        null,
        1,
      )}\n`,
    );
}

try {
  await run();
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error;
  console.error(isUsage ? usage : error);
  process.exitCode = 1;
}
// A server or a browser of a preparation that failed half-way would keep the command running.
process.exit();
