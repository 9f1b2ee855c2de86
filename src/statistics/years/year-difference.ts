import { tQuantile, tTwoSided } from '../distributions/students-t.ts';
import { splitByGroup, type Grouped } from '../groups/grouped.ts';
import { upperPoint, type Interval } from '../interval.ts';
import { momentsOf } from '../moments.ts';
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

/** Mean over pupils and its variance with groups as the unit: `svymean` of R's survey with one cluster per group. */
function clusterMean(year: Grouped): { mean: number; variance: number; groups: number } | undefined {
  const split = splitByGroup(year).filter((scores) => scores.length > 0);
  const { n, mean, sd } = momentsOf(split.flat());
  if (split.length < 2) return undefined;
  const squares = split.reduce(
    (sum, scores) => sum + scores.reduce((rest, score) => rest + (score - mean), 0) ** 2,
    0,
  );
  const variance = sd > 0 ? ((split.length / (split.length - 1)) * squares) / (n * n) : 0;
  return { mean, variance, groups: split.length };
}

/**
 * The difference between two years with whole groups as the unit, t with G1 + G2 - 2 degrees of freedom: loose pupils
 * would give 23 to 44 % false alarms (method table, row 19). Ask `yearRefusal` first whether the years may be compared;
 * two years are a "verschil", never a trend. Refuses `too-few-groups` under 2 in a year and `no-spread`.
 */
export function yearDifference(
  earlier: Grouped,
  later: Grouped,
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
