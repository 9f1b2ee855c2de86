import type { Interval } from '../interval.ts';
import { refuse, type Refused } from '../refusal.ts';
import { completeCases, recodeAll, type ScaleItem } from './answers.ts';
import { fisherInterval } from './correlation.ts';
import { cell, covarianceMatrix, diagonal, type Matrix } from './covariance.ts';

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
  const columns = completeCases(recodeAll(items));
  return spearmanBrownOf(covarianceMatrix(columns), columns[0]?.length ?? 0, level);
}

/** The same from the covariances of `n` complete cases, items in the same direction. */
export function spearmanBrownOf(
  covariances: Matrix,
  n: number,
  level = 0.95,
): SpearmanBrown | Refused<'too-few-items' | 'too-few' | 'no-spread'> {
  if (covariances.length !== 2) return refuse('too-few-items');
  if (n < 10) return refuse('too-few');
  const [one = 0, two = 0] = diagonal(covariances);
  const r = cell(covariances, 0, 1) / Math.sqrt(one * two);
  if (!(one > 0 && two > 0 && r >= -1 + 1e-9)) return refuse('no-spread');
  const within = Math.min(1, r);
  const doubled = (value: number): number => (2 * value) / (1 + value);
  const [low, high] = fisherInterval(within, n, level);
  return {
    n,
    r: within,
    reliability: doubled(within),
    ci: [doubled(Math.max(low, -1 + 1e-9)), doubled(high)],
  };
}
