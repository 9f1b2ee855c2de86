import { betaFront, incompleteBeta } from './incomplete-beta.ts';
import { checkProbability, smallerTail, solveTail } from './inverse.ts';
import type { Tails } from './tails.ts';

/** P(F <= x) and P(F > x) of the F distribution (Abramowitz & Stegun 26.6.2). */
export function fTails(x: number, df1: number, df2: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const whole = df1 * x + df2;
  return incompleteBeta((df1 * x) / whole, df1 / 2, df2 / 2, df2 / whole);
}

/**
 * The value under which a share `p` of the F distribution lies.
 *
 * @throws RangeError unless 0 < p < 1 and both degrees of freedom are positive
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  checkProbability(p, df1, df2);
  return solveTail({
    ...smallerTail(p),
    end: Infinity,
    start: 1,
    tails: (x) => fTails(x, df1, df2),
    density(x) {
      const whole = df1 * x + df2;
      return betaFront((df1 * x) / whole, df1 / 2, df2 / 2, df2 / whole) / x;
    },
  });
}
