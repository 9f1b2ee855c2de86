import { describe, expect, test } from 'vitest';
import { holds, isSafe } from '../../../src/disclosure/audit.ts';
import { roundRow } from '../../../src/disclosure/round.ts';
import { worldsOf } from '../../../src/disclosure/worlds.ts';
import { drawAnswer, profiles, seededRandom } from './sample.ts';
import { attackTable, enumerate, isTight, leftOf, type Table } from './table-attacker.ts';

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
    [3, 7, 2, 5, 5],
    [5, 3, 2, 6, 8],
    [5, 2, 3, 5, 3],
  ])('base %i, %i groups, %i answers', (base, groups, answers, smallest, spread) => {
    const random = seededRandom(base * 100 + groups * 10 + answers);
    const verdicts = { safe: 0, refused: 0 };
    for (let time = 0; time < (groups > 4 ? 25 : 75); time += 1) {
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

test('also on tables that nobody rounded so: a base moved from one column of the school to another', () => {
  const random = seededRandom(78);
  const verdicts = { safe: 0, refused: 0, impossible: 0 };
  for (let time = 0; time < 150; time += 1) {
    for (const shares of Object.values(profiles)) {
      const base = time % 2 ? 3 : 5;
      const shape = { base, groups: 2 + (time % 3 ? 1 : 0), answers: 2, smallest: 5, spread: 8 };
      const table = randomTable(random, shape, shares);
      const [from, to] = random() < 0.5 ? [0, 1] : [1, 0];
      const school = (table.school ?? []).map((count, at) =>
        at === from ? count - base : at === to ? count + base : count,
      );
      const n = table.n.reduce((sum, size) => sum + size, 0);
      if (school.some((count) => count < 0 || count > n - (n % base))) continue;
      const moved = { ...table, school };
      const isPossible = enumerate(moved).totals.length > 0;
      const expected = isPossible && isTight(attackTable(moved));
      expect(isSafe(moved), JSON.stringify(moved)).toBe(expected);
      verdicts[!isPossible ? 'impossible' : expected ? 'safe' : 'refused'] += 1;
    }
  }
  console.log('moved tables', verdicts);
  expect(Math.min(verdicts.safe, verdicts.refused)).toBeGreaterThan(20);
});

describe('the audit refuses', () => {
  test.each([
    ['a sum above what the group can be', [21, 0, 0], 19],
    ['no group at all', [0, 0, 0], 0],
    ['a row that its n contradicts', [30, 0, 0], 10],
  ])('%s', (_, published, n) => {
    expect(isSafe({ rows: [published], n: [n], base: 3 })).toBe(false);
  });

  test.each([
    [
      'a school row that pins a group',
      [
        [9, 0],
        [12, 0],
        [6, 3],
      ],
      [11, 12, 10],
      [33, 0],
    ],
    [
      'an exact row for the school',
      [
        [9, 0],
        [6, 3],
        [12, 0],
      ],
      [10, 11, 12],
      undefined,
    ],
  ])('%s, which without it is safe', (_, rows, n, school) => {
    const table = { rows: rows.map((row) => [...row, 0]), n, base: 3 };
    expect(isSafe(table)).toBe(true);
    if (school !== undefined) expect(isSafe({ ...table, school: [...school, 0] })).toBe(false);
    else {
      // The type has no exact row; told beside it all the same, it pins.
      const worlds = worldsOf(table);
      const exact = Int32Array.of(30, 3, 0);
      expect(holds({ ...worlds, columnLow: exact, columnHigh: exact })).toBe(false);
    }
  });

  test('a notice per group: nine and twelve and nine of 10, 12 and 10, school 30', () => {
    const table = {
      rows: [
        [9, 0],
        [12, 0],
        [9, 0],
      ],
      n: [10, 12, 10],
      school: [30, 0],
      base: 3,
    };
    const grave = (groups: readonly number[]) => {
      const worlds = worldsOf(table);
      const low = worlds.low.map((least, cell) => (groups.includes((cell - 1) / 2) ? 1 : least));
      const high = worlds.high.map((most, cell) =>
        cell % 2 === 1 && !groups.includes((cell - 1) / 2) ? 0 : most,
      );
      return { ...worlds, low, high };
    };
    for (const groups of [[0, 1], [1, 2], [0, 2], [1]]) expect(holds(grave(groups))).toBe(false);
    // Told of two groups it pins both: 9 and 1, 11 and 1.
    const pinned = attackTable(table, { allows: ([, own = 0], group) => (group < 2 ? own > 0 : own === 0) });
    expect(pinned).toMatchObject({ pinned: 8 });
  });
});

describe('a notice', () => {
  test('that leaves one answer would prove it of everybody: refused by (b) alone', () => {
    // Every cell that is not told is open, because some may have skipped the question.
    const table = { rows: [[27, 0, 3]], n: [31], base: 3 };
    expect(isSafe(table)).toBe(true);
    expect(attackTable(table, { empty: [1] })).toMatchObject({ pinned: 0, proven: 1 });
    expect(isSafe({ ...table, told: { empty: [1] } })).toBe(false);
  });

  test('"no" leaves only its own zeros to know', () => {
    const random = seededRandom(79);
    let told = 0;
    for (let time = 0; time < 400; time += 1) {
      const n = 20 + Math.floor(random() * 60);
      const mild = Math.floor(random() * 6);
      const truth = [n - mild - 2, mild, 0, 0, 2];
      const draws = { cells: truth.map(() => 0.001 + 0.998 * random()), extra: random() };
      const row = roundRow(truth, 3, draws);
      const empty = [2, 3];
      const proof = attackTable({ rows: [row], n: [n], base: 3 }, { empty });
      // Whoever does not get the notice must be left as much in the dark.
      const without = attackTable({ rows: [row], n: [n], base: 3 });
      const table = { rows: [row], n: [n], base: 3, told: { empty } };
      expect(isSafe(table)).toBe(isTight(proof) && isTight(without));
      if (isTight(proof)) told += 1;
    }
    expect(told).toBeGreaterThan(300);
  });

  test('"yes" that can rest on one question only is audited with it', () => {
    for (const row of [
      [30, 0, 0, 0, 0],
      [27, 3, 0, 0, 0],
      [24, 3, 0, 0, 3],
    ]) {
      for (const n of [30, 31, 32]) {
        const allows = ([, , third = 0, fourth = 0]: readonly number[]) => third + fourth > 0;
        const told = { oneOf: [2, 3] };
        // Safe by the audit is safe by the attack; the other way round it may be stricter.
        if (isSafe({ rows: [row], n: [n], base: 3, told })) {
          expect(isTight(attackTable({ rows: [row], n: [n], base: 3 }, { allows }))).toBe(true);
        }
      }
    }
    expect(isSafe({ rows: [[30, 0, 0, 0, 0]], n: [31], base: 3, told: { oneOf: [2, 3] } })).toBe(true);
  });
});
