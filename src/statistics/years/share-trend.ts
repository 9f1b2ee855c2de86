import { gammaTails } from '../distributions/gamma.ts';
import { refuse, type Refused } from '../refusal.ts';
import { isCount } from '../shares/wilson.ts';

export interface YearShare {
  year: number;
  k: number;
  n: number;
}

export interface ShareTrend {
  /** Chi-square with 1 degree of freedom. */
  chiSquare: number;
  p: number;
  /** Change of the share per year, weighted by n. Not to be drawn on beyond the last year. */
  slope: number;
}

/**
 * Whether a share rises or falls over five or more years (Cochran 1954, Armitage 1955; R's `prop.trend.test`). Refuses
 * `too-few-years` under 5 different years (3 or 4: dots and intervals, 2: a difference), `impossible-counts`, and
 * `no-spread` when all or none are counted.
 */
export function shareTrend(
  years: readonly YearShare[],
): ShareTrend | Refused<'too-few-years' | 'impossible-counts' | 'no-spread'> {
  if (!years.every(({ year, k, n }) => isCount(k, n) && Math.abs(year) < 1e6))
    return refuse('impossible-counts');
  const filled = years.filter(({ n }) => n > 0);
  if (new Set(filled.map(({ year }) => year)).size < 5) return refuse('too-few-years');
  const n = filled.reduce((sum, row) => sum + row.n, 0);
  const p = filled.reduce((sum, row) => sum + row.k, 0) / n;
  const mean = filled.reduce((sum, row) => sum + row.n * row.year, 0) / n;
  const squares = filled.reduce((sum, row) => sum + row.n * (row.year - mean) ** 2, 0);
  if (!(p > 0 && p < 1 && squares > 0)) return refuse('no-spread');
  const slope = filled.reduce((sum, row) => sum + (row.year - mean) * (row.k - row.n * p), 0) / squares;
  const chiSquare = (slope * slope * squares) / (p * (1 - p));
  return { chiSquare, p: gammaTails(chiSquare / 2, 0.5).upper, slope };
}
