import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from '../../../src/report/shortened.ts';
import { formatMean } from '../../../src/text/numbers.ts';

test('a shorter mean is never shown as another number', () => {
  expect([shortened(3.273480662, 4), shortened(3.24998, 4), shortened(3.24998, 3)]).toEqual([
    3.2735, 3.24998, 3.24998,
  ]);
  // Cut off without looking, this one would differ.
  expect(formatMean(Number((3.24998).toFixed(3)))).not.toBe(formatMean(3.24998));
  fc.assert(
    fc.property(fc.double({ min: 1, max: 5, noNaN: true }), fc.constantFrom(3, 4), (value, decimals) => {
      expect(formatMean(shortened(value, decimals))).toBe(formatMean(value));
    }),
  );
});
