import { describe, expect, test } from 'vitest';
import { isSafe } from '../../../src/disclosure/audit.ts';
import { attack, holds as proves, roundings, rowsNear, rowsOf } from './attacker.ts';

const isSafeRow = (row: readonly number[], n: number, base: number) => isSafe({ rows: [row], n: [n], base });

/** All rows of so many multiples of the base up to a limit. */
function grid(columns: number, base: number, limit: number): number[][] {
  if (columns === 0) return [[]];
  const rows: number[][] = [];
  for (let count = 0; count <= limit; count += base) {
    for (const rest of grid(columns - 1, base, limit - count)) rows.push([count, ...rest]);
  }
  return rows;
}

describe('on one row the audit equals writing out all worlds', () => {
  test('on every row of multiples, also those that rounding never makes', () => {
    const verdicts = { safe: 0, refused: 0 };
    for (const base of [3, 5]) {
      for (const columns of [3, 4]) {
        for (let n = 5; n <= 19; n += 1) {
          for (const published of grid(columns, base, n + 2 * base)) {
            const worlds = rowsNear(published, n, base);
            const expected = worlds.length > 0 && proves(attack(worlds));
            expect(isSafeRow(published, n, base), `${published} of ${n} at base ${base}`).toBe(expected);
            verdicts[expected ? 'safe' : 'refused'] += 1;
          }
        }
      }
    }
    // Without refusals this test would prove nothing.
    expect(verdicts.refused).toBeGreaterThan(1000);
    expect(verdicts.safe).toBeGreaterThan(1000);
    console.log('audit against enumeration, one row', verdicts);
  });

  test('on every row that rounding can make of 5-19 people with 2-4 answers', () => {
    let tables = 0;
    let truths = 0;
    const wrong: string[] = [];
    for (const base of [3, 5]) {
      for (const columns of [3, 4, 5]) {
        for (let n = 5; n <= 19; n += 1) {
          const worldsOfRow = new Map<string, number[][]>();
          for (const truth of rowsOf(n, columns)) {
            truths += 1;
            for (const published of roundings(truth, base)) {
              const key = published.join();
              const worlds = worldsOfRow.get(key);
              if (worlds === undefined) worldsOfRow.set(key, [truth]);
              else worlds.push(truth);
            }
          }
          for (const [key, worlds] of worldsOfRow) {
            tables += 1;
            const expected = proves(attack(worlds));
            if (isSafeRow(key.split(',').map(Number), n, base) !== expected) wrong.push(`${key} of ${n}`);
            if (!expected) wrong.push(`${key} of ${n} at base ${base} proves something`);
          }
        }
      }
    }
    console.log('all small rows', { truths, tables });
    expect(wrong).toEqual([]);
  });
});
