import type { Interval } from '../interval.ts';
import { refuse, type Caution, type Refused } from '../refusal.ts';
import { bonett, feldt } from './alpha-intervals.ts';
import { completeCases, recodeAll, type ScaleItem } from './answers.ts';
import { covarianceMatrix, diagonal, total, type Matrix } from './covariance.ts';

export interface Alpha {
  /** Respondents who answered all items. */
  n: number;
  /** Number of items. */
  k: number;
  alpha: number;
  feldt: Interval;
  bonett: Interval;
  /** `few-complete-answers` under 30: no verdict. `negative-alpha`: probably an item that was not turned round. */
  cautions: Caution[];
}

export type AlphaRefusal = 'too-few-items' | 'two-items' | 'too-few' | 'no-spread';

/**
 * Cronbach (1951): k/(k-1) (1 - sum of variances / variance of the sum), the one place with this formula. Undefined when
 * the sum does not vary. The variances may have any common divisor.
 */
export function alphaOfVariances(k: number, parts: number, whole: number): number | undefined {
  // What the rounding of opposite items leaves is not a spread.
  if (!(whole > 1e-12 * parts)) return undefined;
  return Math.min(1, (k / (k - 1)) * (1 - parts / whole));
}

/** The same from covariances. */
export function alphaOf(covariances: Matrix): number | undefined {
  const whole = total(covariances.map((row) => total(row)));
  return alphaOfVariances(covariances.length, total(diagonal(covariances)), whole);
}

/**
 * Cronbach's alpha on complete cases, with 95 % intervals of Feldt (1965) and Bonett (2002). Both cover about 90 % on
 * skewed five-point items, at any n. Never per class, and never as proof that a scale measures what its name says.
 * Refuses `too-few-items` for 1 item, `two-items` for 2 (see `spearmanBrown`), `too-few` under 3 complete cases and
 * `no-spread` when the sum does not vary.
 */
export function cronbachAlpha(items: readonly ScaleItem[], level = 0.95): Alpha | Refused<AlphaRefusal> {
  const columns = completeCases(recodeAll(items));
  return alphaFrom(covarianceMatrix(columns), columns[0]?.length ?? 0, level);
}

/** The same from the covariances of `n` complete cases, items in the same direction. */
export function alphaFrom(covariances: Matrix, n: number, level = 0.95): Alpha | Refused<AlphaRefusal> {
  const k = covariances.length;
  if (k < 2) return refuse('too-few-items');
  if (k === 2) return refuse('two-items');
  if (n < 3) return refuse('too-few');
  const alpha = alphaOf(covariances);
  if (alpha === undefined) return refuse('no-spread');
  const cautions: Caution[] = n < 30 ? ['few-complete-answers'] : [];
  if (alpha < 0) cautions.push('negative-alpha');
  return { n, k, alpha, feldt: feldt(alpha, n, k, level), bonett: bonett(alpha, n, k, level), cautions };
}
