import type { Interval } from '../interval.ts';
import { refuse, type Refused } from '../refusal.ts';
import { isCount, wilson } from './wilson.ts';

export interface Share {
  k: number;
  n: number;
  /** k / n, between 0 and 1. */
  p: number;
  /** Wilson 95 %; refused under 10 answers, where counts are all there is to say. */
  ci: Interval | Refused<'too-few'>;
}

/** Under this many answers no statement that rests on an interval (method table, rows 5 and 11). */
const fewestForInterval = 10;

/**
 * A share with its counts and 95 % interval: of the highest answers, or under the school's own limit. Refuses
 * `no-answers` and `impossible-counts`.
 */
export function share(k: number, n: number): Share | Refused<'no-answers' | 'impossible-counts'> {
  if (!isCount(k, n)) return refuse('impossible-counts');
  const ci = wilson(k, n);
  if ('refused' in ci) return ci;
  return { k, n, p: k / n, ci: n < fewestForInterval ? refuse('too-few') : ci };
}
