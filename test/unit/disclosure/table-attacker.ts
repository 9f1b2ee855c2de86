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

const sumOf = (rows: readonly (readonly number[])[], width: number) =>
  Array.from({ length: width }, (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));

const key = (row: readonly number[]) => row.join();

/** Per group the true rows that rounding can have turned into the published one. */
function candidates({ rows, n, base }: Table): number[][][] {
  return rows.map((row, at) => {
    const size = n[at] ?? 0;
    return rowsNear(row, size, base).filter((truth) => mayBecome(truth, row, base));
  });
}

/** Distinct sums of one candidate per group. */
function sumsOf(groups: readonly (readonly number[][])[], width: number): number[][] {
  return groups.reduce<number[][]>(
    (sums, group) => {
      const next = new Map<string, number[]>();
      for (const sum of sums) {
        for (const row of group) {
          const total = sum.map((count, column) => count + (row[column] ?? 0));
          next.set(key(total), total);
        }
      }
      return [...next.values()];
    },
    [Array.from({ length: width }, () => 0)],
  );
}

/** What is left of every group and of the school, over all worlds; `own` narrows one group's candidates first. */
export interface Left {
  groups: number[][][];
  totals: number[][];
}

function fitsSchool(table: Table): (total: readonly number[]) => boolean {
  const { school, base } = table;
  if (school === undefined) return () => true;
  const known = new Map<string, boolean>();
  return (total) => {
    // Most sums are far off in some cell: those need no key.
    if (total.some((count, column) => Math.abs(count - (school[column] ?? 0)) >= base)) return false;
    const name = key(total);
    const before = known.get(name);
    if (before !== undefined) return before;
    const fits = mayBecome(total, school, base);
    known.set(name, fits);
    return fits;
  };
}

function keep(table: Table, groups: readonly number[][][]): Left {
  const width = table.rows[0]?.length ?? 0;
  const fits = fitsSchool(table);
  const kept = groups.map((group, at) => {
    const others = sumsOf(
      groups.filter((_, other) => other !== at),
      width,
    );
    return group.filter((row) =>
      others.some((sum) => fits(sum.map((count, column) => count + (row[column] ?? 0)))),
    );
  });
  return { groups: kept, totals: sumsOf(groups, width).filter(fits) };
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
  const left = keep(table, all);
  const width = table.rows[0]?.length ?? 0;
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
              table,
              left.groups.map((rows, other) => (other === at ? own : rows)),
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
  const seen = groups.map(() => new Map<string, number[]>());
  const totals = new Map<string, number[]>();
  const write = (world: number[][]): void => {
    if (world.length < groups.length) {
      for (const row of groups[world.length] ?? []) write([...world, row]);
      return;
    }
    const total = sumOf(world, width);
    if (!fits(total)) return;
    totals.set(key(total), total);
    world.forEach((row, at) => seen[at]?.set(key(row), row));
  };
  write([]);
  return { groups: seen.map((rows) => [...rows.values()]), totals: [...totals.values()] };
}

/** The worlds left by the quicker way, to hold against `enumerate`. */
export const leftOf = (table: Table): Left => keep(table, candidates(table));
