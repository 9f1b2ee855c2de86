import type { YearAnswers } from './answers.ts';

/**
 * Exact numbers per group and item, before any protection: how often each answer was given, and last how often the
 * question was skipped.
 */
export function countAnswers(year: YearAnswers): number[][][] {
  const { groups, items, values, groupOf } = year;
  const counts = groups.map(() =>
    items.map(({ thresholds }) => Array<number>(thresholds.length + 2).fill(0)),
  );
  groupOf.forEach((group, pupil) => {
    items.forEach((item, q) => {
      const value = values[pupil * items.length + q] ?? 0;
      const row = counts[group]?.[q];
      const column = value === 0 ? item.thresholds.length + 1 : value - 1;
      if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
    });
  });
  return counts;
}

/** Numbers of several groups together. */
export function addCounts(rows: readonly (readonly number[])[]): number[] {
  const [first = []] = rows;
  return first.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

/** Mean answer; the last column, skipped, does not count. NaN without answers. */
export function meanOf(counts: readonly number[]): number {
  const given = counts.slice(0, -1);
  const n = given.reduce((sum, count) => sum + count, 0);
  return given.reduce((sum, count, i) => sum + count * (i + 1), 0) / n;
}
