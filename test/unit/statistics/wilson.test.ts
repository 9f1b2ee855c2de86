import { describe, expect, test } from 'vitest';
import { wilson } from '../../../src/statistics/wilson.ts';
import reference from '../../fixtures/refdata/distributions.json' with { type: 'json' };

describe('the score interval', () => {
  test.each(reference.cases.wilson_grid.expected)('of $k out of $n equals R', ({ k, n, lower, upper }) => {
    const interval = wilson(k, n);
    if ('refused' in interval) throw new Error('refused');
    expect(Math.abs(interval[0] - lower)).toBeLessThan(1e-12);
    expect(Math.abs(interval[1] - upper)).toBeLessThan(1e-12);
  });

  test('ends exactly at 0 and 1', () => {
    expect(wilson(0, 10)).toEqual([0, expect.closeTo(0.2775, 4)]);
    expect(wilson(10, 10)).toEqual([expect.closeTo(0.7225, 4), 1]);
  });

  test('is refused without answers', () => expect(wilson(0, 0)).toEqual({ refused: 'too-few' }));

  test.each([
    [3, 2],
    [-1, 2],
    [NaN, 2],
    [1, Infinity],
  ])('does not exist for %d out of %d', (k, n) => expect(() => wilson(k, n)).toThrow(RangeError));
});
