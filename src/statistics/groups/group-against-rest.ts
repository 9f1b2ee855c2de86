import { tQuantile, tTwoSided } from '../distributions/students-t.ts';
import { upperPoint, type Interval } from '../interval.ts';
import { momentsOf, type Moments } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';
import { splitByGroup, type Grouped } from './grouped.ts';
import { hedgesG } from './hedges.ts';

export interface AgainstRest {
  n: number;
  restN: number;
  mean: number;
  restMean: number;
  /** Group minus rest, on the scale. */
  difference: number;
  /** Welch's interval of the difference. */
  ci: Interval;
  t: number;
  df: number;
  /** Of Welch's test. A description for the technical table: with Welch 14 % of schools get a false alarm. */
  p: number;
  g: number;
  gCi: Interval;
}

/** The scores of a group and those of all others: never of a total that contains the group. */
export function groupAndRest(grouped: Grouped, group: number): { own: number[]; rest: number[] } {
  const split = splitByGroup(grouped);
  return { own: split[group] ?? [], rest: split.flatMap((scores, g) => (g === group ? [] : scores)) };
}

/**
 * A group's mean against the mean of all others: Welch (1947) as a description, Hedges' g. No flag comes from this, see
 * `groupFlags`. Refuses `too-few` under 2 a side and `no-spread` when on a side all are equal.
 */
export function groupAgainstRest(
  own: Moments,
  rest: Moments,
  level = 0.95,
): AgainstRest | Refused<'too-few' | 'no-spread'> {
  const effect = hedgesG(own, rest, level);
  if ('refused' in effect) return effect;
  if (!(own.sd > 0 && rest.sd > 0)) return refuse('no-spread');
  const [one, two] = [own.sd ** 2 / own.n, rest.sd ** 2 / rest.n];
  const se = Math.sqrt(one + two);
  const df = (one + two) ** 2 / (one ** 2 / (own.n - 1) + two ** 2 / (rest.n - 1));
  const difference = own.mean - rest.mean;
  const half = tQuantile(upperPoint(level), df) * se;
  const t = difference / se;
  return {
    n: own.n,
    restN: rest.n,
    mean: own.mean,
    restMean: rest.mean,
    difference,
    ci: [difference - half, difference + half],
    t,
    df,
    p: tTwoSided(t, df),
    g: effect.g,
    gCi: effect.ci,
  };
}

/** The same from scores. */
export function compareWithRest(
  grouped: Grouped,
  group: number,
): AgainstRest | Refused<'too-few' | 'no-spread'> {
  const { own, rest } = groupAndRest(grouped, group);
  return groupAgainstRest(momentsOf(own), momentsOf(rest));
}
