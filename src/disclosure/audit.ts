import type { Exchange } from './exchange.ts';
import { findWorld, isOpen, isTotalOpen, raise } from './flow.ts';
import { hidesUnanimity } from './unanimity.ts';
import { withOneIn, worldsOf, type PublishedTable, type Worlds } from './worlds.ts';

interface Audit {
  world: Exchange;
  /** Columns that a notice already tells to be empty. */
  empty: readonly number[];
  /** Rows that prove nothing as long as people can move between columns without them. */
  easy: Set<number>;
}

const columnsOf = ({ hub }: Exchange) => Array.from({ length: hub }, (_, column) => column);

/** Whether each cell of this row can change by a move within it, and two answers can occur: no matter which row it is. */
function isEasy({ world, empty }: Audit, row: number): boolean {
  const [losers, gainers] = [world.losers(row), world.gainers(row)];
  const movable = columnsOf(world).every((column) => {
    const self = 1 << column;
    return empty.includes(column) || (gainers & self && losers & ~self) || (losers & self && gainers & ~self);
  });
  const answers = columnsOf(world).slice(0, -1);
  const given = answers.filter((column) => (world.cells[row * world.hub + column] ?? 0) > 0);
  const isLoose = (only: number) =>
    (world.cells[row * world.hub + only] ?? 0) > 1 &&
    answers.some((column) => column !== only && gainers & (1 << column) && losers & ~(1 << column));
  return movable && (given.length > 1 || (given[0] !== undefined && isLoose(given[0])));
}

/**
 * Parts (a) and (b) of the audit for this world and its bounds. Where people can move between any two columns without
 * any one row in particular, most rows need no search of their own: the work then grows with the number of rows, not
 * with its square.
 */
function provesNothing(audit: Audit): boolean {
  const { world, empty, easy } = audit;
  for (const row of world.touched) {
    if (isEasy(audit, row)) easy.add(row);
    else easy.delete(row);
  }
  world.touched.clear();
  const columns = columnsOf(world).filter((column) => !empty.includes(column));
  if (!columns.every((column) => isTotalOpen(world, column))) return false;
  const rows = world.worlds.n.length;
  const sturdy = world.isSturdy(empty.reduce((mask, column) => mask | (1 << column), 0));
  if (sturdy && easy.size === rows) return true;
  return Array.from({ length: rows }, (_, row) => row).every(
    (row) =>
      (sturdy && easy.has(row)) ||
      (columns.every((column) => isOpen(world, row, column)) && hidesUnanimity(world, row)),
  );
}

/** Part (c) for whoever may stand in this cell: true as well where nobody can. */
function keepsFromInsider(audit: Audit, row: number, column: number): boolean {
  const { world } = audit;
  const cell = row * world.hub + column;
  const known = world.worlds.low[cell] ?? 0;
  if ((world.cells[cell] ?? 0) < 1 && !raise(world, row, column)) return true;
  // Where somebody was known to stand already, his own response tells nothing new about the numbers of the others.
  if (known > 0) return hidesUnanimity(world, row, column);
  world.hold(row, column, 1);
  const keeps = provesNothing(audit) && hidesUnanimity(world, row, column);
  world.hold(row, column, known);
  return keeps;
}

/**
 * The strict audit over worlds (handbook, disclosure-attacks rule 9). (a) Each cell of each row and of the school can be
 * two numbers. (b) No row can be proven unanimous. (c) The same holds for all others when one respondent, whatever he
 * answered or if he skipped, takes his own response off. `empty`: columns that a notice already tells to be empty.
 */
export function holds(worlds: Worlds, empty: readonly number[] = []): boolean {
  const world = findWorld({ ...worlds, low: worlds.low.slice() });
  if (world === undefined) return false;
  const rows = Array.from(worlds.n.keys());
  for (const row of rows) world.touched.add(row);
  const audit: Audit = { world, empty, easy: new Set() };
  return (
    provesNothing(audit) &&
    rows.every((row) => columnsOf(world).every((column) => keepsFromInsider(audit, row, column)))
  );
}

/**
 * Whether these rounded tables may be shown beside their exact n. Knows what is published and nothing else, so the
 * verdict gives nothing away: it is a function of what everybody sees. What a notice tells is only for some, so the
 * tables must be safe with it and without it. "Somebody stands in one of these columns" splits the worlds; where a part
 * of them proves nothing, all of them together do not either.
 */
export function isSafe(table: PublishedTable): boolean {
  const { told, ...untold } = table;
  if (!holds(worldsOf(untold))) return false;
  if (told === undefined) return true;
  const worlds = worldsOf(table);
  const { empty, oneOf } = told;
  if (oneOf === undefined) return holds(worlds, empty);
  const rows = Array.from(worlds.n.keys());
  return oneOf.some((column) => rows.some((row) => holds(withOneIn(worlds, row, column), empty)));
}
