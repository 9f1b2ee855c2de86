import { Exchange } from './exchange.ts';
import { findWorld, isOpen, isTotalOpen, raise } from './flow.ts';
import { withOneIn, withoutOneIn, worldsOf, type PublishedTable, type Worlds } from './worlds.ts';

/** Every cell takes two values or more, in each row and in the school; columns that are told to be empty need not. */
function leavesAllOpen(world: Exchange, empty: readonly number[]): boolean {
  const { width, n } = world.worlds;
  for (let column = 0; column < width; column += 1) {
    if (empty.includes(column)) continue;
    if (!isTotalOpen(world, column)) return false;
    for (let row = 0; row < n.length; row += 1) if (!isOpen(world, row, column)) return false;
  }
  return true;
}

/** A world in which this cell is at least so many, beginning at another one. */
function worldWith(world: Exchange, row: number, column: number, least: number): Exchange | undefined {
  const cell = row * world.hub + column;
  const low = world.worlds.low.slice();
  const other = new Exchange({ ...world.worlds, low }, world.cells.slice());
  while ((other.cells[cell] ?? 0) < least) if (!raise(other, row, column)) return undefined;
  low[cell] = Math.max(low[cell] ?? 0, least);
  return new Exchange(other.worlds, other.cells);
}

/**
 * Nobody can prove that all of this row who answered gave one answer: in some world two answers occur. Not answering is
 * no answer, and where at most one person can have answered there is no group to prove it of.
 */
function hidesUnanimity(world: Exchange, row: number): boolean {
  const answers = Array.from({ length: world.hub - 1 }, (_, column) => column);
  const given = answers.filter((column) => (world.cells[row * world.hub + column] ?? 0) > 0);
  if (given.length > 1) return true;
  const differ = answers.some((one) => {
    const held = worldWith(world, row, one, 1);
    return held !== undefined && answers.some((other) => other > one && worldWith(held, row, other, 1));
  });
  return differ || answers.every((column) => worldWith(world, row, column, 2) === undefined);
}

/** What somebody sees who takes his own response off; undefined when nobody can stand there. */
function insiderView(world: Exchange, row: number, column: number): Exchange | undefined {
  const inside = worldWith(world, row, column, 1);
  if (inside === undefined) return undefined;
  const cells = inside.cells.slice();
  const cell = row * world.hub + column;
  cells[cell] = (cells[cell] ?? 0) - 1;
  return new Exchange(withoutOneIn(world.worlds, row, column), cells);
}

/**
 * The strict audit over worlds (handbook, disclosure-attacks rule 9). (a) Each cell of each row and of the school can be
 * two numbers. (b) No row can be proven unanimous. (c) The same holds for all others when one respondent, whatever he
 * answered or if he skipped, takes his own response off. `empty`: columns that a notice already tells to be empty.
 */
export function holds(worlds: Worlds, empty: readonly number[] = []): boolean {
  const world = findWorld(worlds);
  if (world === undefined) return false;
  const rows = Array.from(worlds.n.keys());
  const isHidden = (view: Exchange) => rows.every((row) => hidesUnanimity(view, row));
  if (!leavesAllOpen(world, empty) || !isHidden(world)) return false;
  return rows.every((row) => {
    for (let column = 0; column < worlds.width; column += 1) {
      const view = insiderView(world, row, column);
      if (view === undefined) continue;
      // Where somebody was known to stand already, his own response tells him nothing about the numbers of the others.
      const knewIt = (worlds.low[row * worlds.width + column] ?? 0) > 0;
      if (knewIt ? !hidesUnanimity(view, row) : !leavesAllOpen(view, empty) || !isHidden(view)) return false;
    }
    return true;
  });
}

/**
 * Whether these rounded tables may be shown beside their exact n. Knows what is published and nothing else, so the
 * verdict gives nothing away: it is a function of what everybody sees. "Somebody stands in one of these columns" splits
 * the worlds; where a part of them proves nothing, all of them together do not either.
 */
export function isSafe(table: PublishedTable): boolean {
  const worlds = worldsOf(table);
  const { empty, oneOf } = table.told ?? {};
  if (oneOf === undefined) return holds(worlds, empty);
  const rows = Array.from(worlds.n.keys());
  return oneOf.some((column) => rows.some((row) => holds(withOneIn(worlds, row, column))));
}
