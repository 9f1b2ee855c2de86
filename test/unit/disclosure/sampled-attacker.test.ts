import { expect, test } from 'vitest';
import { roundings } from './attacker.ts';
import { seededRandom } from './sample.ts';
import { attackSampled } from './sampled-attacker.ts';
import { attackTable, type Table } from './table-attacker.ts';

/** A table as rounding makes it, with no audit: some give something away. */
function roundedTable(random: () => number, groups: number): Table {
  const one = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  const truths = Array.from({ length: groups }, () => {
    const row = [0, 0, 0];
    for (let n = 10 + Math.floor(random() * 8); n > 0; n -= 1) {
      const at = random() < 0.9 ? 0 : random() < 0.7 ? 1 : 2;
      row[at] = (row[at] ?? 0) + 1;
    }
    return row;
  });
  const sum = truths.reduce((a, b) => a.map((count, i) => count + (b[i] ?? 0)));
  return {
    rows: truths.map((row) => one(roundings(row, 3))),
    n: truths.map((row) => row.reduce((all, count) => all + count, 0)),
    school: one(roundings(sum, 3)),
    base: 3,
  };
}

test('walking finds what writing out finds', () => {
  const random = seededRandom(7);
  let won = 0;
  for (let time = 0; time < 60; time += 1) {
    const table = roundedTable(random, 2 + (time % 3));
    const { pinned, proven, insiders } = attackTable(table);
    expect(attackSampled(table, random)).toMatchObject({ pinned, proven, insiders });
    won += pinned + proven + insiders;
  }
  expect(won).toBeGreaterThan(10);
});

test('a table that rounding never makes is told', () => {
  const table = { rows: [[9, 3, 0]], n: [30], base: 3 };
  expect(() => attackSampled(table, seededRandom(1))).toThrow(/among the worlds/);
});
