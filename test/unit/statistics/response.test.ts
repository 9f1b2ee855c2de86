import { describe, expect, test } from 'vitest';
import { meanIntervalFinite } from '../../../src/statistics/mean-interval.ts';
import { carelessAnswers } from '../../../src/statistics/response/careless.ts';
import { itemResponse } from '../../../src/statistics/response/item-response.ts';
import { postStratifiedMean } from '../../../src/statistics/response/post-stratified.ts';
import { representativeness, responseRate } from '../../../src/statistics/response/response.ts';
import type { ScaleItem } from '../../../src/statistics/scales/answers.ts';
import { given } from './reference.ts';

const item = (answers: readonly number[], reversed = false): ScaleItem => ({
  answers,
  reversed,
  min: 1,
  max: 5,
});

describe('response', () => {
  test('is a share of the roster, or refused', () => {
    expect(responseRate({ n: 20, enrolled: 25 })).toBe(0.8);
    expect(responseRate({ n: 20, enrolled: undefined })).toEqual({ refused: 'enrolment-unknown' });
    expect(responseRate({ n: 0, enrolled: 0 })).toEqual({ refused: 'enrolment-unknown' });
    expect(responseRate({ n: 26, enrolled: 25 })).toEqual({ refused: 'more-answers-than-pupils' });
    expect(responseRate({ n: NaN, enrolled: 25 })).toEqual({ refused: 'impossible-counts' });
  });
  test('is representative from 75 %', () => {
    expect(given(representativeness([{ n: 15, enrolled: 20 }])).cautions).toEqual([]);
    expect(given(representativeness([{ n: 14, enrolled: 20 }])).cautions).toEqual(['not-representative']);
    expect(representativeness([])).toEqual({ refused: 'too-few' });
    expect(representativeness([{ n: 0, enrolled: 9 }])).toEqual({ refused: 'no-answers' });
    expect(representativeness([{ n: 10, enrolled: 9 }])).toEqual({ refused: 'more-answers-than-pupils' });
  });
  test('weights groups back to their size', () => {
    const one = { n: 10, mean: 4, sd: 1, enrolled: 20 };
    const two = { n: 20, mean: 3, sd: 0.5, enrolled: 20 };
    const found = given(postStratifiedMean([one, two, { n: 0, mean: 0, sd: 0, enrolled: 0 }]));
    expect(found).toEqual({
      mean: 3.5,
      se: Math.sqrt((0.25 * 0.5) / 10),
      plain: expect.closeTo(10 / 3, 12),
      differs: true,
    });
    expect(postStratifiedMean([one, { ...two, n: 4 }])).toEqual({ refused: 'group-missing' });
    expect(postStratifiedMean([{ ...one, n: 21 }])).toEqual({ refused: 'more-answers-than-pupils' });
    expect(postStratifiedMean([{ ...one, mean: NaN }])).toEqual({ refused: 'impossible-counts' });
    expect(postStratifiedMean([])).toEqual({ refused: 'no-answers' });
  });
  test('of a question', () => {
    expect(itemResponse(18, 20)).toEqual({ missing: 2, share: 0.1, cautions: [] });
    expect(given(itemResponse(17, 20)).cautions).toEqual(['often-skipped']);
    expect(itemResponse(0, 0)).toEqual({ refused: 'no-answers' });
    expect(itemResponse(3, 2)).toEqual({ refused: 'impossible-counts' });
  });
  test('a mean of nearly all pupils has nearly no non-response margin', () => {
    const input = { n: 25, mean: 3, sd: 1, min: 1, max: 5 };
    expect(meanIntervalFinite(input, 25)).toEqual([3, 3]);
    const half = (2.06389856162803 / 5) * Math.sqrt(0.75);
    expect(meanIntervalFinite(input, 100)).toEqual([
      expect.closeTo(3 - half, 12),
      expect.closeTo(3 + half, 12),
    ]);
    expect(meanIntervalFinite(input, 24)).toEqual({ refused: 'more-answers-than-pupils' });
    expect(meanIntervalFinite({ ...input, n: 9 }, 24)).toEqual({ refused: 'too-few' });
  });
});

describe('careless answering', () => {
  const marks = (...rows: number[][]) => {
    const reversed = [false, true, false, false];
    const block = reversed.map((isReversed, i) =>
      item(
        rows.map((row) => row[i] ?? NaN),
        isReversed,
      ),
    );
    return carelessAnswers([block]);
  };
  test('marks the same answer in both directions', () => {
    const found = marks([4, 4, 4, 4], [4, 2, 4, 4], [5, NaN, 5, 5], [NaN, NaN, NaN, NaN]);
    expect(found.forms.map(({ marked }) => marked)).toEqual([true, false, false, false]);
    expect(found.forms.map(({ longestRun }) => longestRun)).toEqual([4, 2, 3, 0]);
    expect(found.forms.map(({ missing }) => missing)).toEqual([0, 0, 1, 4]);
    expect(found.forms[0]?.sd).toBe(0);
    expect([found.marked, found.cautions]).toEqual([1, ['many-careless']]);
  });
  test('never marks a block in one direction: 5 5 5 5 can be an honest child', () => {
    const found = carelessAnswers([[1, 2, 3, 4].map(() => item([5]))]);
    expect([found.marked, found.cautions]).toEqual([0, []]);
  });
});
