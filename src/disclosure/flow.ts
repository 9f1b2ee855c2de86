import { Exchange, reach } from './exchange.ts';
import type { Worlds } from './worlds.ts';

/** A shortest way from a node, of which the first arc is one of `first`, to one of the targets. */
function findWay({ ahead }: Exchange, from: number, first: number, targets: number): number[] | undefined {
  let ways = [[from]];
  let seen = 1 << from;
  for (let arcs = first; ways.length > 0; arcs = -1) {
    ways = ways.flatMap((way) => {
      const fresh = (ahead[way.at(-1) ?? 0] ?? 0) & arcs & ~seen;
      seen |= fresh;
      return Array.from(ahead.keys()).flatMap((node) => (fresh & (1 << node) ? [[...way, node]] : []));
    });
    const done = ways.find((way) => targets & (1 << (way.at(-1) ?? 0)));
    if (done !== undefined) return done;
  }
  return undefined;
}

/** Walks a way: along each arc one person moves, along the first one in another row than `beside`. */
function walk(world: Exchange, way: readonly number[], beside: number): void {
  for (let at = 1; at < way.length; at += 1) {
    const [from, to] = [way[at - 1] ?? 0, way[at] ?? 0];
    if (from === world.hub || to === world.hub) continue;
    const row = world.worlds.n.findIndex((_, other) => {
      const isFree = at > 1 || other !== beside;
      return isFree && (world.losers(other) & (1 << from)) !== 0 && (world.gainers(other) & (1 << to)) !== 0;
    });
    world.move(row, from, to);
  }
  world.connect();
}

/** Rows within their bounds that add up to their n; undefined where that cannot be. */
function fillRows({ n, width, low, high }: Worlds): Int32Array | undefined {
  const cells = low.slice();
  if (low.some((least, at) => least > (high[at] ?? 0))) return undefined;
  for (let row = 0; row < n.length; row += 1) {
    const first = row * width;
    let left = (n[row] ?? 0) - cells.subarray(first, first + width).reduce((sum, count) => sum + count, 0);
    for (let at = first; at < first + width; at += 1) {
      const more = Math.max(0, Math.min(left, (high[at] ?? 0) - (cells[at] ?? 0)));
      cells[at] = (cells[at] ?? 0) + more;
      left -= more;
    }
    if (left !== 0) return undefined;
  }
  return cells;
}

/**
 * One world, or undefined when there is none: a flow from rows to columns with bounds on every arc, by augmenting paths
 * (Ford & Fulkerson 1962). Bounds are whole numbers, so a whole-numbered flow exists whenever any does.
 */
export function findWorld(worlds: Worlds): Exchange | undefined {
  const cells = fillRows(worlds);
  if (cells === undefined) return undefined;
  const world = new Exchange(worlds, cells);
  const { columnLow, columnHigh } = worlds;
  for (;;) {
    const { totals, hub } = world;
    const full = totals.findIndex((total, column) => total > (columnHigh[column] ?? 0));
    const short = totals.findIndex((total, column) => total < (columnLow[column] ?? 0));
    if (full < 0 && short < 0) return world;
    const way = full >= 0 ? findWay(world, full, -1, 1 << hub) : findWay(world, hub, -1, 1 << short);
    if (way === undefined) return undefined;
    walk(world, way, -1);
  }
}

/** Arcs between columns that other rows than this one carry, and those of the hub: out of a column, or into it. */
function arcsBeside(world: Exchange, row: number, column: number, out: boolean): number {
  const arcs = (out ? world.ahead : world.back)[column] ?? 0;
  let mask = arcs & (1 << world.hub);
  for (let other = 0; other < world.hub; other += 1) {
    if ((arcs & (1 << other)) === 0) continue;
    const movers = out ? world.moversBeside(row, column, other) : world.moversBeside(row, other, column);
    if (movers > 0) mask |= 1 << other;
  }
  return mask;
}

/** Whether a cycle of moves passes through this cell and gives it one more (`out`) or one less. */
function closes(world: Exchange, row: number, column: number, out: boolean): boolean {
  const self = 1 << column;
  if (((out ? world.gainers(row) : world.losers(row)) & self) === 0) return false;
  const ends = (out ? world.losers(row) : world.gainers(row)) & ~self;
  return (reach(arcsBeside(world, row, column, out), out ? world.ahead : world.back, self) & ends) !== 0;
}

/** Whether this cell is one more in another world. */
export function canRaise(world: Exchange, row: number, column: number): boolean {
  return closes(world, row, column, true);
}

/** Whether this cell is another number in another world. */
export function isOpen(world: Exchange, row: number, column: number): boolean {
  return closes(world, row, column, true) || closes(world, row, column, false);
}

/** The same for the number of a column in the whole school. */
export function isTotalOpen({ ahead, back, hub }: Exchange, column: number): boolean {
  const [self, all] = [1 << column, 1 << hub];
  const returns = (arcs: Int32Array) => (reach((arcs[hub] ?? 0) & ~self, arcs, all) & self) !== 0;
  const mayGain = ((ahead[column] ?? 0) & all) !== 0;
  const mayLose = ((back[column] ?? 0) & all) !== 0;
  return (mayGain && returns(ahead)) || (mayLose && returns(back));
}

/** Goes to a world with one more in this cell; false, and nothing changed, where there is none. */
export function raise(world: Exchange, row: number, column: number): boolean {
  const self = 1 << column;
  if ((world.gainers(row) & self) === 0) return false;
  const way = findWay(world, column, arcsBeside(world, row, column, true), world.losers(row) & ~self);
  const from = way?.at(-1);
  if (way === undefined || from === undefined) return false;
  walk(world, way, row);
  world.move(row, from, column);
  world.connect();
  return true;
}
