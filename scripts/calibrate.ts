import { parseArgs } from 'node:util';
import { families, runFamily } from './calibrate/families.ts';
import { tableOf } from './calibrate/print-table.ts';
import { progressBar } from './calibrate/progress-bar.ts';
import type { Tally } from './calibrate/trials.ts';

const usage =
  'Zo: npm run calibrate -- [--schools N] [--seed K] [--family 8x25,8x15] [--permutations B]\n' +
  `Families: ${Object.keys(families).join(', ')}`;

function whole(value: string, least: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least) throw new Error(usage);
  return number;
}

/** Runs the simulation of the handbook on our own code and prints the error rates beside their bands. */
function run(): void {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { schools: text, seed: text, family: text, permutations: text } });
  const schools = whole(values.schools ?? '1000', 1);
  const seed = whole(values.seed ?? '1', 0);
  const permutations = whole(values.permutations ?? '9999', 99);
  const chosen = values.family?.split(',') ?? Object.keys(families);
  if (!chosen.every((family) => family in families)) throw new Error(usage);
  const results: Record<string, Record<string, Tally>> = {};
  for (const family of chosen) {
    results[family] = runFamily({ family, schools, permutations, seed }, progressBar(family, schools));
  }
  console.log(`${schools} schools per family, seed ${seed}, ${permutations} permutations`);
  console.log(tableOf(results));
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error && !('code' in error) ? error.message : usage);
  process.exitCode = 1;
}
