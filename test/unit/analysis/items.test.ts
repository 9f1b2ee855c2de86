import { describe, expect, test } from 'vitest';
import { itemRows } from '../../../src/analysis/items.ts';
import { responseRows } from '../../../src/analysis/response.ts';
import { aCube } from './cube.ts';

describe('answers per question', () => {
  test('of the whole school are the sum of its atoms', async () => {
    const cube = await aCube();
    const rows = itemRows(cube);
    expect(rows.map((row) => row.question)).toEqual(cube.questions.map((question) => question.id));
    rows.forEach((row, at) => {
      const table = cube.questions[at]?.counts ?? [];
      const sums = table.reduce((sum, next) => sum.map((count, column) => count + (next[column] ?? 0)));
      expect([...row.counts, row.missing]).toEqual(sums);
      expect(row.counts).toHaveLength(row.answers.length);
      expect(row.valid).toBe(row.counts.reduce((sum, count) => sum + count, 0));
    });
  });

  test('of the atoms together are those of the school', async () => {
    const cube = await aCube();
    const school = itemRows(cube).filter((row) => row.level === 'atom');
    const atoms = cube.atoms.map((atom) => itemRows(cube, atom.id));
    school.forEach((row, at) => {
      const sum = row.counts.map((_, column) =>
        atoms.reduce((total, rows) => total + (rows[at]?.counts[column] ?? 0), 0),
      );
      expect(sum).toEqual(row.counts);
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
