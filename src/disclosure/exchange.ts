import type { Worlds } from './worlds.ts';

/** Nodes that can be reached from these over the arcs, themselves included, without passing `shut`. */
export function reach(from: number, arcs: ArrayLike<number>, shut = 0): number {
  let seen = from;
  let fresh = from & ~shut;
  while (fresh !== 0) {
    let next = 0;
    for (let node = 0; node < arcs.length; node += 1) if (fresh & (1 << node)) next |= arcs[node] ?? 0;
    fresh = next & ~seen;
    seen |= fresh;
    fresh &= ~shut;
  }
  return seen;
}

/**
 * One world, and who could move in it without leaving the bounds of any cell. Columns are nodes: an arc from c to d says
 * that in some row one person can move from c to d. One node more, `hub`, stands for the bounds on the school: an arc
 * from c to it says that c may have one more in all, an arc from it to c that c may have one less. Arcs are bits, so a
 * search over them costs the same for any number of rows.
 */
export class Exchange {
  readonly worlds: Worlds;
  readonly hub: number;
  readonly cells: Int32Array;
  readonly totals: Int32Array;
  /** `ahead[c] & (1 << d)`: an arc from c to d; `back` is the same the other way round. */
  readonly ahead: Int32Array;
  readonly back: Int32Array;
  /** Rows that changed; whoever keeps something per row takes them out. */
  readonly touched = new Set<number>();
  readonly #movers: Int32Array;

  constructor(worlds: Worlds, cells: Int32Array) {
    const { width, n } = worlds;
    this.worlds = worlds;
    this.hub = width;
    this.cells = cells;
    this.totals = new Int32Array(width);
    this.ahead = new Int32Array(width + 1);
    this.back = new Int32Array(width + 1);
    this.#movers = new Int32Array(width * width);
    cells.forEach((count, at) => (this.totals[at % width] = (this.totals[at % width] ?? 0) + count));
    for (let row = 0; row < n.length; row += 1) this.#count(row, 1);
    this.connect();
  }

  /** Columns of this row that can lose a person, as bits. */
  losers(row: number): number {
    return this.#mask(row, this.worlds.low);
  }

  /** Columns of this row that can gain one. */
  gainers(row: number): number {
    return this.#mask(row, this.worlds.high);
  }

  #mask(row: number, bound: Int32Array): number {
    let mask = 0;
    const first = row * this.hub;
    for (let column = 0; column < this.hub; column += 1) {
      if (this.cells[first + column] !== bound[first + column]) mask |= 1 << column;
    }
    return mask;
  }

  /** Adds (or takes away) the moves that one row allows. */
  #count(row: number, by: 1 | -1): void {
    const [losers, gainers] = [this.losers(row), this.gainers(row)];
    for (let from = 0; from < this.hub; from += 1) {
      if ((losers & (1 << from)) === 0) continue;
      for (let to = 0; to < this.hub; to += 1) {
        const at = from * this.hub + to;
        if (to !== from && gainers & (1 << to)) this.#movers[at] = (this.#movers[at] ?? 0) + by;
      }
    }
  }

  /** In how many rows other than this one a person can move so. */
  moversBeside(row: number, from: number, to: number): number {
    const own = this.losers(row) & (1 << from) && this.gainers(row) & (1 << to) ? 1 : 0;
    return (this.#movers[from * this.hub + to] ?? 0) - own;
  }

  /** Moves one person of this row; call `connect` when the last of some moves is done. */
  move(row: number, from: number, to: number): void {
    const shift = (counts: Int32Array, at: number, by: number) => (counts[at] = (counts[at] ?? 0) + by);
    this.#count(row, -1);
    this.touched.add(row);
    shift(this.cells, row * this.hub + from, -1);
    shift(this.cells, row * this.hub + to, 1);
    shift(this.totals, from, -1);
    shift(this.totals, to, 1);
    this.#count(row, 1);
  }

  /** From now on this cell is at least so many; it must be already. */
  hold(row: number, column: number, least: number): void {
    this.#count(row, -1);
    this.worlds.low[row * this.hub + column] = least;
    this.#count(row, 1);
    this.touched.add(row);
    this.connect();
  }

  /** A copy that can be changed without changing this one. */
  copy(): Exchange {
    return new Exchange({ ...this.worlds, low: this.worlds.low.slice() }, this.cells.slice());
  }

  /**
   * Whether between any two columns (other than these) and the hub there is a way that needs no row in particular: of
   * each arc on it at least two rows carry it.
   */
  isSturdy(except: number): boolean {
    const arcs = Array.from(this.ahead, (mask, from) => {
      let own = mask & (1 << this.hub);
      for (let to = 0; to < this.hub; to += 1) {
        if (from === this.hub ? mask & (1 << to) : (this.#movers[from * this.hub + to] ?? 0) > 1)
          own |= 1 << to;
      }
      return own;
    });
    const all = ((1 << (this.hub + 1)) - 1) & ~except;
    return arcs.every((_, node) => except & (1 << node) || (reach(1 << node, arcs) & all) === all);
  }

  /** Draws the arcs anew. */
  connect(): void {
    const { columnLow, columnHigh } = this.worlds;
    this.ahead.fill(0);
    this.back.fill(0);
    const draw = (from: number, to: number) => {
      this.ahead[from] = (this.ahead[from] ?? 0) | (1 << to);
      this.back[to] = (this.back[to] ?? 0) | (1 << from);
    };
    for (let from = 0; from < this.hub; from += 1) {
      const total = this.totals[from] ?? 0;
      if (total < (columnHigh[from] ?? 0)) draw(from, this.hub);
      if (total > (columnLow[from] ?? 0)) draw(this.hub, from);
      for (let to = 0; to < this.hub; to += 1) if (this.#movers[from * this.hub + to]) draw(from, to);
    }
  }
}
