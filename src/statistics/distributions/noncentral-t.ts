import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalTails } from './normal.ts';

/**
 * P(T <= t) of the t distribution with a shift, to about 1e-12 absolute (Guenther 1978; the series of AS 243). For the
 * power of a t test. Shifts up to 30.
 */
export function shiftedTLower(t: number, df: number, shift: number): number {
  if (t < 0) return 1 - shiftedTLower(-t, df, -shift);
  const x = (t * t) / (df + t * t);
  const half = (shift * shift) / 2;
  let even = Math.exp(-half);
  let odd = shift * Math.exp(-half - 0.5 * Math.log(2) - logGamma(1.5));
  let sum = 0;
  let seen = 0;
  for (let j = 0; j < 5000; j += 1) {
    const first = even * incompleteBeta(x, j + 0.5, df / 2, df / (df + t * t)).lower;
    const second = odd * incompleteBeta(x, j + 1, df / 2, df / (df + t * t)).lower;
    sum += first + second;
    seen += even;
    // The weights left bound what can still come.
    if (1 - seen < 1e-15 || (j > half && even < 1e-18)) break;
    even *= half / (j + 1);
    odd *= half / (j + 1.5);
  }
  return Math.min(1, Math.max(0, normalTails(-shift).lower + sum / 2));
}
