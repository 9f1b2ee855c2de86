import { fQuantile } from '../distributions/f.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { upperPoint, type Interval } from '../interval.ts';

/** Interval of alpha from F quantiles with (n - 1, (n - 1)(k - 1)) degrees of freedom (Feldt 1965); n, k >= 2. */
export function feldt(alpha: number, n: number, k: number, level = 0.95): Interval {
  const p = upperPoint(level);
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  return [1 - (1 - alpha) * fQuantile(p, df1, df2), 1 - (1 - alpha) * fQuantile(1 - p, df1, df2)];
}

/** Interval of alpha from the normal distribution of log(1 - alpha), without bias term (Bonett 2002); n >= 3. */
export function bonett(alpha: number, n: number, k: number, level = 0.95): Interval {
  const half = normalQuantile(upperPoint(level)) * Math.sqrt((2 * k) / ((k - 1) * (n - 2)));
  return [1 - (1 - alpha) * Math.exp(half), 1 - (1 - alpha) * Math.exp(-half)];
}
