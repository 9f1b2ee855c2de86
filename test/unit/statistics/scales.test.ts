import { describe, expect, test } from 'vitest';
import { cronbachAlpha } from '../../../src/statistics/scales/alpha.ts';
import type { ScaleItem } from '../../../src/statistics/scales/answers.ts';
import { derivedImportance, fisherInterval } from '../../../src/statistics/scales/correlation.ts';
import { itemRest } from '../../../src/statistics/scales/item-rest.ts';
import { omegaTotal } from '../../../src/statistics/scales/omega.ts';
import { scaleScores } from '../../../src/statistics/scales/scale-scores.ts';
import { spearmanBrown } from '../../../src/statistics/scales/spearman-brown.ts';
import { answersOf, given } from './reference.ts';

const item = (answers: readonly number[], reversed = false): ScaleItem => ({
  answers,
  reversed,
  min: 1,
  max: 5,
});
const follow = (n: number, at: number): number[] =>
  Array.from({ length: n }, (_, i) => Math.min(5, Math.max(1, 1 + (i % 5) + (((i * (at + 3)) >> 2) % 2))));

describe('scales', () => {
  test('turn a reversed item round before the mean', () => {
    const { scores } = given(scaleScores([item([5, 1]), item([4, 2]), item([1, 5], true)]));
    expect([...scores]).toEqual([14 / 3, 4 / 3]);
  });
  test('tell who was lost and which answers do not exist', () => {
    const found = given(scaleScores([item([5, 9, NaN]), item([4, 0, 3]), item([4, 4, NaN])]));
    expect([...found.scores]).toEqual([13 / 3, NaN, NaN]);
    expect([found.lost, found.outside, found.cautions]).toEqual([2, 2, ['answers-outside-scale']]);
  });
  test('count columns of unequal length as not answered', () => {
    const { scores } = given(scaleScores([item([5, 3]), item([4]), item([3, 3])]));
    expect([...scores]).toEqual([4, 3]);
  });
  test('are refused with too little', () => {
    const two = [item(follow(200, 1)), item(follow(200, 2))];
    expect(scaleScores(two)).toEqual({ refused: 'too-few-items' });
    expect(cronbachAlpha(two.slice(1))).toEqual({ refused: 'too-few-items' });
    expect(cronbachAlpha([])).toEqual({ refused: 'too-few-items' });
    expect(itemRest(two.slice(1))).toEqual({ refused: 'too-few-items' });
    expect(spearmanBrown(two.slice(1))).toEqual({ refused: 'too-few-items' });
    expect(spearmanBrown([item([1, 2]), item([2, 1])])).toEqual({ refused: 'too-few' });
    expect(spearmanBrown([item(follow(20, 1)), item(follow(20, 1), true)])).toEqual({ refused: 'no-spread' });
    expect(cronbachAlpha([1, 2, 3].map(() => item([3, 4])))).toEqual({ refused: 'too-few' });
    expect(cronbachAlpha([1, 2, 3].map(() => item([3, 3, 3])))).toEqual({ refused: 'no-spread' });
    expect(omegaTotal([1, 2, 3, 4].map((at) => item(follow(99, at))))).toEqual({ refused: 'too-few' });
    expect(omegaTotal([1, 2, 3].map((at) => item(follow(200, at))))).toEqual({ refused: 'too-few-items' });
    const constant = item(new Array<number>(200).fill(4));
    expect(omegaTotal([constant, ...[1, 2, 3].map((at) => item(follow(200, at)))])).toEqual({
      refused: 'no-spread',
    });
  });
  test('an item that was not turned round is found by its loading', () => {
    const items = answersOf('effect').items.sfeer.map((one, i) => ({ ...one, reversed: i === 2 }));
    expect(omegaTotal(items)).toEqual({ refused: 'negative-loading' });
  });
  test('two items have an alpha if one of three is dropped, none if one of two is', () => {
    expect(
      given(itemRest([1, 2, 3].map((at) => item(follow(60, at))))).every(
        (one) => typeof one.alphaIfDropped === 'number',
      ),
    ).toBe(true);
    expect(given(itemRest([1, 2].map((at) => item(follow(60, at)))))[0]?.alphaIfDropped).toEqual({
      refused: 'too-few-items',
    });
  });
  test('importance has the intervals of the handbook, and none under 100', () => {
    expect(fisherInterval(0.4, 60)).toEqual([expect.closeTo(0.16, 2), expect.closeTo(0.59, 2)]);
    expect(fisherInterval(0.4, 200)).toEqual([expect.closeTo(0.28, 2), expect.closeTo(0.51, 2)]);
    expect(given(derivedImportance(follow(100, 1), follow(100, 2))).n).toBe(100);
    expect(derivedImportance(follow(99, 1), follow(99, 2))).toEqual({ refused: 'too-few' });
    expect(derivedImportance(follow(100, 1), new Array<number>(100).fill(3))).toEqual({
      refused: 'no-spread',
    });
  });
});
