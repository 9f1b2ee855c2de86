import { describe, expect, test } from 'vitest';
import { isSafe } from '../../../src/disclosure/audit.ts';
import { attack, holds, roundings, rowsNear, rowsOf } from './attacker.ts';

/** All rows of so many multiples of the base up to a limit. */
function grid(columns: number, base: number, limit: number): number[][] {
  if (columns === 0) return [[]];
  const rows: number[][] = [];
  for (let count = 0; count <= limit; count += base) {
    for (const rest of grid(columns - 1, base, limit - count)) rows.push([count, ...rest]);
  }
  return rows;
}

describe('the audit equals writing out all worlds', () => {
  test('on every table of multiples, also those that rounding never makes', () => {
    const verdicts = { safe: 0, refused: 0 };
    for (const base of [3, 5]) {
      for (const columns of [3, 4]) {
        for (let n = 5; n <= 19; n += 1) {
          for (const published of grid(columns, base, n + 2 * base)) {
            const worlds = rowsNear(published, n, base);
            const expected = worlds.length > 0 && holds(attack(worlds));
            expect(isSafe(published, n, base), `${published} of ${n} at base ${base}`).toBe(expected);
            verdicts[expected ? 'safe' : 'refused'] += 1;
          }
        }
      }
    }
    // Without refusals this test would prove nothing.
    expect(verdicts.refused).toBeGreaterThan(1000);
    expect(verdicts.safe).toBeGreaterThan(1000);
    console.log('audit against enumeration', verdicts);
  });

  test('on every table that rounding can make of a row of 5-19 with 2-4 answers', () => {
    let tables = 0;
    let truths = 0;
    const pinnedOrProven: string[] = [];
    for (const base of [3, 5]) {
      for (const columns of [3, 4, 5]) {
        for (let n = 5; n <= 19; n += 1) {
          const worldsOf = new Map<string, number[][]>();
          for (const truth of rowsOf(n, columns)) {
            truths += 1;
            for (const published of roundings(truth, base)) {
              const key = published.join();
              const worlds = worldsOf.get(key);
              if (worlds === undefined) worldsOf.set(key, [truth]);
              else worlds.push(truth);
            }
          }
          for (const [key, worlds] of worldsOf) {
            tables += 1;
            const expected = holds(attack(worlds));
            const published = key.split(',').map(Number);
            if (isSafe(published, n, base) !== expected) pinnedOrProven.push(`${key} of ${n}: audit differs`);
            if (!expected) pinnedOrProven.push(`${key} of ${n} at base ${base}`);
          }
        }
      }
    }
    console.log('all small rows', { truths, tables });
    expect(pinnedOrProven).toEqual([]);
  });
});

describe('the audit refuses', () => {
  test.each([
    ['a sum above what the group can be', [21, 0, 0], 19],
    ['no group at all', [0, 0, 0], 0],
    ['a row that its n contradicts', [30, 0, 0], 10],
  ])('%s', (_, published, n) => {
    expect(isSafe(published, n, 3)).toBe(false);
  });
});
