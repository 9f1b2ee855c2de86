import { derive } from '../disclosure/derive.ts';
import type { Atom, Cube, Released } from '../domain/released.ts';

/** A part of the school that answers can be shown of: one group, or one bouw. */
export interface SchoolPart {
  id: string;
  kind: 'group' | 'bouw';
  label: string;
  /** Its atoms; the answers of a bouw are the sum of theirs, which anybody can see one by one. */
  atoms: readonly string[];
  groups: readonly string[];
  n: number;
  enrolled: number;
  /**
   * Atoms in which groups of this bouw were put together with those of another: nobody may take them apart, so such a bouw
   * has no figures. Empty for whatever can be shown.
   */
  mixedWith: readonly string[];
}

/**
 * How an atom names the bouwen that it crosses (`disclosure/atoms.ts`): joined. A school may also have a bouw of its own
 * called "midden- en bovenbouw". Crossing takes more than one group, and no two atoms cross the same bouwen, because one
 * of these is always too small to have another atom.
 */
function namesIn(atoms: readonly Atom[]): (atom: Atom) => string[] {
  const byName = Map.groupBy(atoms, ({ bouw }) => bouw);
  return ({ bouw }) => {
    const own = byName.get(bouw) ?? [];
    const isOne = own.length > 1 || own.some(({ groups }) => groups.length === 1);
    return isOne ? [bouw] : bouw.split(/, | en /);
  };
}

function part(id: string, kind: SchoolPart['kind'], label: string, own: readonly Atom[]): SchoolPart {
  const sum = (count: (atom: Atom) => number) => own.reduce((all, atom) => all + count(atom), 0);
  return {
    id,
    kind,
    label,
    atoms: own.map((atom) => atom.id),
    groups: own.flatMap(({ groups }) => groups),
    n: sum(({ n }) => n),
    enrolled: sum(({ enrolled }) => enrolled),
    mixedWith: [],
  };
}

/**
 * The bouwen, where there is more than one, and the groups, in the order of the school. A bouw is the sum of its atoms and
 * of nothing else: nothing is subtracted from the school's own row, and an atom that crosses two bouwen belongs to neither.
 */
export function schoolParts(cube: Released<Cube>): Released<SchoolPart[]> {
  return derive(cube, ({ atoms }) => {
    const namesOf = namesIn(atoms);
    const names = [...new Set(atoms.flatMap(namesOf))];
    const bouwen = names.map((name): SchoolPart => {
      const mixed = atoms.filter((atom) => namesOf(atom).length > 1 && namesOf(atom).includes(name));
      const own = part(
        `bouw-${name}`,
        'bouw',
        name,
        atoms.filter(({ bouw }) => bouw === name),
      );
      return mixed.length === 0 ? own : { ...own, atoms: [], mixedWith: mixed.map(({ label }) => label) };
    });
    const groups = atoms.map((atom) => part(atom.id, 'group', atom.label, [atom]));
    return [...(names.length > 1 ? bouwen : []), ...(atoms.length > 1 ? groups : [])];
  });
}
