import { Problem } from '../domain/problem.ts';
import type { Atom } from '../domain/released.ts';
import type { Unit } from './units.ts';

/** No setting of a school makes a smaller group visible (design, part 6 promise 4). */
export const smallestGroup = 5;

/** An atom together with the places of its units, which `Tally.row` asks for. */
export interface MergedAtom {
  atom: Atom;
  units: readonly number[];
}

interface Piece {
  units: number[];
  n: number;
}

/**
 * Glues neighbours until a piece reaches k; a rest at the end joins the piece before it. Only when all pieces together
 * stay under k does one that is too small remain.
 */
function mergeNeighbours(pieces: readonly Piece[], k: number): Piece[] {
  const merged: Piece[] = [];
  let open: Piece | undefined;
  for (const piece of pieces) {
    open = { units: [...(open?.units ?? []), ...piece.units], n: (open?.n ?? 0) + piece.n };
    if (open.n < k) continue;
    merged.push(open);
    open = undefined;
  }
  if (open === undefined) return merged;
  const last = merged.pop();
  merged.push({ units: [...(last?.units ?? []), ...open.units], n: (last?.n ?? 0) + open.n });
  return merged;
}

/**
 * The atoms: neighbouring units merged in the order of the batch file, within a bouw first and then across, until each
 * has at least k answers. They partition the units, so any combination of atoms holds nobody or at least k people.
 * Looks at numbers of responses only, never at an answer.
 *
 * @throws `disclosure/too-few` when all units together have fewer than k
 */
export function mergeIntoAtoms(units: readonly Unit[], n: ArrayLike<number>, k: number): MergedAtom[] {
  const total = Array.from(n).reduce((sum, part) => sum + part, 0);
  if (total < k) throw new Problem('disclosure/too-few', { k, n: total });

  const bouwen = [...new Set(units.map((unit) => unit.bouw))];
  const perBouw = bouwen.flatMap((bouw) => {
    const pieces = units.flatMap((unit, at) => (unit.bouw === bouw ? [{ units: [at], n: n[at] ?? 0 }] : []));
    return mergeNeighbours(pieces, k);
  });
  const names = new Intl.ListFormat('nl', { type: 'conjunction' });
  return mergeNeighbours(perBouw, k).map((piece, at) => {
    const members = piece.units.flatMap((unit) => units[unit] ?? []);
    const groups = members.map((unit) => unit.name);
    const enrolled = members.reduce((sum, unit) => sum + unit.enrolled, 0);
    const label = names.format(groups);
    const bouw = names.format(new Set(members.map((unit) => unit.bouw)));
    const atom: Atom = { id: `a${at + 1}`, label, bouw, n: piece.n, enrolled, groups };
    return { atom, units: piece.units };
  });
}
