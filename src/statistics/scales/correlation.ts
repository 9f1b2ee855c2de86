import { normalQuantile } from '../distributions/normal.ts';
import { clip, upperPoint, type Interval } from '../interval.ts';
import { isScore, momentsOf } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';

/** Pearson's r of two equally long columns without gaps; undefined when one does not vary. */
function pearson(one: Float64Array, two: Float64Array): number | undefined {
  const [a, b] = [momentsOf(one), momentsOf(two)];
  if (!(a.sd > 0 && b.sd > 0)) return undefined;
  const sum = one.reduce(
    (all, value, i) => all + ((value - a.mean) / a.sd) * (((two[i] ?? 0) - b.mean) / b.sd),
    0,
  );
  return Math.min(1, Math.max(-1, sum / (a.n - 1)));
}

/** Interval of a correlation through Fisher's transformation; n >= 4. */
export function fisherInterval(r: number, n: number, level = 0.95): Interval {
  const half = normalQuantile(upperPoint(level)) / Math.sqrt(n - 3);
  return clip([Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)], -1, 1);
}

/**
 * How far a question goes together with the general feeling, over who answered both: "hangt samen met", never "door"
 * (method table, row 22). Refuses `too-few` under 100 pairs, where the order of questions is mostly noise, and
 * `no-spread`.
 */
export function derivedImportance(
  item: ArrayLike<number>,
  overall: ArrayLike<number>,
): { n: number; r: number; ci: Interval } | Refused<'too-few' | 'no-spread'> {
  const both = Array.from({ length: Math.min(item.length, overall.length) }, (_, i) => i).filter(
    (i) => isScore(item[i]) && isScore(overall[i]),
  );
  const n = both.length;
  if (n < 100) return refuse('too-few');
  const column = (values: ArrayLike<number>) => Float64Array.from(both, (i) => values[i] ?? 0);
  const r = pearson(column(item), column(overall));
  return r === undefined ? refuse('no-spread') : { n, r, ci: fisherInterval(r, n) };
}
