import type { Exchange } from './exchange.ts';
import { canRaise, raise } from './flow.ts';

/** A world in which this cell is at least so many, and stays so; undefined where there is none. */
function worldWith(world: Exchange, row: number, column: number, least: number): Exchange | undefined {
  const other = world.copy();
  const cell = row * world.hub + column;
  while ((other.cells[cell] ?? 0) < least) if (!raise(other, row, column)) return undefined;
  other.hold(row, column, Math.max(least, other.worlds.low[cell] ?? 0));
  return other;
}

/**
 * Nobody can prove that all of this row who answered gave one answer: in some world two answers occur. Not answering is
 * no answer, and where at most one person can have answered there is no group to prove it of.
 *
 * @param own the column of a respondent who takes his own response off and looks at the others
 */
export function hidesUnanimity(world: Exchange, row: number, own = -1): boolean {
  const first = row * world.hub;
  const answers = Array.from({ length: world.hub - 1 }, (_, column) => column);
  const others = (column: number) => (world.cells[first + column] ?? 0) - (column === own ? 1 : 0);
  const given = answers.filter((column) => others(column) > 0);
  const [only] = given;
  if (given.length > 1) return true;
  // One person more with another answer takes away one at most, so somebody with this answer is left.
  if (only !== undefined && others(only) > 1) {
    if (answers.some((column) => column !== only && column !== own && canRaise(world, row, column)))
      return true;
  }
  const atLeast = (from: Exchange, column: number, least: number) =>
    worldWith(from, row, column, column === own ? least + 1 : least);
  const differ = answers.some((one) => {
    const held = atLeast(world, one, 1);
    return (
      held !== undefined && answers.some((other) => other > one && atLeast(held, other, 1) !== undefined)
    );
  });
  return differ || answers.every((column) => atLeast(world, column, 2) === undefined);
}
