import { incompleteGamma } from './incomplete-gamma.ts';
import { checkProbability, smallerTail, solveTail } from './inverse.ts';
import { poissonTerm } from './saddle-point.ts';

/** P(X <= x) and P(X > x) of the gamma distribution with scale 1. */
export { incompleteGamma as gammaTails } from './incomplete-gamma.ts';

/**
 * The value under which a share `p` of the gamma distribution with scale 1 lies.
 *
 * @throws RangeError unless 0 < p < 1 and shape > 0
 */
export function gammaQuantile(p: number, shape: number): number {
  checkProbability(p, shape);
  return solveTail({
    ...smallerTail(p),
    end: Infinity,
    start: shape,
    tails: (x) => incompleteGamma(x, shape),
    density: (x) => (shape * poissonTerm(shape, x)) / x,
  });
}
