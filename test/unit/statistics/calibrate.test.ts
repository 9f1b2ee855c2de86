import { expect, test } from 'vitest';
import { bands, runFamily } from '../../../scripts/calibrate/families.ts';
import { tableOf } from '../../../scripts/calibrate/print-table.ts';

test('the error rates hold on a small simulation; `npm run calibrate` is the large one', () => {
  const run = { family: '8x25', schools: 30, permutations: 99, seed: 1 };
  let last = 0;
  const sums = runFamily(run, (done) => (last = done));
  expect(last).toBe(30);
  const share = (name: string): number => (sums[name]?.hits ?? NaN) / (sums[name]?.of ?? NaN);
  // 30 schools: the bands are wider by three standard errors.
  for (const [name, [low, high]] of Object.entries(bands)) {
    expect(share(name), name).toBeGreaterThanOrEqual(low - 3 * Math.sqrt((0.5 * 0.5) / 30));
    expect(share(name), name).toBeLessThanOrEqual(high + 3 * Math.sqrt((0.064 * 0.936) / 30));
  }
  expect(share('hierarchical Bayes coverage')).toBeGreaterThan(0.92);
  expect(share('Wilson coverage, n = 25')).toBeGreaterThan(0.93);
});

test('the table marks what misses its band', () => {
  const table = tableOf({ '8x25': { 'null schools with any flag': { hits: 7, of: 100 } } });
  expect(table.split('\n').at(-1)).toBe('| null schools with any flag | 0 to 0.064 | .070 X |');
});
