export interface Moments {
  n: number;
  mean: number;
  /** Sample standard deviation, divisor n - 1; exactly 0 when all are equal. */
  sd: number;
}

/**
 * Whether this is a score: a number of the size that an answer scale has. Everything else (NaN, Infinity, 1e300) counts
 * as not answered in this folder, so that no sum can run over.
 */
export function isScore(value: number | undefined): value is number {
  return typeof value === 'number' && Math.abs(value) <= 1e6;
}

/** Whether these can be the moments of scores. */
export function areMoments({ n, mean, sd }: Moments): boolean {
  return n >= 0 && n < 1e12 && isScore(mean) && isScore(sd) && sd >= 0;
}

/**
 * Mean and sample standard deviation (divisor n - 1) of values that occur so many times each. Both 0 without any
 * answer, the sd 0 with one: look at `n` first.
 */
export function momentsOfCounts(values: readonly number[], counts: readonly number[]): Moments {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { n, mean: 0, sd: 0 };
  // The mean of equal numbers is that number, which a rounded sum need not be.
  const given = values.filter((_, at) => (counts[at] ?? 0) > 0);
  if (given.length === 1) return { n, mean: given[0] ?? 0, sd: 0 };
  const mean = values.reduce((sum, value, at) => sum + value * (counts[at] ?? 0), 0) / n;
  if (n === 1) return { n, mean, sd: 0 };
  const squares = values.reduce((sum, value, at) => sum + (counts[at] ?? 0) * (value - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}

/** Mean and sample standard deviation of the scores among these values, under the same rules. */
export function momentsOf(values: ArrayLike<number>): Moments {
  let [n, sum, min, max] = [0, 0, Infinity, -Infinity];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (!isScore(value)) continue;
    n += 1;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  if (n === 0) return { n, mean: 0, sd: 0 };
  // The mean of equal numbers is that number, which a rounded sum need not be; else a spread of 1e-16 would remain.
  if (min === max) return { n, mean: min, sd: 0 };
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (isScore(value)) squares += (value - mean) ** 2;
  }
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}
