import { normalQuantile } from '../distributions/normal.ts';
import { upperPoint, type Interval } from '../interval.ts';
import { binomialLimit, poissonLimit } from './exact-limits.ts';

/** What the limits of a funnel hang on. */
export interface FunnelLine {
  kind: 'share' | 'rate' | 'mean';
  /** Mean of the board's other schools, weighted by n. */
  target: number;
  /** Over-dispersion: how much schools differ beyond chance between pupils; 1 under 10 schools. */
  phi: number;
  /** Between pupils, for a mean. */
  sd: number;
}

/** Variance of one pupil's value around the target. */
export function unitVariance({ kind, target, sd }: Omit<FunnelLine, 'phi'>): number {
  if (kind === 'share') return target * (1 - target);
  return kind === 'rate' ? target : sd * sd;
}

/**
 * Between which figures 95 % (or `level`) of the schools of size n may be expected: exact for counts without
 * over-dispersion, else target +/- z sqrt(phi variance / n), within what is possible (Spiegelhalter 2005). n from 1.
 */
export function funnelLimits(line: FunnelLine, n: number, level: number): Interval {
  const { kind, target, phi } = line;
  const p = upperPoint(level);
  // Beyond a million the exact limits are the normal ones.
  if (kind !== 'mean' && phi === 1 && n * Math.max(1, target) < 1e6) {
    const size = kind === 'share' ? Math.round(n) : n;
    const limit = (tail: number): number =>
      (kind === 'share' ? binomialLimit(tail, size, target) : poissonLimit(tail, size * target)) / size;
    return [limit(1 - p), limit(p)];
  }
  const half = normalQuantile(p) * Math.sqrt((phi * unitVariance(line)) / n);
  const low = kind === 'mean' ? target - half : Math.max(0, target - half);
  return [low, kind === 'share' ? Math.min(1, target + half) : target + half];
}
