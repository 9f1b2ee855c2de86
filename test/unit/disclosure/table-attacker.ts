/**
 * The same reader in front of a whole table: groups by answers, a row for the school, and the exact number in each
 * group. Writes out every true table from which the algorithm can have made what is published. Shares no code with
 * `src`.
 */
import { mayBecome, rowsNear } from './attacker.ts';

export interface Table {
  rows: readonly (readonly number[])[];
  n: readonly number[];
  school?: readonly number[];
  base: number;
}

/** A row as one number, so that adding numbers adds rows: counts stay under 128, and seven columns fit. */
const keyOf = (row: readonly number[]) => row.reduce((key, count) => key * 128 + count, 0);

function rowOf(key: number, width: number): number[] {
  const row: number[] = [];
  for (let rest = key; row.length < width; rest = Math.floor(rest / 128)) row.unshift(rest % 128);
  return row;
}

/** Per group the true rows that rounding can have turned into the published one. */
function candidates({ rows, n, base }: Table): number[][][] {
  return rows.map((row, at) => {
    const size = n[at] ?? 0;
    return rowsNear(row, size, base).filter((truth) => mayBecome(truth, row, base));
  });
}

/** Distinct sums of one candidate per group, as keys. */
function sumsOf(groups: readonly (readonly number[])[]): Set<number> {
  return groups.reduce(
    (sums, group) => {
      const next = new Set<number>();
      for (const sum of sums) for (const key of group) next.add(sum + key);
      return next;
    },
    new Set([0]),
  );
}

/** What is left of every group and of the school, over all worlds; `own` narrows one group's candidates first. */
export interface Left {
  groups: number[][][];
  totals: number[][];
}

/** Whether rounding can have turned a school with this key into the published row. */
function fitsSchool({ school, base, rows }: Table): (key: number) => boolean {
  if (school === undefined) return () => true;
  const width = rows[0]?.length ?? 0;
  const known = new Map<number, boolean>();
  return (key) => {
    let fits = known.get(key);
    if (fits === undefined) {
      fits = mayBecome(rowOf(key, width), school, base);
      known.set(key, fits);
    }
    return fits;
  };
}

type Fits = (key: number) => boolean;

function keep(groups: readonly number[][][], width: number, fits: Fits): Left {
  const keys = groups.map((group) => group.map(keyOf));
  const kept = groups.map((group, at) => {
    const others = [...sumsOf(keys.filter((_, other) => other !== at))];
    return group.filter((_, row) => {
      const own = keys[at]?.[row] ?? 0;
      return others.some((sum) => fits(sum + own));
    });
  });
  const totals = [...sumsOf(keys)].filter(fits).map((key) => rowOf(key, width));
  return { groups: kept, totals };
}

const isPinned = (rows: readonly (readonly number[])[], column: number) =>
  rows.every((row) => row[column] === rows[0]?.[column]);

/** All who answered gave one answer in every row, and somebody else may have answered at all. */
function isUnanimous(rows: readonly (readonly number[])[]): boolean {
  const given = rows.map((row) => row.slice(0, -1).filter((count) => count > 0));
  return given.every((row) => row.length < 2) && given.some((row) => row.some((count) => count > 1));
}

function know({ groups, totals }: Left, empty: readonly number[]) {
  const columns = (totals[0] ?? []).map((_, column) => column).filter((column) => !empty.includes(column));
  const pinned = [...groups, totals].flatMap((rows) => columns.filter((column) => isPinned(rows, column)));
  return { pinned: pinned.length, proven: groups.filter(isUnanimous).length };
}

export interface TableProof {
  /** Cells of groups and school of which the count is certain. */
  pinned: number;
  /** Groups that certainly gave one answer. */
  proven: number;
  /** Places (group and column) where somebody who stands there gets one of these about the others. */
  insiders: number;
  cells: number;
}

export interface Knowledge {
  /** Columns that somebody told to be empty. */
  empty?: readonly number[];
  /** Whatever else is known of a group's row. */
  allows?: (row: readonly number[], group: number) => boolean;
}

/** Everything that can be proven from a published table. */
export function attackTable(table: Table, { empty = [], allows = () => true }: Knowledge = {}): TableProof {
  const all = candidates(table).map((group, at) =>
    group.filter((row) => empty.every((column) => row[column] === 0) && allows(row, at)),
  );
  const width = table.rows[0]?.length ?? 0;
  const fits = fitsSchool(table);
  const left = keep(all, width, fits);
  if (left.totals.length === 0) throw new Error('the truth must be among the worlds');
  const outside = know(left, empty);
  let insiders = 0;
  left.groups.forEach((group, at) => {
    for (let column = 0; column < width; column += 1) {
      const own = group.filter((row) => (row[column] ?? 0) > 0);
      if (own.length === 0) continue;
      const lessOne = (row: readonly number[]) => row.map((count, c) => (c === column ? count - 1 : count));
      const view =
        own.length === group.length
          ? left
          : keep(
              left.groups.map((rows, other) => (other === at ? own : rows)),
              width,
              fits,
            );
      const rest = know(
        {
          groups: view.groups.map((rows, other) => (other === at ? rows.map(lessOne) : rows)),
          totals: view.totals.map(lessOne),
        },
        empty,
      );
      if (rest.pinned > 0 || rest.proven > 0) insiders += 1;
    }
  });
  return { ...outside, insiders, cells: width * table.rows.length };
}

/** Whether nothing can be proven. */
export const isTight = ({ pinned, proven, insiders }: TableProof) =>
  pinned === 0 && proven === 0 && insiders === 0;

/** Per group the rows of all worlds, by writing out every world whole: what `attackTable` must equal. */
export function enumerate(table: Table): Left {
  const groups = candidates(table);
  const width = table.rows[0]?.length ?? 0;
  const fits = fitsSchool(table);
  const seen = groups.map(() => new Set<number>());
  const totals = new Set<number>();
  const write = (world: readonly number[]): void => {
    const group = groups[world.length];
    if (group !== undefined) {
      for (const row of group) write([...world, keyOf(row)]);
      return;
    }
    const total = world.reduce((sum, key) => sum + key, 0);
    if (!fits(total)) return;
    totals.add(total);
    world.forEach((key, at) => seen[at]?.add(key));
  };
  write([]);
  const rowsOf = (keys: Set<number>) => [...keys].map((key) => rowOf(key, width));
  return { groups: seen.map(rowsOf), totals: rowsOf(totals) };
}

/** The worlds left by the quicker way, to hold against `enumerate`. */
export const leftOf = (table: Table): Left =>
  keep(candidates(table), table.rows[0]?.length ?? 0, fitsSchool(table));
