import { betaQuantile } from '../distributions/beta.ts';
import { hypergeometricTails } from '../distributions/hypergeometric.ts';
import { upperPoint, type Interval } from '../interval.ts';
import { refuse, type Refused } from '../refusal.ts';
import { isCount } from './wilson.ts';

/**
 * Exact interval of a share through beta quantiles (Clopper & Pearson 1934). Too wide by design; used where a tail must
 * never be missed, as in the ratio of two rates. Refuses `no-answers` and `impossible-counts`.
 */
export function clopperPearson(
  k: number,
  n: number,
  level = 0.95,
): Interval | Refused<'no-answers' | 'impossible-counts'> {
  if (!isCount(k, n)) return refuse('impossible-counts');
  if (n === 0) return refuse('no-answers');
  const tail = 1 - upperPoint(level);
  return [k === 0 ? 0 : betaQuantile(tail, k, n - k + 1), k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k)];
}

/**
 * Exact interval of the share among all `N` pupils when a random `n` of them answered and `k` of those count: all
 * totals under which neither tail is rarer than (1 - level)/2. A check on `wilsonFinite`, for whole numbers up to a
 * few thousand pupils. Refuses as `wilsonFinite`.
 */
export function hypergeometricShare(
  k: number,
  n: number,
  N: number,
  level = 0.95,
): Interval | Refused<'no-answers' | 'impossible-counts' | 'more-answers-than-pupils'> {
  if (!isCount(k, n) || ![k, n, N].every(Number.isInteger) || N > 1e4) return refuse('impossible-counts');
  if (n > N) return refuse('more-answers-than-pupils');
  if (n === 0) return refuse('no-answers');
  const tail = 1 - upperPoint(level);
  const totals = Array.from({ length: N - n + 1 }, (_, absent) => k + absent);
  const possible = totals.filter((M) => {
    const { upTo, from } = hypergeometricTails(k, n, M, N);
    return Math.min(upTo, from) >= tail;
  });
  return [Math.min(...possible) / N, Math.max(...possible) / N];
}
