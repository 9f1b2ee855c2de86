import { describe, expect, test } from 'vitest';
import { normRefusal, yearRefusal } from '../../../src/statistics/years/comparability.ts';
import { shareTrend } from '../../../src/statistics/years/share-trend.ts';
import { yearDifference } from '../../../src/statistics/years/year-difference.ts';
import { expectClose, given, supplement } from './reference.ts';

describe('years', () => {
  const context = { items: ['a', 'b'], mode: 'tablet', month: 1, years: ['5', '6'], n: 60, enrolled: 100 };
  test.each([
    [{}, undefined],
    [{ items: ['b', 'a'] }, undefined],
    [{ items: ['a', 'a'] }, 'questionnaire-changed'],
    [{ mode: 'papier' }, 'mode-changed'],
    [{ month: 12 }, undefined],
    [{ month: 3 }, 'month-changed'],
    [{ years: ['5'] }, 'other-groups'],
    [{ n: 59 }, 'low-response'],
    [{ n: 101 }, 'more-answers-than-pupils'],
    [{ enrolled: undefined }, 'enrolment-unknown'],
  ])('with %j: %s', (change, refusal) => {
    expect(yearRefusal(context, { ...context, ...change })).toBe(refusal);
  });
  test('a difference is refused with too little', () => {
    const year = { scores: [1, 2, 3, 4], groups: [0, 0, 1, 1], groupCount: 2 };
    expect(yearDifference(year, { ...year, groups: [0, 0, 0, 0] })).toEqual({ refused: 'too-few-groups' });
    const flat = { ...year, scores: [3, 3, 3, 3] };
    expect(yearDifference(flat, flat)).toEqual({ refused: 'no-spread' });
  });
  test('a trend equals the test of Cochran and Armitage', () => {
    for (const { rows, chiSquare, p } of supplement.trend) {
      const found = given(shareTrend(rows.map(([year, k, n]) => ({ year, k, n }))));
      expectClose(found.chiSquare, chiSquare);
      expectClose(found.p, p);
    }
    const years = [1, 2, 3, 4, 5].map((year) => ({ year, k: 5, n: 5 }));
    expect(shareTrend(years)).toEqual({ refused: 'no-spread' });
    expect(shareTrend(years.slice(1))).toEqual({ refused: 'too-few-years' });
    expect(shareTrend([...years, { year: 6, k: 7, n: 5 }])).toEqual({ refused: 'impossible-counts' });
  });
  test.each([
    [{}, undefined],
    [{ instrument: 'other' }, 'other-instrument'],
    [{ date: undefined }, 'norm-without-source'],
    [{ schools: 4 }, 'too-few-schools'],
  ])('a norm with %j: %s', (change, refusal) => {
    const norm = { instrument: 'vk1', schools: 9, n: 900, date: '2026', source: 'bestuur', ...change };
    expect(normRefusal(norm, 'vk1')).toBe(refusal);
  });
});
