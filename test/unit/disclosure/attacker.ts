/**
 * The reader with pencil and all the time of the world: knows the algorithm, the base and the exact n, not the chance.
 * Works by writing out every truth and all that could have been published of it. Shares no code with `src`.
 */

/** All rows of so many columns that add up to n. */
export function rowsOf(n: number, columns: number): number[][] {
  if (columns === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) =>
    rowsOf(n - first, columns - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** The rows with this sum that lie less than a base from what was published. */
export function rowsNear(published: readonly number[], n: number, base: number): number[][] {
  const [first, ...rest] = published;
  if (first === undefined) return n === 0 ? [[]] : [];
  const rows: number[][] = [];
  for (let count = Math.max(0, first - base + 1); count <= Math.min(n, first + base - 1); count += 1) {
    for (const tail of rowsNear(rest, n - count, base)) rows.push([count, ...tail]);
  }
  return rows;
}

function subsets(of: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  const [first, ...rest] = of;
  if (first === undefined) return [];
  return [...subsets(rest, size - 1).map((subset) => [first, ...subset]), ...subsets(rest, size)];
}

/** Everything that rounding to a base may make of a true row, with the guard or without it. */
export function roundings(truth: readonly number[], base: number, guard = true): number[][] {
  const n = truth.reduce((sum, count) => sum + count, 0);
  const left = truth.reduce((sum, count) => sum + (count % base), 0);
  const open = truth.flatMap((count, column) => {
    const up = Math.ceil(count / base) * base;
    return count % base > 0 && (!guard || up <= Math.floor(n / base) * base) ? [column] : [];
  });
  const sizes = new Set(
    [Math.floor(left / base), Math.ceil(left / base)].map((m) => Math.min(m, open.length)),
  );
  return [...sizes]
    .flatMap((size) => subsets(open, size))
    .map((up) =>
      truth.map((count, column) => Math.floor(count / base) * base + (up.includes(column) ? base : 0)),
    );
}

/** Whether `roundings` of this truth holds this row, without writing them all out. */
export function mayBecome(
  truth: readonly number[],
  published: readonly number[],
  base: number,
  guard = true,
): boolean {
  const n = truth.reduce((sum, count) => sum + count, 0);
  const highest = guard ? n - (n % base) : Infinity;
  let left = 0;
  let open = 0;
  let up = 0;
  for (const [column, count] of truth.entries()) {
    const remainder = count % base;
    const shown = published[column];
    left += remainder;
    const mayRise = remainder > 0 && count - remainder + base <= highest;
    if (mayRise) open += 1;
    if (mayRise && shown === count - remainder + base) up += 1;
    else if (shown !== count - remainder) return false;
  }
  return [Math.floor(left / base), Math.ceil(left / base)].some((m) => up === Math.min(m, open));
}

/** What most schools do: exact counts, those under five hidden. */
export function threshold(truth: readonly number[]): (number | '<5')[] {
  return truth.map((count) => (count > 0 && count < 5 ? '<5' : count));
}

/** What a reader can prove who is left with these worlds. */
export interface Proof {
  /** Cells of which the exact count is known. */
  pinned: number;
  /** All who answered certainly gave the same answer. */
  proven: boolean;
  /** Columns where somebody who stands there himself gets one of the two above about the rest. */
  insiders: number;
}

const given = (world: readonly number[]): readonly number[] =>
  world.slice(0, -1).filter((count) => count > 0);

/** All answers alike in every world, and not because nobody or one person can have answered at all. */
function isUnanimous(worlds: readonly (readonly number[])[]): boolean {
  return (
    worlds.every((world) => given(world).length < 2) &&
    worlds.some((world) => given(world).some((n) => n > 1))
  );
}

function know(worlds: readonly (readonly number[])[]): { pinned: number; proven: boolean } {
  const first = worlds[0] ?? [];
  const pinned = first.filter((count, column) => worlds.every((world) => world[column] === count)).length;
  return { pinned, proven: isUnanimous(worlds) };
}

/** The proofs that these worlds allow. The last column is "niet beantwoord": a cell, but not an answer. */
export function attack(worlds: readonly (readonly number[])[]): Proof {
  if (worlds.length === 0) throw new Error('the truth must be among the worlds');
  const columns = (worlds[0] ?? []).map((_, column) => column);
  const insiders = columns.filter((column) => {
    const own = worlds
      .filter((world) => (world[column] ?? 0) > 0)
      .map((world) => world.map((count, at) => (at === column ? count - 1 : count)));
    if (own.length === 0) return false;
    const rest = know(own);
    return rest.pinned > 0 || rest.proven;
  });
  return { ...know(worlds), insiders: insiders.length };
}

/** Whether nothing can be proven. */
export const holds = (proof: Proof): boolean => proof.pinned === 0 && !proof.proven && proof.insiders === 0;
