import { tQuantile } from './distributions/students-t.ts';
import { clip, upperPoint, type Interval } from './interval.ts';
import { refuse, type Refused } from './refusal.ts';

export interface MeanInput {
  n: number;
  mean: number;
  /** Sample standard deviation, divisor n - 1. */
  sd: number;
  /** Ends of the answer scale: an interval never leaves it. */
  min: number;
  max: number;
  /** Default .95. */
  level?: number;
}

const halfWidth = ({ n, sd, level = 0.95 }: MeanInput): number =>
  (tQuantile(upperPoint(level), n - 1) * sd) / Math.sqrt(n);

function refusal({ n, mean, sd, min, max }: MeanInput): Refused<'too-few' | 'no-spread'> | undefined {
  if (!(n >= 10 && Number.isFinite(n))) return refuse('too-few');
  // A scale without width has no spread either.
  return sd > 0 && max > min && Number.isFinite(sd + mean) ? undefined : refuse('no-spread');
}

/**
 * t interval of a mean: mean +/- t(n - 1) sd / sqrt(n), clipped at the ends of the scale (method table, row 9). It is
 * the comparison margin, without finite population correction. `too-few` under 10 answers, `no-spread` when all are
 * equal.
 */
export function meanInterval(input: MeanInput): Interval | Refused<'too-few' | 'no-spread'> {
  const refused = refusal(input);
  if (refused !== undefined) return refused;
  const { mean, min, max } = input;
  const half = halfWidth(input);
  return clip([mean - half, mean + half], min, max);
}

/**
 * The same for the mean of all `N` pupils: the factor sqrt(1 - n/N) makes it the non-response margin, of width 0 when
 * all answered. Refuses also `more-answers-than-pupils`.
 */
export function meanIntervalFinite(
  input: MeanInput,
  N: number,
): Interval | Refused<'too-few' | 'no-spread' | 'more-answers-than-pupils'> {
  const { n, mean, min, max } = input;
  if (!(n <= N)) return refuse('more-answers-than-pupils');
  const refused = refusal(input);
  if (refused !== undefined) return refused;
  const half = halfWidth(input) * Math.sqrt(1 - n / N);
  return clip([mean - half, mean + half], min, max);
}
