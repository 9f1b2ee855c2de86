import { binomialProbability, binomialQuantile, binomialTails } from '../distributions/binomial.ts';
import { poissonProbability, poissonQuantile, poissonTails } from '../distributions/poisson.ts';

/**
 * The count that is not exceeded with probability p, interpolated between whole numbers (Spiegelhalter 2005, appendix):
 * r - (P(X <= r) - p) / P(X = r) for the smallest r with P(X <= r) >= p. Never below 0.
 */
function interpolated(r: number, reached: number, at: number, p: number): number {
  return at > 0 ? Math.max(0, r - (reached - p) / at) : r;
}

export function poissonLimit(p: number, mean: number): number {
  const r = poissonQuantile(p, mean);
  return interpolated(r, poissonTails(r, mean).lower, poissonProbability(r, mean), p);
}

export function binomialLimit(p: number, n: number, chance: number): number {
  const r = binomialQuantile(p, n, chance);
  return interpolated(r, binomialTails(r, n, chance).lower, binomialProbability(r, n, chance), p);
}
