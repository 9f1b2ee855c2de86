import { incompleteGamma } from './incomplete-gamma.ts';
import { checkProbability, solveTail } from './inverse.ts';
import type { Tails } from './tails.ts';

/** P(Z <= z) and P(Z > z) of the standard normal distribution. */
export function normalTails(z: number): Tails {
  // Z^2 / 2 is gamma distributed with shape 1/2.
  const { lower, upper } = incompleteGamma((z * z) / 2, 0.5);
  const [far, near] = [0.5 * upper, 0.5 + 0.5 * lower];
  return z > 0 ? { lower: near, upper: far } : { lower: far, upper: near };
}

function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * The value under which a share `p` of the standard normal distribution lies.
 *
 * @throws RangeError unless 0 < p < 1
 */
export function normalQuantile(p: number): number {
  checkProbability(p);
  if (p === 0.5) return 0;
  const target = Math.min(p, 1 - p);
  const z = solveTail({
    tail: 'upper',
    target,
    end: Infinity,
    start: 1,
    tails: normalTails,
    density: normalDensity,
  });
  return p < 0.5 ? -z : z;
}
