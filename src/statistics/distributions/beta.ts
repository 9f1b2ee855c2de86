import { betaFront, incompleteBeta } from './incomplete-beta.ts';
import { checkProbability, smallerTail, solveTail } from './inverse.ts';

/** P(X <= x) and P(X > x) of the beta distribution. */
export { incompleteBeta as betaTails } from './incomplete-beta.ts';

/**
 * The value under which a share `p` of the beta distribution lies.
 *
 * @throws RangeError unless 0 < p < 1 and a, b > 0
 */
export function betaQuantile(p: number, a: number, b: number): number {
  checkProbability(p, a, b);
  return solveTail({
    ...smallerTail(p),
    end: 1,
    start: a / (a + b),
    tails: (x) => incompleteBeta(x, a, b),
    density: (x) => betaFront(x, a, b, 1 - x) / (x * (1 - x)),
  });
}
