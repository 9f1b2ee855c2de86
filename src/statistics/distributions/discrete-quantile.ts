import type { Tails } from './tails.ts';

// A probability that is reached but for rounding counts as reached, as in R.
const fuzz = 64 * Number.EPSILON;

/**
 * The smallest whole number x with P(X <= x) >= p, searched from `start` by steps that double, then by halving.
 *
 * @param last the largest possible value
 */
export function discreteQuantile(
  p: number,
  start: number,
  last: number,
  tails: (x: number) => Tails,
): number {
  const reached = (x: number): boolean => {
    const { lower, upper } = tails(x);
    return p <= 0.5 ? lower >= p * (1 - fuzz) : upper <= (1 - p) * (1 + fuzz);
  };
  let high = Math.min(last, Math.max(0, Math.floor(start)));
  for (let step = 1; high < last && !reached(high); step *= 2) high = Math.min(last, high + step);
  let low = high;
  for (let step = 1; low >= 0 && reached(low); step *= 2) low -= step;
  low = Math.max(-1, low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
