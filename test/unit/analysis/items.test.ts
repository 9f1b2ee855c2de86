import { describe, expect, test } from 'vitest';
import { bouwen } from '../../../src/analysis/bouwen.ts';
import { itemRows } from '../../../src/analysis/items.ts';
import { responseRows } from '../../../src/analysis/response.ts';
import { aCube } from './cube.ts';

describe('answers per question', () => {
  test('of the whole school are its own row, within rounding of the sum of its atoms', async () => {
    const cube = await aCube();
    const rows = itemRows(cube);
    expect(rows.map((row) => row.question)).toEqual(cube.questions.map((question) => question.id));
    rows.forEach((row, at) => {
      expect([...row.counts, row.missing]).toEqual(cube.questions[at]?.school);
      expect(row.counts).toHaveLength(row.answers.length);
      expect(row.valid).toBe(row.counts.reduce((sum, count) => sum + count, 0));
    });
  });

  test('of a bouw are the sum of its atoms', async () => {
    const cube = await aCube();
    const [first, second] = bouwen(cube);
    expect([first, second]).toEqual([
      { bouw: 'midden', atoms: ['a1'] },
      { bouw: 'boven', atoms: ['a2', 'a3'] },
    ]);
    const sums = itemRows(cube, second?.atoms);
    const parts = (second?.atoms ?? []).map((atom) => itemRows(cube, atom));
    sums.forEach((row, at) => {
      const sum = row.counts.map((_, column) =>
        parts.reduce((total, rows) => total + (rows[at]?.counts[column] ?? 0), 0),
      );
      expect(row.counts).toEqual(sum);
    });
  });

  test('of an atom leave out what is only for the school', async () => {
    const rows = itemRows(await aCube(), 'a2');
    expect(rows.map((row) => row.question)).toEqual(['A01', 'A02', 'B01', 'D01', 'D02', 'D03']);
    expect(rows.every((row) => row.level === 'atom')).toBe(true);
  });

  test('of an unknown atom are none', async () => {
    expect(itemRows(await aCube(), 'a99')).toEqual([]);
    expect(itemRows(await aCube(), 'school')).toEqual([]);
  });
});

test('taking part is counted per atom, exactly', async () => {
  expect(responseRows(await aCube())).toEqual([
    { atom: 'a1', label: "5/6 'a' en 5/6 c", n: 29, enrolled: 29 },
    { atom: 'a2', label: '7/8 a', n: 19, enrolled: 19 },
    { atom: 'a3', label: '7/8 b', n: 14, enrolled: 14 },
  ]);
});
