import { describe, expect, test } from 'vitest';
import { betaQuantile, betaTails } from '../../../src/statistics/distributions/beta.ts';
import {
  binomialProbability,
  binomialQuantile,
  binomialTails,
} from '../../../src/statistics/distributions/binomial.ts';
import { fQuantile, fTails } from '../../../src/statistics/distributions/f.ts';
import { gammaQuantile, gammaTails } from '../../../src/statistics/distributions/gamma.ts';
import { shiftedTLower } from '../../../src/statistics/distributions/noncentral-t.ts';
import { normalQuantile, normalTails } from '../../../src/statistics/distributions/normal.ts';
import {
  poissonProbability,
  poissonQuantile,
  poissonTails,
} from '../../../src/statistics/distributions/poisson.ts';
import { tQuantile, tTails, tTwoSided } from '../../../src/statistics/distributions/students-t.ts';
import { expectRelative, rows, supplement } from './reference.ts';

type Compute = (row: Record<string, number>) => number;
const at = (row: Record<string, number>, key: string): number => row[key] ?? NaN;

describe('equals R', () => {
  const cases: [string, string, Compute][] = [
    ['qnorm', 'q', (row) => normalQuantile(at(row, 'p'))],
    ['qt', 'q', (row) => tQuantile(at(row, 'p'), at(row, 'df'))],
    ['pt', 'p', (row) => tTwoSided(at(row, 't'), at(row, 'df'))],
    ['qbeta', 'q', (row) => betaQuantile(at(row, 'p'), at(row, 'a'), at(row, 'b'))],
    ['qgamma', 'q', (row) => gammaQuantile(at(row, 'p'), at(row, 'shape'))],
    ['qf', 'q', (row) => fQuantile(at(row, 'p'), at(row, 'df1'), at(row, 'df2'))],
    ['pf_upper', 'p', (row) => fTails(at(row, 'F'), at(row, 'df1'), at(row, 'df2')).upper],
    ['qpois', 'q', (row) => poissonQuantile(at(row, 'p'), at(row, 'mu'))],
    ['ppois', 'lower', (row) => poissonTails(at(row, 'x'), at(row, 'mu')).lower],
    ['ppois', 'upper_incl', (row) => poissonTails(at(row, 'x') - 1, at(row, 'mu')).upper],
  ];
  test.each(cases)('%s: %s', (id, key, compute) => {
    for (const row of rows(id)) expectRelative(compute(row), at(row, key));
  });
});

describe('equals scipy and mpmath', () => {
  test('far and large tails of beta and gamma', () => {
    for (const { what, x, a, b, lower, upper } of supplement.large) {
      const tails = what === 'beta' ? betaTails(x, a, b) : gammaTails(x, a);
      expectRelative(tails.lower, lower, 1e-11);
      expectRelative(tails.upper, upper, 1e-11);
    }
  });
  // R's own qf is 3e-10 off here.
  test('F quantiles to 1e-13', () => {
    for (const row of supplement.f) {
      expectRelative(fQuantile(at(row, 'p'), at(row, 'df1'), at(row, 'df2')), at(row, 'q'), 1e-13);
    }
  });
  test('binomial, both tails and quantiles', () => {
    for (const row of supplement.binomial) {
      const [k, n, p] = [at(row, 'k'), at(row, 'n'), at(row, 'p')];
      const tails = binomialTails(k, n, p);
      expectRelative(tails.lower, at(row, 'lower'), 1e-11);
      expectRelative(tails.upper, at(row, 'upper'), 1e-11);
      expect(binomialQuantile(0.025, n, p)).toBe(at(row, 'q025'));
      expect(binomialQuantile(0.999, n, p)).toBe(at(row, 'q999'));
    }
  });
  test('t with a shift', () => {
    for (const row of supplement.shiftedT) {
      const found = shiftedTLower(at(row, 't'), at(row, 'df'), at(row, 'shift'));
      expect(Math.abs(found - at(row, 'p'))).toBeLessThan(1e-10);
    }
  });
});

describe('at the ends', () => {
  test('tails are 0 and 1', () => {
    expect(betaTails(0, 2, 3)).toEqual({ lower: 0, upper: 1 });
    expect(betaTails(1, 2, 3)).toEqual({ lower: 1, upper: 0 });
    expect(gammaTails(0, 2)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(Infinity, 2)).toEqual({ lower: 1, upper: 0 });
    expect(fTails(0, 2, 3)).toEqual({ lower: 0, upper: 1 });
    expect(fTails(Infinity, 2, 3)).toEqual({ lower: 1, upper: 0 });
    expect(tTails(Infinity, 3)).toEqual({ lower: 1, upper: 0 });
    expect(normalTails(-Infinity)).toEqual({ lower: 0, upper: 1 });
    expect(binomialTails(-1, 5, 0.3)).toEqual({ lower: 0, upper: 1 });
    expect(binomialTails(5, 5, 0.3)).toEqual({ lower: 1, upper: 0 });
    expect(poissonTails(-1, 3)).toEqual({ lower: 0, upper: 1 });
  });
  test('nothing is expected and nothing comes', () => {
    expect([poissonProbability(0, 0), poissonProbability(1, 0), poissonProbability(-1, 2)]).toEqual([
      1, 0, 0,
    ]);
    expect([poissonQuantile(0.999, 0), binomialQuantile(0.5, 0, 0.3)]).toEqual([0, 0]);
    expect([0, 1].map((p) => binomialProbability(0, 4, p))).toEqual([1, 0]);
    expect([0, 1].map((p) => binomialProbability(4, 4, p))).toEqual([0, 1]);
    expect([0, 1].map((p) => binomialProbability(2, 4, p))).toEqual([0, 0]);
    expect(binomialProbability(5, 4, 0.5)).toBe(0);
  });
  test('the middle of a symmetric one is 0', () => {
    expect([tQuantile(0.5, 7), normalQuantile(0.5)]).toEqual([0, 0]);
  });
  test('a t with endless degrees of freedom is normal', () => {
    expectRelative(tQuantile(0.975, 1e15), normalQuantile(0.975));
    expectRelative(tTails(2, 1e12).upper, normalTails(2).upper);
  });
});

describe('does not exist for', () => {
  test.each([
    [0, 5],
    [1, 5],
    [NaN, 5],
    [0.9, 0],
    [0.9, NaN],
  ])('p %d with parameter %d', (p, parameter) => {
    expect(() => tQuantile(p, parameter)).toThrow(RangeError);
    expect(() => gammaQuantile(p, parameter)).toThrow(RangeError);
    expect(() => fQuantile(p, parameter, 3)).toThrow(RangeError);
    expect(() => betaQuantile(p, 3, parameter)).toThrow(RangeError);
  });
  test('counts that cannot be', () => {
    expect(() => normalQuantile(1)).toThrow(RangeError);
    expect(() => poissonQuantile(0.5, -1)).toThrow(RangeError);
    expect(() => binomialQuantile(0.5, 4, 2)).toThrow(RangeError);
  });
});
