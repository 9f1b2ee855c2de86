import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupMeansDifference } from '../../../src/statistics/years/group-means-difference.ts';
import { yearDifference } from '../../../src/statistics/years/year-difference.ts';

const year = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 6,
});

it('is the year difference, from group means instead of scores', () => {
  fc.assert(
    fc.property(year, year, (one, two) => {
      const grouped = (groups: number[][]) => ({
        scores: groups.flat(),
        groups: groups.flatMap((scores, g) => scores.map(() => g)),
        groupCount: groups.length,
      });
      const means = (groups: number[][]) =>
        groups.map((scores) => ({
          n: scores.length,
          mean: scores.reduce((a, b) => a + b, 0) / scores.length,
        }));
      const raw = yearDifference(grouped(one), grouped(two));
      const own = groupMeansDifference(means(one), means(two));
      if ('refused' in raw || 'refused' in own) {
        if ('refused' in raw && 'refused' in own) expect(own).toEqual(raw);
        return;
      }
      expect(own.df).toBe(raw.df);
      for (const key of ['difference', 'se', 'p'] as const) expect(own[key]).toBeCloseTo(raw[key], 9);
    }),
  );
});
