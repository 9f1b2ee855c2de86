import { describe, expect, test } from 'vitest';
import { holds, isSafe } from '../../../src/disclosure/audit.ts';
import { roundRow } from '../../../src/disclosure/round.ts';
import { worldsOf } from '../../../src/disclosure/worlds.ts';
import { attack, holds as proves, roundings, rowsNear, rowsOf } from './attacker.ts';
import { drawAnswer, profiles, seededRandom } from './sample.ts';
import { attackTable, enumerate, isTight, leftOf, type Table } from './table-attacker.ts';

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

/** A school of random answers, rounded by the real rule: groups, and the school apart. */
function randomTable(
  random: () => number,
  shape: { groups: number; answers: number; smallest: number; spread: number; base: number },
  shares: readonly number[],
): Table {
  const { groups, answers, smallest, spread, base } = shape;
  const n = Array.from({ length: groups }, () => smallest + Math.floor(random() * spread));
  const truth = n.map((size) => {
    const row = Array.from({ length: answers + 1 }, () => 0);
    for (let pupil = 0; pupil < size; pupil += 1) {
      const at = random() < 0.04 ? answers : Math.min(drawAnswer(shares, random), answers) - 1;
      row[at] = (row[at] ?? 0) + 1;
    }
    return row;
  });
  const round = (row: readonly number[]) =>
    roundRow(row, base, {
      cells: row.map(() => (1 + Math.floor(random() * 1e6)) / 1000001),
      extra: random(),
    });
  const everybody = truth.reduce((sum, row) => sum.map((count, column) => count + (row[column] ?? 0)));
  return { rows: truth.map(round), n, school: round(everybody), base };
}

describe('on groups and school the audit equals the attack over all worlds', () => {
  test.each([
    [3, 2, 3, 10, 10],
    [3, 3, 2, 5, 8],
    [3, 3, 3, 6, 7],
    [3, 4, 2, 5, 6],
    [5, 2, 2, 10, 10],
    [5, 3, 2, 6, 8],
  ])('base %i, %i groups, %i answers', (base, groups, answers, smallest, spread) => {
    const random = seededRandom(base * 100 + groups * 10 + answers);
    const verdicts = { safe: 0, refused: 0 };
    for (let time = 0; time < 90; time += 1) {
      for (const shares of Object.values(profiles)) {
        const table = randomTable(random, { base, groups, answers, smallest, spread }, shares);
        const expected = isTight(attackTable(table));
        expect(isSafe({ ...table, school: table.school }), JSON.stringify(table)).toBe(expected);
        verdicts[expected ? 'safe' : 'refused'] += 1;
      }
    }
    console.log(`audit against attack, base ${base}, ${groups} groups, ${answers} answers`, verdicts);
    expect(verdicts.safe).toBeGreaterThan(0);
  });

  test('and the attack equals writing every world out whole', () => {
    const random = seededRandom(77);
    const sorted = ({ groups, totals }: ReturnType<typeof enumerate>) =>
      [...groups, totals].map((rows) => rows.map((row) => row.join()).sort());
    for (let time = 0; time < 60; time += 1) {
      for (const shares of Object.values(profiles)) {
        const shape = { base: 3, groups: 2 + (time % 2), answers: 2, smallest: 5, spread: 8 };
        const table = randomTable(random, shape, shares);
        expect(sorted(leftOf(table))).toEqual(sorted(enumerate(table)));
      }
    }
  });
});

describe('the audit refuses', () => {
  test.each([
    ['a sum above what the group can be', [21, 0, 0], 19],
    ['no group at all', [0, 0, 0], 0],
    ['a row that its n contradicts', [30, 0, 0], 10],
  ])('%s', (_, published, n) => {
    expect(isSafeRow(published, n, 3)).toBe(false);
  });

  test('a school row that pins a group: 11, 12 and 10 pupils, 33 and 0', () => {
    const table = {
      rows: [
        [9, 0],
        [12, 0],
        [9, 0],
      ].map((row) => [...row, 0]),
      n: [11, 12, 10],
      base: 3,
    };
    expect(isSafe(table)).toBe(true);
    expect(isSafe({ ...table, school: [33, 0, 0] })).toBe(
      isTight(attackTable({ ...table, school: [33, 0, 0] })),
    );
  });
});
