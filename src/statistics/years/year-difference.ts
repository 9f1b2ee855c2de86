import { tQuantile, tTwoSided } from '../distributions/students-t.ts';
import { splitByGroup, type Grouped } from '../groups/grouped.ts';
import { upperPoint, type Interval } from '../interval.ts';
import { refuse, type Refused } from '../refusal.ts';

export interface YearDifference {
  /** Later minus earlier. */
  difference: number;
  se: number;
  df: number;
  ci: Interval;
  t: number;
  /** For the technical table; adjust over the constructs of one report with `benjaminiHochberg`. */
  p: number;
}

/** How many of a group have a score, and the sum of those. */
export interface ClusterSums {
  n: number;
  sum: number;
}

/** Mean over pupils and its variance with groups as the unit: `svymean` of R's survey with one cluster per group. */
function clusterMean(year: readonly ClusterSums[]) {
  const filled = year.filter(({ n }) => n > 0);
  if (filled.length < 2) return undefined;
  const n = filled.reduce((all, group) => all + group.n, 0);
  const mean = filled.reduce((all, { sum }) => all + sum, 0) / n;
  const squares = filled.reduce((all, group) => all + (group.sum - group.n * mean) ** 2, 0);
  return {
    mean,
    variance: ((filled.length / (filled.length - 1)) * squares) / (n * n),
    groups: filled.length,
  };
}

/**
 * The difference between two years with whole groups as the unit, t with G1 + G2 - 2 degrees of freedom: loose pupils
 * would give 23 to 44 % false alarms (method table, row 19). Ask `yearRefusal` first whether the years may be compared;
 * two years are a "verschil", never a trend. Refuses `too-few-groups` under 2 in a year and `no-spread`.
 */
export function clusterDifference(
  earlier: readonly ClusterSums[],
  later: readonly ClusterSums[],
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

const sumsOf = (year: Grouped): ClusterSums[] =>
  splitByGroup(year).map((scores) => ({
    n: scores.length,
    sum: scores.reduce((all, score) => all + score, 0),
  }));

/** The same from scores. */
export function yearDifference(
  earlier: Grouped,
  later: Grouped,
  level = 0.95,
): YearDifference | Refused<'too-few-groups' | 'no-spread'> {
  return clusterDifference(sumsOf(earlier), sumsOf(later), level);
}
