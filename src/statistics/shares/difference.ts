import { refuse, type Refused } from '../refusal.ts';
import type { Interval } from '../interval.ts';
import { wilson } from './wilson.ts';

export interface ShareDifference {
  /** The first share minus the second. */
  difference: number;
  ci: Interval;
}

/**
 * Difference of two independent shares with its hybrid score interval (Newcombe 1998, method 10). A description: two
 * intervals that overlap are not a test, and neither is this. Good from 10 answers a side. Refuses `no-answers` when a
 * side is empty and `impossible-counts`.
 */
export function shareDifference(
  first: { k: number; n: number },
  second: { k: number; n: number },
  level = 0.95,
): ShareDifference | Refused<'no-answers' | 'impossible-counts'> {
  const [one, two] = [wilson(first.k, first.n, level), wilson(second.k, second.n, level)];
  if ('refused' in one) return refuse(one.refused);
  if ('refused' in two) return refuse(two.refused);
  const [p1, p2] = [first.k / first.n, second.k / second.n];
  const difference = p1 - p2;
  return {
    difference,
    ci: [
      Math.max(-1, difference - Math.hypot(p1 - one[0], two[1] - p2)),
      Math.min(1, difference + Math.hypot(one[1] - p1, p2 - two[0])),
    ],
  };
}
