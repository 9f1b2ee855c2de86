import { shiftedTLower } from '../distributions/noncentral-t.ts';
import { tQuantile } from '../distributions/students-t.ts';
import { refuse, type Refused } from '../refusal.ts';

/**
 * Chance that a two-sided test at 5 % finds a standardised difference between n and m respondents: a t with a shift and
 * 2 (smaller - 1) degrees of freedom. That lies between equal spreads (n + m - 2) and what Welch leaves of a small side,
 * so that the power is not told too high.
 */
export function powerOfT(difference: number, n: number, m: number): number {
  const df = 2 * (Math.min(n, m) - 1);
  const limit = tQuantile(0.975, df);
  const shift = Math.abs(difference) * Math.sqrt((n * m) / (n + m));
  return 1 - shiftedTLower(limit, df, shift) + shiftedTLower(-limit, df, shift);
}

/**
 * The standardised difference that one comparison of a group of `n` with a rest of `rest` finds 4 times out of 5: times
 * the sd it is points on the scale. .96 for 10, .78 for 15, .61 for 25, .42 for 60 against 175. Printed once in every
 * report, since "not flagged" is not "no difference"; over a whole family still more is needed. Refuses `too-few` under
 * 2 a side.
 */
export function detectableDifference(n: number, rest: number, power = 0.8): number | Refused<'too-few'> {
  if (!(n >= 2 && rest >= 2 && n + rest < 1e9)) return refuse('too-few');
  // Beyond a shift of 30 standard errors everything is found, also with 2 degrees of freedom.
  let [low, high] = [0, 30 * Math.sqrt(1 / n + 1 / rest)];
  while (high - low > 1e-10 * high) {
    const middle = (low + high) / 2;
    if (powerOfT(middle, n, rest) < power) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
