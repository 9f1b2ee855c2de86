import { normalQuantile } from '../distributions/normal.ts';
import { stirlingError } from '../distributions/saddle-point.ts';
import { upperPoint, type Interval } from '../interval.ts';
import { areMoments, type Moments } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';

/**
 * Gamma(m/2) / (sqrt(m/2) Gamma((m - 1)/2)): what takes the bias out of a standardised difference with m > 1 degrees of
 * freedom (Hedges 1981), exactly, also for large m.
 */
export function hedgesJ(m: number): number {
  const a = m / 2;
  // Stirling's formula for both, of which most falls away.
  return Math.exp(-(a - 1) * Math.log1p(-0.5 / a) - 0.5 + stirlingError(a) - stirlingError(a - 0.5));
}

export interface HedgesG {
  g: number;
  ci: Interval;
}

/**
 * Standardised difference of two means (first minus second over the pooled sd) without bias, with the normal interval
 * of Hedges & Olkin (1985): variance 1/n1 + 1/n2 + g^2 / (2 (n1 + n2)). Refuses `too-few` under 2 a side and
 * `no-spread`.
 */
export function hedgesG(
  first: Moments,
  second: Moments,
  level = 0.95,
): HedgesG | Refused<'too-few' | 'no-spread'> {
  if (!(first.n >= 2 && second.n >= 2 && areMoments(first) && areMoments(second))) return refuse('too-few');
  const m = first.n + second.n - 2;
  const pooled = Math.sqrt(((first.n - 1) * first.sd ** 2 + (second.n - 1) * second.sd ** 2) / m);
  if (!(pooled > 1e-12 * (1 + Math.abs(first.mean)))) return refuse('no-spread');
  const g = (hedgesJ(m) * (first.mean - second.mean)) / pooled;
  const se = Math.sqrt(1 / first.n + 1 / second.n + (g * g) / (2 * (first.n + second.n)));
  const half = normalQuantile(upperPoint(level)) * se;
  return { g, ci: [g - half, g + half] };
}
