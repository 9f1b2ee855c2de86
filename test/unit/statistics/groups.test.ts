import { describe, expect, test } from 'vitest';
import { anova } from '../../../src/statistics/groups/anova.ts';
import { detectableDifference, powerOfT } from '../../../src/statistics/groups/detectable-difference.ts';
import { groupFlags } from '../../../src/statistics/groups/group-flags.ts';
import { groupReliability } from '../../../src/statistics/groups/group-reliability.ts';
import { hedgesG, hedgesJ } from '../../../src/statistics/groups/hedges.ts';
import { hierarchicalBayes } from '../../../src/statistics/groups/hierarchical-bayes.ts';
import { rankSumP } from '../../../src/statistics/groups/rank-sum.ts';
import { superiority } from '../../../src/statistics/groups/superiority.ts';
import { momentsOf } from '../../../src/statistics/moments.ts';
import { expectClose, given } from './reference.ts';

describe('groups', () => {
  const moments = (count: number, scores: readonly number[]) =>
    Array.from({ length: count }, () => momentsOf(scores));
  test('are refused with too little', () => {
    expect(anova(moments(1, [1, 2]))).toEqual({ refused: 'too-few-groups' });
    expect(anova(moments(3, [1]))).toEqual({ refused: 'too-few' });
    expect(anova(moments(3, [2, 2]))).toEqual({ refused: 'no-spread' });
    expect(anova([{ n: 2, mean: NaN, sd: 1 }])).toEqual({ refused: 'impossible-counts' });
    expect(groupReliability(moments(4, [1, 2]))).toEqual({ refused: 'too-few-groups' });
    expect(groupReliability(moments(5, [1, 2]))).toEqual({ refused: 'no-spread' });
    expect(groupReliability(moments(5, [2, 2]))).toEqual({ refused: 'no-spread' });
    expect(hierarchicalBayes(moments(4, [1, 2]))).toEqual({ refused: 'too-few-groups' });
    expect(hierarchicalBayes(moments(1, [1, 2]))).toEqual({ refused: 'too-few-groups' });
    expect(given(hierarchicalBayes([...moments(5, [1, 2]), momentsOf([])])).groups[5]).toEqual({
      refused: 'no-answers',
    });
    expect(hedgesG(momentsOf([1]), momentsOf([1, 2]))).toEqual({ refused: 'too-few' });
    expect(hedgesG(momentsOf([1, 1]), momentsOf([2, 2]))).toEqual({ refused: 'no-spread' });
    expect(superiority([1], [1, 2])).toEqual({ refused: 'too-few' });
    expect(superiority([1, 2], [3, 4])).toEqual({ refused: 'no-spread' });
    expect(rankSumP([], [1])).toEqual({ refused: 'too-few' });
    expect(rankSumP([2, 2], [2])).toEqual({ refused: 'no-spread' });
  });
  test("Hedges' J is exact, for large groups too", () => {
    // gamma(m/2) / (sqrt(m/2) gamma((m-1)/2)), by mpmath
    expectClose(hedgesJ(2), 0.564189583547756, 1e-13);
    expectClose(hedgesJ(20), 0.961944533740746, 1e-13);
    expectClose(hedgesJ(198), 0.9962065323851845, 1e-12);
    expectClose(hedgesJ(1e9), 1 - 3 / (4e9 - 1), 1e-15);
  });
  test('the detectable difference is that of the handbook', () => {
    const found = [10, 15, 25, 60].map((n) => given(detectableDifference(n, 175)).toFixed(2));
    expect(found).toEqual(['0.96', '0.78', '0.61', '0.42']);
    expect(powerOfT(0.5, 25, 175)).toBeCloseTo(0.64, 1);
    expect(powerOfT(0, 25, 175)).toBeCloseTo(0.05, 9);
    expect(detectableDifference(1, 175)).toEqual({ refused: 'too-few' });
  });
});

describe('a flag', () => {
  const groups = Array.from({ length: 80 }, (_, i) => i % 4);
  const low = groups.map((group, i) => (group === 0 ? 1 : 3) + ((i >> 2) % 3));
  const flagOf = (input: Partial<Parameters<typeof groupFlags>[0]>, group = 0) =>
    groupFlags({ scores: [low], groups, groupCount: 4, permutations: 999, ...input }).cells[group]?.[0]?.flag;

  test('is given', () => expect(flagOf({})).toBe('lower'));
  test('has a direction', () => expect(flagOf({ scores: [low.map((score) => 6 - score)] })).toBe('higher'));
  test('needs an effect, not only a small p', () => {
    const many = Array.from({ length: 40_000 }, (_, i) => i % 4);
    const slight = many.map((group, i) => 3 + ((i >> 2) % 5) - (group === 0 ? 0.2 : 0));
    const { cells } = groupFlags({ scores: [slight], groups: many, groupCount: 4, permutations: 99 });
    expect(cells[0]?.[0]).toMatchObject({ pAdjusted: 0.01, flag: 'none' });
  });
  test('is refused to a group under 15, or a rest under 15', () => {
    const few = groups.map((group, i) => (group === 0 && i >= 56 ? 1 : group));
    expect(flagOf({ groups: few })).toEqual({ refused: 'group-too-small' });
  });
  test('is refused with fewer than 3 groups of 10', () => {
    expect(flagOf({ groups: groups.map((group) => Math.min(1, group)), groupCount: 2 })).toEqual({
      refused: 'too-few-groups',
    });
  });
  test('is refused at the ceiling', () => {
    const top = groups.map((_, i) => (i % 10 < 6 ? 5 : 4));
    expect(flagOf({ scores: [top], highest: [5] })).toEqual({ refused: 'ceiling' });
    expect(flagOf({ scores: [top] })).toBe('none');
  });
  test('is refused when under 60 % of the group answered', () => {
    expect(flagOf({ enrolled: [34, 20, 20, 20] })).toEqual({ refused: 'low-response' });
    expect(flagOf({ enrolled: [33, 20, 20, 20] })).toBe('lower');
  });
  test('is refused where there is nothing to compare', () => {
    expect(flagOf({ groupCount: 5 }, 4)).toEqual({ refused: 'no-answers' });
    expect(flagOf({ scores: [groups.map(() => 3)] })).toEqual({ refused: 'no-spread' });
  });
  test('comes fast: 20,000 permutations of 233 pupils by 3 scales under half a second', () => {
    const input = {
      groups: Array.from({ length: 233 }, (_, i) => i % 9),
      scores: [1, 2, 3].map((c) => Array.from({ length: 233 }, (_, i) => 1 + ((i * (c + 4)) % 17) / 4)),
    };
    // Processor time: other work on the machine does not count.
    const times = [1, 2, 3, 4].map(() => {
      const started = process.cpuUsage();
      groupFlags({ ...input, groupCount: 9, permutations: 20_000 });
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
