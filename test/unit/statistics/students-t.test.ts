import { describe, expect, test } from 'vitest';
import { tQuantile, tUpperTail } from '../../../src/statistics/students-t.ts';
import reference from '../../fixtures/refdata/distributions.json' with { type: 'json' };

describe('the t distribution equals R', () => {
  test.each(reference.cases.qt.expected)('qt($p, $df)', ({ p, df, q }) => {
    expect(Math.abs(tQuantile(p, df) / q - 1)).toBeLessThan(1e-9);
    expect(tQuantile(1 - p, df)).toBeCloseTo(-tQuantile(p, df), 8);
  });

  test.each(reference.cases.pt.expected)('2 * pt(-$t, $df)', ({ t, df, p }) => {
    expect(Math.abs((2 * tUpperTail(t, df)) / p - 1)).toBeLessThan(1e-9);
  });

  test('has its middle at 0', () => expect(tQuantile(0.5, 7)).toBeCloseTo(0, 12));

  test.each([
    [0, 5],
    [1, 5],
    [NaN, 5],
    [0.9, 0],
    [0.9, NaN],
  ])('has no quantile for p %d, df %d', (p, df) => {
    expect(() => tQuantile(p, df)).toThrow(RangeError);
  });
});
