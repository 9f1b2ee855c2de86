import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';

/** P(T > t) of Student's t distribution, for t >= 0 (Abramowitz & Stegun 26.7.1). */
export function tUpperTail(t: number, df: number): number {
  const square = t * t;
  return 0.5 * incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square));
}

function density(t: number, df: number): number {
  const constant = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI);
  return Math.exp(constant - ((df + 1) / 2) * Math.log1p((t * t) / df));
}

/**
 * The value under which a share `p` of Student's t distribution lies, to 1e-9 relative. Newton's method on the tail,
 * kept between bounds; equal to R's `qt`.
 *
 * @throws RangeError unless 0 < p < 1 and df >= 1
 */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df >= 1)) throw new RangeError(`geen t-kwantiel: p ${p}, df ${df}`);
  if (p < 0.5) return -tQuantile(1 - p, df);
  const tail = 1 - p;
  let low = 0;
  let high = 1;
  while (tUpperTail(high, df) > tail) high *= 2;
  let t = high / 2;
  for (let step = 0; step < 200; step += 1) {
    const excess = tUpperTail(t, df) - tail;
    if (excess > 0) low = t;
    else high = t;
    const newton = t + excess / density(t, df);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * (1 + Math.abs(t))) return next;
    t = next;
  }
  return t;
}
