import type { Interval, Refused } from './interval.ts';

/** The .975 quantile of the normal distribution. */
const z = 1.959963984540054;

/**
 * 95 % score interval of a share, without continuity correction (Wilson 1927). Holds from n = 10, where the usual
 * p +/- 2 se covers 79 %. `too-few` without any answer.
 *
 * @throws RangeError when `k` of `n` is impossible
 */
export function wilson(k: number, n: number): Interval | Refused<'too-few'> {
  if (!(k >= 0 && k <= n && Number.isFinite(n))) throw new RangeError(`geen aandeel: ${k} van ${n}`);
  if (n === 0) return { refused: 'too-few' };
  const p = k / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At the ends the exact result is 0 or 1; floating point leaves 1e-17 beside it.
  const low = k === 0 ? 0 : (centre - half) / scale;
  const high = k === n ? 1 : (centre + half) / scale;
  return [low, high];
}
