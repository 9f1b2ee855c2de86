/**
 * The same reader before a table that is too large to write out: walks from world to world and remembers what differed.
 * The worlds that it saw are some of all, so it believes too much rather than too little: what it cannot prove, nobody can.
 */
import { mayBecome, rowsNear } from './attacker.ts';
import type { Knowledge, Table, TableProof } from './table-attacker.ts';

type Row = readonly number[];
const add = (a: Row, b: Row, sign = 1) => a.map((count, i) => count + sign * (b[i] ?? 0));
const distance = (a: Row, b: Row) => a.reduce((sum, count, i) => sum + Math.abs(count - (b[i] ?? 0)), 0);

/** What differed among the worlds that somebody holds possible. */
class Seen {
  worlds = 0;
  readonly #low: number[][] = [];
  readonly #high: number[][] = [];
  readonly #mixed: boolean[] = [];
  readonly #many: boolean[] = [];

  look(rows: readonly Row[], own?: { at: number; column: number }): void {
    this.worlds += 1;
    rows.forEach((row, at) => {
      const low = (this.#low[at] ??= row.map(() => Infinity));
      const high = (this.#high[at] ??= row.map(() => -Infinity));
      let given = 0;
      row.forEach((told, column) => {
        const isOwn = own?.column === column && (own.at === at || at === rows.length - 1);
        const count = isOwn ? told - 1 : told;
        low[column] = Math.min(low[column] ?? count, count);
        high[column] = Math.max(high[column] ?? count, count);
        if (column === row.length - 1 || count <= 0) return;
        given += 1;
        if (count > 1) this.#many[at] = true;
      });
      if (given > 1) this.#mixed[at] = true;
    });
  }

  /** The last row is the school's, of which no group can be proven. */
  proof(): { pinned: number; proven: number } {
    const pinned = this.#low.flatMap((row, at) =>
      row.filter((low, column) => low === this.#high[at]?.[column]),
    );
    const groups = Math.max(1, this.#low.length - 1);
    const proven = Array.from({ length: groups }, (_, at) => at).filter(
      (at) => this.#mixed[at] !== true && this.#many[at] === true,
    );
    return { pinned: pinned.length, proven: proven.length };
  }
}

/** Throws when no world is found: then the table is not one that rounding makes, or `steps` are too few. */
export function attackSampled(
  { rows, n, school, base }: Table,
  random: () => number,
  { allows = () => true, steps = 4000 }: Knowledge & { steps?: number } = {},
): TableProof {
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error('the truth must be among the worlds');
    return one;
  };
  const candidates = rows.map((row, at) =>
    rowsNear(row, n[at] ?? 0, base).filter((truth) => mayBecome(truth, row, base) && allows(truth, at)),
  );
  const known = candidates.map((group) => new Set(group.map(String)));
  const fits = (total: Row) => school === undefined || mayBecome(total, school, base);
  const everybody = n.reduce((sum, size) => sum + size, 0);
  const targets = school === undefined ? [] : rowsNear(school, everybody, base).filter(fits);
  const world = candidates.map((group) => pick(group));
  let total = world.reduce((sum, row) => add(sum, row));
  for (let tries = 0; !fits(total); tries += 1) {
    if (tries > 200) throw new Error('the truth must be among the worlds');
    const target = pick(targets);
    for (let step = 0; step < 400 && distance(total, target) > 0; step += 1) {
      const at = Math.floor(random() * world.length);
      const without = add(total, world[at] ?? [], -1);
      const gap = (row: Row) => distance(add(without, row), target) + random();
      const best = (candidates[at] ?? []).reduce((one, other) => (gap(other) < gap(one) ? other : one));
      world[at] = random() < 0.1 ? pick(candidates[at] ?? []) : best;
      total = add(without, world[at] ?? []);
    }
  }
  const all = new Seen();
  const views = rows.map((row) => row.map(() => new Seen()));
  for (let step = 0; step < steps; step += 1) {
    const at = Math.floor(random() * world.length);
    const before = world[at] ?? [];
    const after = pick(candidates[at] ?? []);
    const change = add(after, before, -1);
    const other = Math.floor(random() * world.length);
    const paid = add(world[other] ?? [], change, -1);
    if (fits(add(total, change))) {
      world[at] = after;
      total = add(total, change);
    } else if (other !== at && known[other]?.has(String(paid)) === true) {
      world[at] = after;
      world[other] = paid;
    }
    const shown = [...world, total];
    all.look(shown);
    views.forEach((columns, group) =>
      columns.forEach((view, column) => {
        if ((world[group]?.[column] ?? 0) > 0) view.look(shown, { at: group, column });
      }),
    );
  }
  // Somebody may stand wherever one candidate has somebody; a place that the walk never reached counts as lost.
  const insiders = views.flatMap((columns, group) =>
    columns.filter((view, column) => {
      if (view.worlds === 0) return candidates[group]?.some((row) => (row[column] ?? 0) > 0) === true;
      const { pinned, proven } = view.proof();
      return pinned > 0 || proven > 0;
    }),
  );
  return { ...all.proof(), insiders: insiders.length, cells: rows.flat().length };
}
