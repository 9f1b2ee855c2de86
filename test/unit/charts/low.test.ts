import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { lowRows } from '../../../src/analysis/low.ts';
import { lowChart, peoplePerDot } from '../../../src/charts/low-chart.ts';
import { derive } from '../../../src/disclosure/derive.ts';
import { aCube } from '../analysis/cube.ts';

const frame = { document: new JSDOM().window.document, width: 760, label: 'plaatje' };
const now = await aCube(1);

it('lets a dot stand for many where there are many, and loses nobody who is low', () => {
  const rows = lowRows(now);
  const [first] = rows;
  if (first === undefined) throw new Error('no construct');
  for (const [low, notLow, perDot] of [
    [3, 597, 1],
    [3, 600, 2],
    [12, 19_988, 50],
    [300_000, 1_700_000, 5000],
  ] as const) {
    const row = derive(rows, () => ({ ...first, low, notLow }));
    expect(peoplePerDot(derive(rows, () => [{ ...first, low, notLow }]))).toBe(perDot);
    const svg = lowChart(row, frame, perDot);
    const [dots, seats] = ['dot', 'seat'].map((kind) => svg.querySelectorAll(`.chart-${kind} circle`));
    expect(dots).toHaveLength(Math.max(1, Math.round(low / perDot)));
    expect(seats).toHaveLength(Math.round(notLow / perDot));
  }
});
