import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measure, type Measured, type ResultRow } from '../test/load/bench.ts';
import { tableOf } from '../test/load/print-table.ts';
import { rows } from '../test/load/rows.ts';
import { closeShared } from '../test/load/shared.ts';

const usage = 'Zo: npm run bench -- [--quick] [--json BESTAND] [--only WOORD]';

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
  const measured: Measured[] = [];
  const broken: string[] = [];
  for (const [i, bench] of asked.entries()) {
    process.stderr.write(
      `[${i + 1} van ${asked.length}] ${bench.name}, naast ${bench.anchorName ?? 'niets'} …\n`,
    );
    try {
      const row = await measure(bench, size);
      if (row !== undefined) measured.push(row);
    } catch (error) {
      // One row that cannot be measured does not take the table away.
      broken.push(`${bench.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await closeShared();
  const day = new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' });
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  console.log(
    `${day}, ${cpus().length} kernen, ${gigabytes} GB, Node ${process.version}. Mediaan (laagste-hoogste).`,
  );
  console.log(`\n${tableOf(measured)}\n`);
  const missed = measured.filter(({ met }) => !met);
  const limits = missed.filter(({ limit }) => limit !== undefined).length;
  console.log(
    `${measured.length - missed.length} van ${measured.length} doelen gehaald, ${limits} op een grens die is aangetoond.`,
  );
  for (const line of broken) console.error(`Niet gemeten: ${line}`);
  if (broken.length > 0) process.exitCode = 1;
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(measured.map(resultOf), null, 1)}\n`);
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
