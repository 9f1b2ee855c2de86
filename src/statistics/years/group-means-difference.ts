import { tQuantile, tTwoSided } from '../distributions/students-t.ts';
import { upperPoint } from '../interval.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { YearDifference } from './year-difference.ts';

/** A group of one year: how many answered, and their mean. */
export interface GroupMean {
  n: number;
  mean: number;
}

function clusterMean(
  groups: readonly GroupMean[],
): { mean: number; variance: number; groups: number } | undefined {
  const filled = groups.filter(({ n, mean }) => n > 0 && Number.isFinite(mean));
  if (filled.length < 2) return undefined;
  const n = filled.reduce((sum, group) => sum + group.n, 0);
  const mean = filled.reduce((sum, group) => sum + group.n * group.mean, 0) / n;
  const squares = filled.reduce((sum, group) => sum + (group.n * (group.mean - mean)) ** 2, 0);
  return {
    mean,
    variance: ((filled.length / (filled.length - 1)) * squares) / n ** 2,
    groups: filled.length,
  };
}

/**
 * `yearDifference` for who has the means of the groups and not the scores: the same figures, because with whole groups
 * as the unit a score enters only through the sum of its group. Refuses `too-few-groups` under 2 in a year, `no-spread`.
 */
export function groupMeansDifference(
  earlier: readonly GroupMean[],
  later: readonly GroupMean[],
  level = 0.95,
): YearDifference | Refused<'too-few-groups' | 'no-spread'> {
  const [from, to] = [clusterMean(earlier), clusterMean(later)];
  if (from === undefined || to === undefined) return refuse('too-few-groups');
  const se = Math.sqrt(from.variance + to.variance);
  if (!(se > 1e-12 * (1 + Math.abs(from.mean)))) return refuse('no-spread');
  const df = from.groups + to.groups - 2;
  const difference = to.mean - from.mean;
  const half = tQuantile(upperPoint(level), df) * se;
  const t = difference / se;
  return { difference, se, df, ci: [difference - half, difference + half], t, p: tTwoSided(t, df) };
}
