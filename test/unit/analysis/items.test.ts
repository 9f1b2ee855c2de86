import { describe, expect, test } from 'vitest';
import { bouwen } from '../../../src/analysis/bouwen.ts';
import { itemRows } from '../../../src/analysis/items.ts';
import { responseRows } from '../../../src/analysis/response.ts';
import { schoolParts } from '../../../src/analysis/school-parts.ts';
import { derive } from '../../../src/disclosure/derive.ts';
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

describe('the parts of a school', () => {
  test('are its bouwen and its groups; each figure of a bouw is the sum of what stands per group', async () => {
    const cube = await aCube();
    const parts = schoolParts(cube);
    expect(parts.map(({ kind, label, n }) => `${kind} ${label} ${n}`)).toEqual([
      'bouw midden 29',
      'bouw boven 33',
      "group 5/6 'a' en 5/6 c 29",
      'group 7/8 a 19',
      'group 7/8 b 14',
    ]);
    const boven = parts[1];
    const rows = itemRows(cube, boven?.atoms);
    const groups = ['a2', 'a3'].map((atom) => itemRows(cube, atom));
    expect(rows.length).toBeGreaterThan(0);
    for (const [at, row] of rows.entries()) {
      expect(row.valid).toBe(groups.reduce((sum, own) => sum + (own[at]?.valid ?? 0), 0));
    }
  });

  test('have no figures for a bouw of which a group went together with another bouw', async () => {
    const cube = derive(await aCube(), (all) => ({
      ...all,
      atoms: all.atoms.map((atom) =>
        atom.id === 'a2' ? { ...atom, bouw: 'midden en boven', groups: ['5/6 d', ...atom.groups] } : atom,
      ),
    }));
    const [midden, boven, ...groups] = schoolParts(cube);
    expect([midden?.mixedWith, boven?.mixedWith]).toEqual([['7/8 a'], ['7/8 a']]);
    // Not even what could be added up without that group: the rest of it would follow by taking away.
    expect([midden?.atoms, boven?.atoms]).toEqual([[], []]);
    expect(itemRows(cube, boven?.atoms)).toEqual([]);
    expect(groups).toHaveLength(3);
  });

  test('are none where there is one group', async () => {
    const cube = derive(await aCube(), (all) => ({ ...all, atoms: all.atoms.slice(0, 1) }));
    expect(schoolParts(cube)).toEqual([]);
  });
});
