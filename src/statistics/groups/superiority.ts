import { tQuantile } from '../distributions/students-t.ts';
import { clip, upperPoint, type Interval } from '../interval.ts';
import { isScore } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';

export interface Superiority {
  /** Chance that a random child of the first group scores higher than one of the second, ties for half. */
  a: number;
  ci: Interval;
}

/** How often each value occurs: a score distribution without its respondents. */
export type ValueCounts = ReadonlyMap<number, number>;

interface Placed {
  /** How many of the other side lie below this value, those with the same value for half. */
  below: number;
  count: number;
}

/** For each value of one side, in order, how it lies in the other. */
function placements(side: ValueCounts, other: ValueCounts): Placed[] {
  const against = [...other].sort(([one], [two]) => one - two);
  let [at, passed] = [0, 0];
  return [...side]
    .sort(([one], [two]) => one - two)
    .map(([value, count]) => {
      while ((against[at]?.[0] ?? Infinity) < value) passed += against[at++]?.[1] ?? 0;
      return { below: passed + (other.get(value) ?? 0) / 2, count };
    });
}

const sumOf = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((sum, one) => sum + of(one), 0);

/** Variance of the placements, divisor n - 1. */
function placementVariance(placed: readonly Placed[], n: number): number {
  const mean = sumOf(placed, ({ below, count }) => below * count) / n;
  return sumOf(placed, ({ below, count }) => count * (below - mean) ** 2) / (n - 1);
}

/**
 * Probability of superiority A with the interval of Brunner & Munzel (2000), for the plain sentence: .5 is no
 * difference. Refuses `too-few` under 2 a side and `no-spread` when the two sides do not overlap at all or all are
 * equal: then there is no interval.
 */
export function superiorityOfCounts(
  first: ValueCounts,
  second: ValueCounts,
  level = 0.95,
): Superiority | Refused<'too-few' | 'no-spread'> {
  const [n1, n2] = [
    sumOf([...first.values()], (count) => count),
    sumOf([...second.values()], (count) => count),
  ];
  if (n1 < 2 || n2 < 2) return refuse('too-few');
  const [one, two] = [placements(first, second), placements(second, first)];
  const a = sumOf(one, ({ below, count }) => below * count) / n1 / n2;
  const v1 = placementVariance(one, n1) / (n1 * n2 * n2);
  const v2 = placementVariance(two, n2) / (n2 * n1 * n1);
  if (!(v1 + v2 > 0)) return refuse('no-spread');
  const df = (v1 + v2) ** 2 / (v1 ** 2 / (n1 - 1) + v2 ** 2 / (n2 - 1));
  const half = tQuantile(upperPoint(level), df) * Math.sqrt(v1 + v2);
  return { a, ci: clip([a - half, a + half], 0, 1) };
}

/** How often each score occurs among these values. */
function countValues(values: ArrayLike<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (isScore(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The same from scores. */
export function superiority(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  level = 0.95,
): Superiority | Refused<'too-few' | 'no-spread'> {
  return superiorityOfCounts(countValues(first), countValues(second), level);
}
