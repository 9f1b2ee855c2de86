import { poissonQuantile } from '../distributions/poisson.ts';
import { tQuantile } from '../distributions/students-t.ts';
import type { Interval } from '../interval.ts';
import { momentsOf } from '../moments.ts';
import { refuse, type Caution, type Refused } from '../refusal.ts';

export interface CChart {
  /** Mean of the base periods. */
  mean: number;
  /** Variance over mean of the base; 1 for a Poisson count. */
  dispersion: number;
  /** A count below the lower or above the upper end stands out. Whole numbers. */
  limits95: Interval;
  limits998: Interval;
  /** t interval of the mean, to show instead when the caution `poisson-does-not-fit` is there. */
  meanCi: Interval;
  /** `few-base-periods` under 20; `poisson-does-not-fit` when the dispersion is over 1.5: one fight, many reports. */
  cautions: Caution[];
}

/**
 * Limits for counts per period from a base of earlier periods, by exact Poisson quantiles (method table, row 26). Refuses
 * `impossible-counts`, `short-base` under 12 periods and `low-base` under a mean of 2: show dots with `incidentRate`.
 */
export function cChart(
  base: readonly number[],
): CChart | Refused<'impossible-counts' | 'short-base' | 'low-base'> {
  if (!base.every((count) => Number.isInteger(count) && count >= 0 && count < 1e6)) {
    return refuse('impossible-counts');
  }
  if (base.length < 12) return refuse('short-base');
  const { n, mean, sd } = momentsOf(base);
  if (mean < 2) return refuse('low-base');
  const dispersion = (sd * sd) / mean;
  const cautions: Caution[] = n < 20 ? ['few-base-periods'] : [];
  if (dispersion > 1.5) cautions.push('poisson-does-not-fit');
  const limits = (p: number): Interval => [poissonQuantile(1 - p, mean), poissonQuantile(p, mean)];
  const half = (tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  const meanCi: Interval = [Math.max(0, mean - half), mean + half];
  return { mean, dispersion, limits95: limits(0.975), limits998: limits(0.999), meanCi, cautions };
}
