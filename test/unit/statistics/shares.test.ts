import { describe, expect, test } from 'vitest';
import { shareDifference } from '../../../src/statistics/shares/difference.ts';
import { clopperPearson, hypergeometricShare } from '../../../src/statistics/shares/exact.ts';
import { manskiBounds } from '../../../src/statistics/shares/manski.ts';
import { share } from '../../../src/statistics/shares/share.ts';
import { wilson, wilsonFinite } from '../../../src/statistics/shares/wilson.ts';
import { expectClose, given, rows } from './reference.ts';

type Row = Record<string, number>;
const at = (row: Row, key: string): number => row[key] ?? NaN;
const ends = (found: unknown, row: Row, tolerance: number): void => {
  const [low, high] = given(found) as [number, number];
  expectClose(low, at(row, 'lower'), tolerance);
  expectClose(high, at(row, 'upper'), tolerance);
};

describe('equals R', () => {
  test('Wilson', () => {
    for (const row of rows('wilson_grid')) ends(wilson(at(row, 'k'), at(row, 'n')), row, 1e-12);
  });
  test('Wilson in a finite population', () => {
    for (const row of rows('wilson_fpc_grid')) {
      ends(wilsonFinite(at(row, 'k'), at(row, 'n'), at(row, 'N')), row, 1e-12);
    }
  });
  test('hypergeometric interval', () => {
    for (const row of rows('hypergeometric_grid')) {
      ends(hypergeometricShare(at(row, 'k'), at(row, 'n'), at(row, 'N')), row, 1e-12);
    }
  });
  test('Manski bounds', () => {
    for (const row of rows('manski_grid'))
      ends(manskiBounds(at(row, 'k'), at(row, 'n'), at(row, 'N')), row, 1e-12);
  });
  test('Clopper-Pearson', () => {
    for (const row of rows('clopper_grid')) ends(clopperPearson(at(row, 'k'), at(row, 'n')), row, 1e-12);
  });
  test('Newcombe', () => {
    for (const row of rows('newcombe_grid')) {
      const found = given(
        shareDifference({ k: at(row, 'k1'), n: at(row, 'n1') }, { k: at(row, 'k2'), n: at(row, 'n2') }),
      );
      expectClose(found.difference, at(row, 'diff'), 1e-12);
      ends(found.ci, row, 1e-12);
    }
  });
});

test('gives the worked example of Newcombe (1998): 56/70 against 48/80', () => {
  expect(given(shareDifference({ k: 56, n: 70 }, { k: 48, n: 80 })).ci).toEqual([
    expect.closeTo(0.0524, 4),
    expect.closeTo(0.3339, 4),
  ]);
});

test('an interval ends exactly at 0 and 1', () => {
  expect(wilson(0, 10)).toEqual([0, expect.closeTo(0.2775, 4)]);
  expect(wilson(10, 10)).toEqual([expect.closeTo(0.7225, 4), 1]);
});

test('everybody answered: the non-response margin is nothing, the bounds are the share', () => {
  expect(wilsonFinite(18, 23, 23)).toEqual([18 / 23, 18 / 23]);
  expect(manskiBounds(18, 23, 23)).toEqual([18 / 23, 18 / 23]);
  expect(wilsonFinite(1, 1, 1)).toEqual([1, 1]);
});

describe('refuses', () => {
  test('a share of nobody', () => {
    expect(wilson(0, 0)).toEqual({ refused: 'no-answers' });
    expect(share(0, 0)).toEqual({ refused: 'no-answers' });
    expect(wilsonFinite(0, 0, 5)).toEqual({ refused: 'no-answers' });
    expect(clopperPearson(0, 0)).toEqual({ refused: 'no-answers' });
    expect(hypergeometricShare(0, 0, 5)).toEqual({ refused: 'no-answers' });
    expect(shareDifference({ k: 0, n: 0 }, { k: 1, n: 2 })).toEqual({ refused: 'no-answers' });
    expect(shareDifference({ k: 1, n: 2 }, { k: 0, n: 0 })).toEqual({ refused: 'no-answers' });
    expect(manskiBounds(0, 0, 0)).toEqual({ refused: 'enrolment-unknown' });
  });
  test.each([
    [3, 2],
    [-1, 2],
    [NaN, 2],
    [1, NaN],
    [1, Infinity],
  ])('%d out of %d', (k, n) => {
    for (const found of [
      wilson(k, n),
      share(k, n),
      wilsonFinite(k, n, 10),
      manskiBounds(k, n, 10),
      clopperPearson(k, n),
      hypergeometricShare(k, n, 10),
      shareDifference({ k: 1, n: 2 }, { k, n }),
    ]) {
      expect(found).toEqual({ refused: 'impossible-counts' });
    }
  });
  test('more answers than pupils', () => {
    for (const compute of [wilsonFinite, manskiBounds, hypergeometricShare]) {
      expect(compute(3, 5, 4)).toEqual({ refused: 'more-answers-than-pupils' });
    }
  });
  test('an interval under 10 answers, not the counts', () => {
    expect(share(7, 9)).toEqual({ k: 7, n: 9, p: 7 / 9, ci: { refused: 'too-few' } });
    expect(share(7, 10)).toEqual({ k: 7, n: 10, p: 0.7, ci: wilson(7, 10) });
  });
  test('a level that does not exist, loudly: it is not data', () => {
    expect(() => wilson(1, 2, 1)).toThrow(RangeError);
  });
});
