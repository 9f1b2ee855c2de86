import type { Interval } from '../interval.ts';
import { refuse, type Refused } from '../refusal.ts';
import { completeCases, recodeAll, type ScaleItem } from './answers.ts';
import { fisherInterval, pearson } from './correlation.ts';

export interface SpearmanBrown {
  /** Respondents who answered both. */
  n: number;
  r: number;
  /** 2 r / (1 + r). */
  reliability: number;
  ci: Interval;
}

/**
 * Reliability of two items together (Spearman 1910, Brown 1910; Eisinga, te Grotenhuis & Pelzer 2013 on why not alpha),
 * with Fisher's interval of r carried over. Refuses `too-few-items` unless there are two, `too-few` under 10 complete
 * cases, and `no-spread` when an item does not vary or the two are exact opposites.
 */
export function spearmanBrown(
  items: readonly ScaleItem[],
  level = 0.95,
): SpearmanBrown | Refused<'too-few-items' | 'too-few' | 'no-spread'> {
  const [one, two, third] = completeCases(recodeAll(items));
  if (one === undefined || two === undefined || third !== undefined) return refuse('too-few-items');
  const n = one.length;
  if (n < 10) return refuse('too-few');
  const r = pearson(one, two);
  if (r === undefined || r < -1 + 1e-9) return refuse('no-spread');
  const doubled = (value: number): number => (2 * value) / (1 + value);
  const [low, high] = fisherInterval(r, n, level);
  return { n, r, reliability: doubled(r), ci: [doubled(Math.max(low, -1 + 1e-9)), doubled(high)] };
}
