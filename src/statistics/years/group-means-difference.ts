import type { Refused } from '../refusal.ts';
import { clusterDifference, type YearDifference } from './year-difference.ts';

/** A group of one year: how many answered, and their mean. */
export interface GroupMean {
  n: number;
  mean: number;
}

const sumsOf = (groups: readonly GroupMean[]) =>
  groups.filter(({ mean }) => Number.isFinite(mean)).map(({ n, mean }) => ({ n, sum: n * mean }));

/** `clusterDifference` for who has the means of the groups. Refuses `too-few-groups` under 2 in a year, `no-spread`. */
export function groupMeansDifference(
  earlier: readonly GroupMean[],
  later: readonly GroupMean[],
  level = 0.95,
): YearDifference | Refused<'too-few-groups' | 'no-spread'> {
  return clusterDifference(sumsOf(earlier), sumsOf(later), level);
}
