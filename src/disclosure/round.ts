/** The chance that goes into one row: a number in (0, 1) per cell, and one that decides over the last cell. */
export interface Draws {
  cells: readonly number[];
  extra: number;
}

/**
 * The row with every count rounded to a multiple of the base beside it (handbook, disclosure-attacks rule 8).
 *
 * Of the cells that do not divide, as many go up as keeps the sum of the row right on average; which ones is Pareto
 * sampling (Rosén 1997), so that a cell goes up about as often as its remainder asks and rare answers do not fade out
 * of sums. Guard: no cell comes out above the last multiple within the row's own total. A published 21 in a group of
 * 19 would prove that all 19 answered alike.
 */
export function roundRow(counts: readonly number[], base: number, draws: Draws): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const ceiling = total - (total % base);
  const left = counts.reduce((sum, count) => sum + (count % base), 0);
  const up = Math.floor(left / base) + (draws.extra * base < left % base ? 1 : 0);

  const chosen = counts
    .map((count, column) => ({ column, remainder: count % base, next: count - (count % base) + base }))
    .filter((cell) => cell.remainder > 0 && cell.next <= ceiling)
    .map(({ column, remainder }) => {
      const u = draws.cells[column] ?? 0.5;
      return { column, order: (u * (base - remainder)) / ((1 - u) * remainder) };
    })
    .sort((one, other) => one.order - other.order || one.column - other.column)
    .slice(0, up);
  const goesUp = new Set(chosen.map((cell) => cell.column));
  return counts.map((count, column) => count - (count % base) + (goesUp.has(column) ? base : 0));
}
