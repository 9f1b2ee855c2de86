import type { Interval, Refused } from './interval.ts';
import { tQuantile } from './students-t.ts';

export interface MeanInput {
  n: number;
  mean: number;
  /** Sample standard deviation, divisor n - 1. */
  sd: number;
  /** Ends of the answer scale: an interval never leaves it. */
  min: number;
  max: number;
}

/**
 * 95 % t interval of a mean: mean +/- t(n - 1) sd / sqrt(n), clipped at the ends of the scale (handbook, statistics
 * row 9). It is the comparison margin, without finite population correction. `too-few` under 10 answers, `no-spread`
 * when all are equal.
 */
export function meanInterval(input: MeanInput): Interval | Refused<'too-few' | 'no-spread'> {
  const { n, mean, sd, min, max } = input;
  if (!(n >= 10)) return { refused: 'too-few' };
  if (!(sd > 0)) return { refused: 'no-spread' };
  const half = (tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return [Math.max(min, mean - half), Math.min(max, mean + half)];
}
