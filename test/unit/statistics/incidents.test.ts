import { describe, expect, test } from 'vitest';
import { poissonTails } from '../../../src/statistics/distributions/poisson.ts';
import { cChart } from '../../../src/statistics/incidents/c-chart.ts';
import { binomialLimit, poissonLimit } from '../../../src/statistics/incidents/exact-limits.ts';
import { funnel, overDispersion, type School } from '../../../src/statistics/incidents/funnel.ts';
import { incidentRate, rateRatio } from '../../../src/statistics/incidents/rate.ts';
import { quantile } from '../../../src/statistics/quantile.ts';
import { expectClose, expectRelative, given, rows } from './reference.ts';

const at = (row: Record<string, number>, key: string): number => row[key] ?? NaN;

describe('rates equal R', () => {
  test('Garwood', () => {
    for (const row of rows('garwood_grid')) {
      const { rate, ci } = given(incidentRate(at(row, 'x'), at(row, 'T')));
      expectRelative(rate, at(row, 'rate'));
      expectRelative(ci[0], at(row, 'lower'));
      expectRelative(ci[1], at(row, 'upper'));
    }
  });
  test('the ratio of two periods', () => {
    for (const row of rows('rate_ratio_grid')) {
      const first = { count: at(row, 'x1'), exposure: at(row, 'T1') };
      const found = given(rateRatio(first, { count: at(row, 'x2'), exposure: at(row, 'T2') }));
      expectRelative(found.ratio, at(row, 'rr'));
      expectRelative(found.ci[0], at(row, 'lower'));
      expectRelative(found.ci[1], at(row, 'upper'));
      expectRelative(found.p, at(row, 'p'));
    }
  });
  test('refuse what cannot be', () => {
    for (const [x, T] of [
      [-1, 5],
      [1.5, 5],
      [NaN, 5],
      [1, 0],
      [1, NaN],
      [1, Infinity],
    ] as const) {
      expect(incidentRate(x, T)).toEqual({ refused: 'impossible-counts' });
      expect(rateRatio({ count: 1, exposure: 1 }, { count: x, exposure: T })).toEqual({
        refused: 'impossible-counts',
      });
    }
    const none = { count: 0, exposure: 100 };
    expect(rateRatio(none, none)).toEqual({ refused: 'no-incidents' });
    expect(rateRatio({ ...none, count: 3 }, none)).toEqual({ refused: 'no-incidents' });
  });
});

describe('the c-chart', () => {
  const base = [3, 5, 4, 2, 6, 4, 3, 5, 4, 4, 2, 6, 5, 3, 4, 4, 5, 3, 4, 4];
  test('has exact limits', () => {
    const found = given(cChart(base));
    expect(found).toMatchObject({ mean: 4, limits95: [1, 8], limits998: [0, 11], cautions: [] });
    expect(poissonTails(11, 4).upper).toBeLessThan(0.001);
  });
  test('says when it fits badly or rests on little', () => {
    expect(given(cChart(base.slice(0, 12))).cautions).toEqual(['few-base-periods']);
    const clustered = base.map((_, i) => (i % 2 === 0 ? 1 : 8));
    const found = given(cChart(clustered));
    expect(found.cautions).toEqual(['poisson-does-not-fit']);
    expect(found.meanCi).toEqual([expect.closeTo(2.8192, 3), expect.closeTo(6.1808, 3)]);
  });
  test('is refused on a short or nearly empty base', () => {
    expect(cChart(base.slice(0, 11))).toEqual({ refused: 'short-base' });
    expect(cChart(base.map((_, i) => i % 2))).toEqual({ refused: 'low-base' });
    expect(cChart([1.5])).toEqual({ refused: 'impossible-counts' });
  });
});

describe('the funnel', () => {
  const schools = (count: number, value: (i: number) => number, n = 100): School[] =>
    Array.from({ length: count }, (_, i) => ({ value: value(i), n }));

  test('interpolates between whole numbers', () => {
    // Between ppois(4, 4) = .6288 and ppois(5, 4) = .7851.
    expect(poissonLimit(0.7, 4)).toBeCloseTo(5 - (0.7851304 - 0.7) / 0.1562935, 5);
    expect(poissonLimit(0.001, 0.5)).toBe(0);
    expect(binomialLimit(0.5, 10, 0.5)).toBeCloseTo(5 - (0.6230469 - 0.5) / 0.2460938, 5);
  });
  test('is exact and has no over-dispersion under 10 schools', () => {
    const found = given(
      funnel({ kind: 'share', others: schools(9, (i) => 0.6 + i / 20), own: { value: 0.8, n: 50 } }),
    );
    expect(found).toMatchObject({ line: { phi: 1, target: 0.8 }, outside: 'no' });
    expect(found.limits95).toEqual([
      binomialLimit(0.025, 50, found.line.target) / 50,
      binomialLimit(0.975, 50, found.line.target) / 50,
    ]);
  });
  test('grows wider when schools differ more than chance', () => {
    const others = schools(12, (i) => 0.7 + i / 55);
    const found = given(funnel({ kind: 'share', others, own: { value: 0.5, n: 100 } }));
    const z = others.map(
      ({ value }) =>
        (value - found.line.target) / Math.sqrt((found.line.target * (1 - found.line.target)) / 100),
    );
    expectClose(found.line.phi, overDispersion(z), 1e-12);
    expect(found.line.phi).toBeGreaterThan(1.5);
    expect(found.outside).toBe('998');
    const half =
      1.959963984540054 * Math.sqrt((found.line.phi * found.line.target * (1 - found.line.target)) / 100);
    expectClose(found.limits95[0], found.line.target - half, 1e-12);
  });
  test('draws the outer tenths in before it measures the spread', () => {
    const z = [-100, 1, 1, 1, 1, -1, -1, -1, -1, 100];
    // Type 7: 10 % lies at -100 + .9 x 99 and 90 % at 1 + .1 x 99.
    const [low, high] = [-1 - 0.1 * 99, 1 + 0.1 * 99];
    expect(quantile(z, 0.1)).toBeCloseTo(low, 12);
    expect(overDispersion(z)).toBeCloseTo((low ** 2 + high ** 2 + 8) / 10, 10);
    expect(overDispersion(z.slice(1))).toBe(1);
  });
  test('takes means and rates', () => {
    const means = given(
      funnel({ kind: 'mean', sd: 0.7, others: schools(6, (i) => 4 + i / 100), own: { value: 3.8, n: 49 } }),
    );
    expect(means.outside).toBe('95');
    expectClose(means.limits95[0], 4.025 - 1.959963984540054 * 0.1, 1e-12);
    const rate = given(
      funnel({ kind: 'rate', others: schools(6, () => 0.04, 200), own: { value: 0.1, n: 100 } }),
    );
    expect(rate.outside).toBe('95');
    expectClose(rate.limits95[1], poissonLimit(0.975, 4) / 100, 1e-12);
  });
  test('is refused with too little', () => {
    const own = { value: 0.5, n: 50 };
    expect(funnel({ kind: 'share', others: schools(4, () => 0.5), own })).toEqual({
      refused: 'too-few-schools',
    });
    expect(funnel({ kind: 'share', others: schools(6, () => 1), own })).toEqual({ refused: 'no-spread' });
    expect(funnel({ kind: 'mean', others: schools(6, () => 1), own })).toEqual({ refused: 'no-spread' });
    expect(funnel({ kind: 'share', others: schools(6, () => 0.5), own: { value: 1.2, n: 5 } })).toEqual({
      refused: 'impossible-counts',
    });
  });
});
