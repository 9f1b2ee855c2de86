/** A published table: one row of rounded counts per group, and where there are more groups one for the whole school. */
export interface PublishedTable {
  rows: readonly (readonly number[])[];
  /** Exact number of responses per row. */
  n: readonly number[];
  school?: readonly number[] | undefined;
  base: number;
  told?: Told | undefined;
}

/** What a notice tells about the columns of a table (handbook, disclosure-attacks rule 11). */
export interface Told {
  /** "No": nobody stands in these. */
  empty?: readonly number[];
  /** "Yes", where it can rest on no other question: somebody stands in one of these. */
  oneOf?: readonly number[];
}

/**
 * Every true table that could lie behind a published one: whole numbers within bounds per cell and per column, each row
 * adding up to its n. Cells stand row by row; the last column is "niet beantwoord". Rounding goes to a neighbouring
 * multiple, so that these bounds are all that a reader can know (README, "Besluiten").
 */
export interface Worlds {
  width: number;
  n: Int32Array;
  low: Int32Array;
  high: Int32Array;
  /** Bounds on the number in the whole school. */
  columnLow: Int32Array;
  columnHigh: Int32Array;
}

const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((total, number) => total + number, 0);

/** The worlds behind a published table, for a reader who knows the algorithm, the base and every n. */
export function worldsOf({ rows, n, school, base, told = {} }: PublishedTable): Worlds {
  const width = rows[0]?.length ?? 0;
  const everybody = sum(n);
  const none = new Set(told.empty);
  const atLeast = (count: number) => Math.max(0, count - base + 1);
  const atMost = (count: number, most: number, column: number) =>
    none.has(column) ? 0 : Math.min(most, count + base - 1);
  return {
    width,
    n: Int32Array.from(n),
    low: Int32Array.from(rows.flatMap((row) => row.map(atLeast))),
    high: Int32Array.from(
      rows.flatMap((row, at) => row.map((count, column) => atMost(count, n[at] ?? 0, column))),
    ),
    columnLow: Int32Array.from({ length: width }, (_, column) => atLeast(school?.[column] ?? 0)),
    columnHigh: Int32Array.from({ length: width }, (_, column) =>
      school === undefined ? everybody : atMost(school[column] ?? 0, everybody, column),
    ),
  };
}

/** Of these worlds those in which this cell is at least one. */
export function withOneIn(worlds: Worlds, row: number, column: number): Worlds {
  const low = worlds.low.slice();
  const cell = row * worlds.width + column;
  low[cell] = Math.max(low[cell] ?? 0, 1);
  return { ...worlds, low };
}
