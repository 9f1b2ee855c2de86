/**
 * Mean and sample standard deviation (divisor n - 1) of values that occur so many times each. Both 0 without any
 * answer, the sd 0 with one: look at `n` first.
 */
export function momentsOfCounts(
  values: readonly number[],
  counts: readonly number[],
): { n: number; mean: number; sd: number } {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { n, mean: 0, sd: 0 };
  const mean = values.reduce((sum, value, at) => sum + value * (counts[at] ?? 0), 0) / n;
  if (n === 1) return { n, mean, sd: 0 };
  const squares = values.reduce((sum, value, at) => sum + (counts[at] ?? 0) * (value - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}
