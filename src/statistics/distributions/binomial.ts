import { discreteQuantile } from './discrete-quantile.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { binomialTerm } from './saddle-point.ts';
import type { Tails } from './tails.ts';

/** P(X = k) of n draws with chance p. */
export function binomialProbability(k: number, n: number, p: number): number {
  return k < 0 || k > n ? 0 : binomialTerm(k, n - k, p, 1 - p);
}

/** P(X <= k) and P(X > k) of n draws with chance p, for whole k. */
export function binomialTails(k: number, n: number, p: number): Tails {
  if (k < 0) return { lower: 0, upper: 1 };
  if (k >= n) return { lower: 1, upper: 0 };
  const { lower, upper } = incompleteBeta(p, k + 1, n - k);
  return { lower: upper, upper: lower };
}

/**
 * The smallest k with P(X <= k) >= q; equal to R's `qbinom`.
 *
 * @throws RangeError unless 0 < q < 1, 0 <= p <= 1 and n >= 0
 */
export function binomialQuantile(q: number, n: number, p: number): number {
  if (!(q > 0 && q < 1 && p >= 0 && p <= 1 && n >= 0 && Number.isFinite(n))) {
    throw new RangeError(`no binomial quantile: ${q}, ${n}, ${p}`);
  }
  return discreteQuantile(q, n * p, n, (k) => binomialTails(k, n, p));
}
