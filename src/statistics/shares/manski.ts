import type { Interval } from '../interval.ts';
import { refuse, type Refused } from '../refusal.ts';
import { isCount } from './wilson.ts';

/**
 * Between which shares of all `N` pupils the truth must lie, whatever the absent ones think: [k/N, (k + N - n)/N]
 * (Manski 1989). No chance involved: these bounds always hold. Refuses `impossible-counts`,
 * `more-answers-than-pupils`, and `enrolment-unknown` when there are no pupils.
 */
export function manskiBounds(
  k: number,
  n: number,
  N: number,
): Interval | Refused<'impossible-counts' | 'more-answers-than-pupils' | 'enrolment-unknown'> {
  if (!isCount(k, n) || !Number.isFinite(N)) return refuse('impossible-counts');
  if (n > N) return refuse('more-answers-than-pupils');
  if (N === 0) return refuse('enrolment-unknown');
  return [k / N, (k + N - n) / N];
}
