import { betaFront, incompleteBeta } from './incomplete-beta.ts';
import { checkProbability, solveTail } from './inverse.ts';
import { normalTails } from './normal.ts';
import type { Tails } from './tails.ts';

/** From here on the t distribution is the normal one, to 1e-10. */
const asNormal = 1e10;

/** P(T <= t) and P(T > t) of Student's t distribution (Abramowitz & Stegun 26.7.1). */
export function tTails(t: number, df: number): Tails {
  if (df > asNormal) return normalTails(t);
  const square = t * t;
  const whole = df + square;
  const { lower, upper } =
    square === Infinity ? { lower: 0, upper: 1 } : incompleteBeta(df / whole, df / 2, 0.5, square / whole);
  const [far, near] = [0.5 * lower, 0.5 + 0.5 * upper];
  return t > 0 ? { lower: near, upper: far } : { lower: far, upper: near };
}

/** P(|T| > |t|): the two-sided p value. */
export function tTwoSided(t: number, df: number): number {
  return Math.min(1, 2 * tTails(Math.abs(t), df).upper);
}

/** For t > 0: the front factor of the incomplete beta function is t times the density. */
function density(t: number, df: number): number {
  const square = t * t;
  return betaFront(df / (df + square), df / 2, 0.5, square / (df + square)) / t;
}

/**
 * The value under which a share `p` of Student's t distribution lies; equal to R's `qt`.
 *
 * @throws RangeError unless 0 < p < 1 and df > 0
 */
export function tQuantile(p: number, df: number): number {
  checkProbability(p, df);
  if (p === 0.5) return 0;
  const t = solveTail({
    tail: 'upper',
    target: Math.min(p, 1 - p),
    end: Infinity,
    start: 1,
    tails: (x) => tTails(x, df),
    density: (x) => density(x, Math.min(df, asNormal)),
  });
  return p < 0.5 ? -t : t;
}
