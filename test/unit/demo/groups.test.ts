import { expect, it } from 'vitest';
import { apportion, demoGroups, letters } from '../../../scripts/demo/groups.ts';
import { demoSurvey } from './plan.ts';

const { afname } = await demoSurvey();
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

it('is the school of the demo afname at 172 answers', () => {
  const groups = demoGroups(afname.groups, 172);
  expect(groups.map(({ id, bouw, enrolled }) => ({ id, bouw, enrolled }))).toEqual(afname.groups);
  expect(groups.map(({ enrolled }) => enrolled)).toEqual([25, 24, 23, 26, 25, 26, 25, 26]);
  expect(groups.map(({ respondents }) => respondents)).toEqual([23, 22, 14, 23, 22, 23, 22, 23]);
});

it.each([1, 7, 24, 60, 171, 172, 173, 500, 2000, 20_000])(
  'divides %i answers and keeps the proportions',
  (n) => {
    const groups = demoGroups(afname.groups, n);
    expect(sum(groups.map(({ respondents }) => respondents))).toBe(n);
    expect(groups.every(({ enrolled, respondents }) => enrolled >= 1 && respondents <= enrolled)).toBe(true);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    if (n < 24) return;
    expect(n / sum(groups.map(({ enrolled }) => enrolled))).toBeCloseTo(0.86, 1);
    const low = groups.find(({ id }) => id === '5/6 c');
    expect(Math.abs((low?.respondents ?? 0) - 0.61 * (low?.enrolled ?? 0))).toBeLessThanOrEqual(0.5);
  },
);

it('adds groups of about 25 for a larger school, both bouwen alike', () => {
  const groups = demoGroups(afname.groups, 2000);
  expect(groups.every(({ enrolled }) => enrolled >= 22 && enrolled <= 28)).toBe(true);
  expect(groups.filter(({ bouw }) => bouw === 'bovenbouw').length).toBe(groups.length / 2);
  expect(groups.slice(0, 5).map(({ id }) => id)).toEqual(['5/6 a', '5/6 b', '5/6 c', '5/6 d', '5/6 e']);
});

it('names groups on after z, and rounds without losing anybody', () => {
  expect([0, 25, 26, 51, 52, 702].map(letters)).toEqual(['a', 'z', 'aa', 'az', 'ba', 'aaa']);
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(0, [2, 3])).toEqual([0, 0]);
});
