/**
 * All rows of whole numbers within bounds that add up to `total`. The last column is "niet beantwoord".
 */
interface Rows {
  low: readonly number[];
  high: readonly number[];
  total: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function exist(rows: Rows): boolean {
  const ordered = rows.low.every((low, column) => low <= (rows.high[column] ?? -1));
  return ordered && sum(rows.low) <= rows.total && rows.total <= sum(rows.high);
}

/** Every cell takes two values or more. Bounds on one sum: each whole number between its extremes occurs. */
function leaveEveryCellOpen(rows: Rows): boolean {
  const { low, high, total } = rows;
  return low.every((least, column) => {
    const most = high[column] ?? 0;
    const smallest = Math.max(least, total - (sum(high) - most));
    const largest = Math.min(most, total - (sum(low) - least));
    return smallest < largest;
  });
}

/**
 * Nobody can prove that all who answered gave one answer: in at least one row two different answers occur. Not
 * answering is no answer, and where at most one person can have answered there is no group to prove it of.
 */
function hideUnanimity(rows: Rows): boolean {
  const answers = rows.low.map((_, column) => column).slice(0, -1);
  const mostGiven = Math.min(sum(rows.high.slice(0, -1)), rows.total - (rows.low.at(-1) ?? 0));
  if (mostGiven < 2) return true;
  return answers.some((one) =>
    answers.some((other) => {
      if (other <= one) return false;
      const low = rows.low.map((least, column) =>
        column === one || column === other ? Math.max(least, 1) : least,
      );
      return exist({ ...rows, low });
    }),
  );
}

/** What remains for somebody who knows that one response, his own, stands in this column. */
function withoutOneIn(rows: Rows, column: number): Rows {
  return {
    low: rows.low.map((least, at) => (at === column ? Math.max(least, 1) - 1 : least)),
    high: rows.high.map((most, at) => (at === column ? most - 1 : most)),
    total: rows.total - 1,
  };
}

/**
 * Whether this rounded row may be shown beside its exact n: the strict audit (handbook, disclosure-attacks rule 9).
 *
 * Looks at every true row that could have been rounded to it. (a) Each cell, "niet beantwoord" too, can be at least two
 * numbers. (b) Nobody can prove that all who answered gave one answer. (c) The same holds for the rest when one
 * respondent, whatever he answered or if he skipped, takes his own response off. Knows what is published and nothing
 * else, so the verdict itself gives nothing away.
 *
 * @param published multiples of `base` from `roundRow`, the last one for "niet beantwoord"
 */
export function isSafe(published: readonly number[], n: number, base: number): boolean {
  const outsider: Rows = {
    low: published.map((count) => Math.max(0, count - base + 1)),
    high: published.map((count) => Math.min(n, count + base - 1)),
    total: n,
  };
  if (!exist(outsider)) return false;
  const views = published.map((_, column) => withoutOneIn(outsider, column)).filter(exist);
  return [outsider, ...views].every((rows) => leaveEveryCellOpen(rows) && hideUnanimity(rows));
}
