/** How often each value occurs per group. Group -1 is for who has no group. */
export interface ScoreBook {
  add(group: number, value: number): void;
  /** Of one group. */
  of(group: number): ReadonlyMap<number, number>;
  /** Of everybody, those without a group too. */
  all(): ReadonlyMap<number, number>;
}

/** A table of counts holds so many different values; what comes after them, in data without steps, goes into maps. */
const mostColumns = 256;

/** Column of a value, small whole numbers without a look-up. */
function createColumns() {
  const small = new Int16Array(64).fill(-1);
  const other = new Map<number, number>();
  const values: number[] = [];
  return {
    values,
    of(value: number): number {
      const isSmall = value >= 0 && value < 64 && (value | 0) === value;
      const known = isSmall ? (small[value] ?? -1) : (other.get(value) ?? -1);
      if (known >= 0 || values.length >= mostColumns) return known;
      if (isSmall) small[value] = values.length;
      else other.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}

/**
 * An empty book. It grows with the number of different values and groups, not with the number of answers: nothing of a
 * respondent is kept.
 */
export function createScoreBook(): ScoreBook {
  const columns = createColumns();
  const beyond: (Map<number, number> | undefined)[] = [];
  let [width, rows, table] = [8, 8, new Uint32Array(64)];

  function grow(row: number, column: number): void {
    const before = width;
    while (column >= width) width *= 2;
    while (row >= rows) rows *= 2;
    const next = new Uint32Array(rows * width);
    for (let at = 0; at < table.length; at += 1) {
      next[Math.floor(at / before) * width + (at % before)] = table[at] ?? 0;
    }
    table = next;
  }

  function read(row: number, into: Map<number, number>): void {
    columns.values.forEach((value, column) => {
      const count = row < rows && column < width ? (table[row * width + column] ?? 0) : 0;
      if (count > 0) into.set(value, (into.get(value) ?? 0) + count);
    });
    for (const [value, count] of beyond[row] ?? []) into.set(value, (into.get(value) ?? 0) + count);
  }

  return {
    add(group, value) {
      const [row, column] = [group + 1, columns.of(value)];
      if (column < 0) {
        const page = (beyond[row] ??= new Map());
        page.set(value, (page.get(value) ?? 0) + 1);
        return;
      }
      if (row >= rows || column >= width) grow(row, column);
      const at = row * width + column;
      table[at] = (table[at] ?? 0) + 1;
    },
    of(group) {
      const counts = new Map<number, number>();
      read(group + 1, counts);
      return counts;
    },
    all() {
      const counts = new Map<number, number>();
      for (let row = 0; row < Math.max(rows, beyond.length); row += 1) read(row, counts);
      return counts;
    },
  };
}
