import { normalQuantile } from '../distributions/normal.ts';
import { upperPoint, type Interval } from '../interval.ts';
import { refuse, type Refused } from '../refusal.ts';

/** Whether `k` of `n` can be counted: whole or weighted, but not negative, endless or more than all. */
export function isCount(k: number, n: number): boolean {
  return k >= 0 && k <= n && (n === 0 || n >= 1e-6) && n < 1e15;
}

function scoreInterval(p: number, n: number, level: number): Interval {
  const z = normalQuantile(upperPoint(level));
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At the ends the exact result is 0 or 1; floating point leaves 1e-17 beside it.
  const low = p === 0 ? 0 : Math.max(0, (centre - half) / scale);
  const high = p === 1 ? 1 : Math.min(1, (centre + half) / scale);
  return [low, high];
}

/**
 * Score interval of the share `k` of `n`, without continuity correction (Wilson 1927). The comparison margin. Holds from
 * n = 10, where the usual p +/- 2 se covers 79 %; under 10 it says nothing that a reader could use, see `share`.
 * Refuses `no-answers` (n = 0) and `impossible-counts`.
 */
export function wilson(
  k: number,
  n: number,
  level = 0.95,
): Interval | Refused<'no-answers' | 'impossible-counts'> {
  if (!isCount(k, n)) return refuse('impossible-counts');
  return n === 0 ? refuse('no-answers') : scoreInterval(k / n, n, level);
}

/**
 * The same for the share among all `N` pupils, of whom `n` answered: the non-response margin. The interval for
 * n (N - 1) / (N - n) answers, which matches the variance of drawing without putting back; the point itself when all
 * answered. It trusts that who stayed away is like who did not, so show it with `manskiBounds` only. Refuses as
 * `wilson`, and `more-answers-than-pupils`.
 */
export function wilsonFinite(
  k: number,
  n: number,
  N: number,
  level = 0.95,
): Interval | Refused<'no-answers' | 'impossible-counts' | 'more-answers-than-pupils'> {
  if (!isCount(k, n) || !Number.isFinite(N)) return refuse('impossible-counts');
  if (n > N) return refuse('more-answers-than-pupils');
  if (n === 0) return refuse('no-answers');
  const p = k / n;
  return n === N ? [p, p] : scoreInterval(p, (n * (N - 1)) / (N - n), level);
}
