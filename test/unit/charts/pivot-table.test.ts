import { expect, test } from 'vitest';
import { dimensions, pivot } from '../../../src/analysis/pivot.ts';
import { pivotTable } from '../../../src/charts/pivot-table.ts';
import { derive } from '../../../src/disclosure/derive.ts';
import { aCube } from '../analysis/cube.ts';

test('the same cells give the same table in whatever order they come', async () => {
  const cubes = [await aCube(1), await aCube(2, { survey: 'leerlingen-2025', schooljaar: '2025-2026' })];
  for (const rows of dimensions)
    for (const columns of dimensions) {
      const cells = pivot(cubes, { rows, columns });
      const settings = { rows, columns, isShare: false, cubes };
      const turned = derive(cells, (all) => all.toReversed());
      expect(pivotTable(turned, settings)).toEqual(pivotTable(cells, settings));
    }
});

test('groups stand in the order of the school, answers in that of the scale, "niet beantwoord" last', async () => {
  const cubes = [await aCube(1)];
  const cells = derive(pivot(cubes, { rows: 'groep', columns: 'antwoord', construct: 'WB' }), (all) =>
    all.toReversed(),
  );
  const table = pivotTable(cells, { rows: 'groep', columns: 'antwoord', isShare: false, cubes });
  expect(table.rows.map(([name]) => name)).toEqual(cubes[0]?.atoms.map(({ label }) => label));
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Stamgroep',
    'nooit',
    'soms',
    'vaak',
    'altijd',
    'Niet beantwoord',
    'Samen',
  ]);
});
