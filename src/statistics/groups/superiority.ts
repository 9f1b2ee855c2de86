import { tQuantile } from '../distributions/students-t.ts';
import { clip, upperPoint, type Interval } from '../interval.ts';
import { isScore } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';
import { midRanks } from './ranks.ts';

export interface Superiority {
  /** Chance that a random child of the first group scores higher than one of the second, ties for half. */
  a: number;
  ci: Interval;
}

/** Mean square of how far each rank in all lies from its rank in its own group, around the mean of that. */
function placementVariance(all: Float64Array, own: Float64Array): number {
  const shifts = all.map((rank, i) => rank - (own[i] ?? 0));
  const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
  return shifts.reduce((sum, shift) => sum + (shift - mean) ** 2, 0) / (shifts.length - 1);
}

/**
 * Probability of superiority A with the interval of Brunner & Munzel (2000), for the plain sentence: .5 is no
 * difference. Refuses `too-few` under 2 a side and `no-spread` when the two sides do not overlap at all or all are
 * equal: then there is no interval.
 */
export function superiority(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  level = 0.95,
): Superiority | Refused<'too-few' | 'no-spread'> {
  const [one, two] = [Array.from(first).filter(isScore), Array.from(second).filter(isScore)];
  const [n1, n2] = [one.length, two.length];
  if (n1 < 2 || n2 < 2) return refuse('too-few');
  const all = midRanks([...one, ...two]);
  const sum = all.subarray(0, n1).reduce((ranks, rank) => ranks + rank, 0);
  const a = (sum - (n1 * (n1 + 1)) / 2) / (n1 * n2);
  const v1 = placementVariance(all.subarray(0, n1), midRanks(one)) / (n1 * n2 * n2);
  const v2 = placementVariance(all.subarray(n1), midRanks(two)) / (n2 * n1 * n1);
  if (!(v1 + v2 > 0)) return refuse('no-spread');
  const df = (v1 + v2) ** 2 / (v1 ** 2 / (n1 - 1) + v2 ** 2 / (n2 - 1));
  const half = tQuantile(upperPoint(level), df) * Math.sqrt(v1 + v2);
  return { a, ci: clip([a - half, a + half], 0, 1) };
}
