import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupFlags } from '../../../src/statistics/groups/group-flags.ts';
import { isRefused } from '../../../src/statistics/refusal.ts';

const answer = integer({ min: 1, max: 5 });
/** Scores in 5 or 6 groups of 2 to 12. */
const groupedData = array(array(answer, { minLength: 2, maxLength: 12 }), { minLength: 5, maxLength: 6 }).map(
  (groups) => ({
    scores: groups.flat(),
    groups: groups.flatMap((scores, g) => scores.map(() => g)),
    groupCount: groups.length,
  }),
);

describe('the permutation', () => {
  const flagsOf = (data: { scores: number[]; groups: number[]; groupCount: number }) =>
    groupFlags({ ...data, scores: [data.scores, data.scores.map((x) => (x * x) % 7)], permutations: 99 });

  test('gives p in (0, 1], the same each time, whatever the order of the respondents', () => {
    const law = property(groupedData, integer({ min: 0, max: 40 }), (data, turn) => {
      const once = flagsOf(data);
      for (const { pAdjusted } of once.cells.flat()) {
        if (isRefused(pAdjusted)) continue;
        expect(pAdjusted).toBeGreaterThan(0);
        expect(pAdjusted).toBeLessThanOrEqual(1);
      }
      const turned = <T>(list: readonly T[]): T[] => [...list.slice(turn), ...list.slice(0, turn)];
      expect(flagsOf({ ...data, scores: turned(data.scores), groups: turned(data.groups) })).toEqual(once);
    });
    assert(law, { numRuns: 60, seed: 20261123 });
  });
  test('has another seed for other data', () => {
    const data = { scores: [1, 2, 3, 4, 5, 4], groups: [0, 0, 1, 1, 2, 2], groupCount: 3 };
    const seeds = [
      flagsOf(data),
      flagsOf({ ...data, scores: [1, 2, 3, 4, 4, 4] }),
      flagsOf({ ...data, groupCount: 4 }),
    ];
    expect(new Set(seeds.map(({ seed }) => seed)).size).toBe(3);
  });
  test('moves whole respondents: twice the same construct is no second chance', () => {
    const scores = Array.from({ length: 90 }, (_, i) => 1 + ((i * 7) % 5));
    const groups = scores.map((_, i) => i % 3);
    const [one, two] = [[scores], [scores, scores]].map((columns) =>
      groupFlags({ scores: columns, groups, groupCount: 3, permutations: 999, seed: 7 }),
    );
    expect(two?.cells.map(([cell]) => cell?.pAdjusted)).toEqual(one?.cells.map(([cell]) => cell?.pAdjusted));
  });
});
