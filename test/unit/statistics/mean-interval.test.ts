import { describe, expect, test } from 'vitest';
import { meanInterval } from '../../../src/statistics/mean-interval.ts';
import { momentsOfCounts } from '../../../src/statistics/moments.ts';

const input = { n: 25, mean: 3, sd: 1, min: 1, max: 4 };

describe('the interval of a mean', () => {
  test('is mean +/- t se', () => {
    // qt(.975, 24) = 2.06389856162803
    expect(meanInterval(input)).toEqual([
      expect.closeTo(3 - 2.06389856162803 / 5, 12),
      expect.closeTo(3 + 2.06389856162803 / 5, 12),
    ]);
  });
  test('does not leave the scale', () => {
    expect(meanInterval({ ...input, n: 10, mean: 3.9 })).toEqual([expect.closeTo(3.1846, 3), 4]);
    expect(meanInterval({ ...input, n: 10, mean: 1.1 })).toEqual([1, expect.closeTo(1.8154, 3)]);
  });
  test('is refused for few answers and for equal ones', () => {
    expect(meanInterval({ ...input, n: 9 })).toEqual({ refused: 'too-few' });
    expect(meanInterval({ ...input, n: NaN })).toEqual({ refused: 'too-few' });
    expect(meanInterval({ ...input, sd: 0 })).toEqual({ refused: 'no-spread' });
    expect(meanInterval({ ...input, sd: NaN })).toEqual({ refused: 'no-spread' });
  });
});

describe('mean and sd of counts', () => {
  test('equal those of the answers written out', () => {
    // mean(c(1,2,2,4)) = 2.25, sd = 1.258306
    expect(momentsOfCounts([1, 2, 3, 4], [1, 2, 0, 1])).toEqual({
      n: 4,
      mean: 2.25,
      sd: Math.sqrt(4.75 / 3),
    });
  });
  test('are 0 without answers, never NaN', () => {
    expect(momentsOfCounts([1, 2], [0, 0])).toEqual({ n: 0, mean: 0, sd: 0 });
    expect(momentsOfCounts([1, 2], [0, 1])).toEqual({ n: 1, mean: 2, sd: 0 });
  });
});
