import { discreteQuantile } from './discrete-quantile.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import { poissonTerm } from './saddle-point.ts';
import type { Tails } from './tails.ts';

/** P(X = x) when `mean` are expected, x a whole number. */
export function poissonProbability(x: number, mean: number): number {
  if (x < 0) return 0;
  return mean === 0 ? Number(x === 0) : poissonTerm(x, mean);
}

/** P(X <= x) and P(X > x) when `mean` are expected, for whole x. */
export function poissonTails(x: number, mean: number): Tails {
  if (x < 0) return { lower: 0, upper: 1 };
  const { lower, upper } = incompleteGamma(mean, x + 1);
  return { lower: upper, upper: lower };
}

/**
 * The smallest number that is not exceeded with probability `p`; equal to R's `qpois`.
 *
 * @throws RangeError unless 0 < p < 1 and mean >= 0
 */
export function poissonQuantile(p: number, mean: number): number {
  if (!(p > 0 && p < 1 && mean >= 0 && mean < 1e12))
    throw new RangeError(`no Poisson quantile: ${p}, ${mean}`);
  return discreteQuantile(p, mean, Infinity, (x) => poissonTails(x, mean));
}
