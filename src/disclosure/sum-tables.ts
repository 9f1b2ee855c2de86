import type { Released, ReleasedTable } from '../domain/released.ts';
import { markReleased } from './mark.ts';
import type { ReleasedTables, TableAtom } from './release-tables.ts';

const addRows = (one: readonly number[], two: readonly number[]): number[] =>
  one.map((count, at) => count + (two[at] ?? 0));

function addTables(one: ReleasedTable | undefined, two: ReleasedTable | undefined, perAtom: boolean) {
  if (one === undefined || two === undefined) return undefined;
  const school = addRows(one.school, two.school);
  if (!perAtom || one.atoms === undefined || two.atoms === undefined) return { school };
  return { school, atoms: one.atoms.map((row, at) => addRows(row, two.atoms?.[at] ?? [])) };
}

const sum = (one: number | undefined, two: number | undefined) =>
  one === undefined || two === undefined ? undefined : one + two;

function addTwo(one: ReleasedTables, two: ReleasedTables): ReleasedTables {
  const same =
    one.atoms.map(({ label }) => label).join('\0') === two.atoms.map(({ label }) => label).join('\0');
  const whole = (tables: ReleasedTables): TableAtom => ({
    label: '',
    groups: tables.atoms.flatMap(({ groups }) => groups),
    n: tables.atoms.reduce((all, { n }) => all + n, 0),
    enrolled: undefined,
  });
  const [first, second] = [whole(one), whole(two)];
  return {
    base: one.base,
    roundings: one.roundings + two.roundings,
    atoms: same
      ? one.atoms.map((atom, at) => ({
          ...atom,
          n: atom.n + (two.atoms[at]?.n ?? 0),
          enrolled: sum(atom.enrolled, two.atoms[at]?.enrolled),
        }))
      : [{ ...first, groups: [...new Set([...first.groups, ...second.groups])], n: first.n + second.n }],
    items: one.items.map((table, at) => addTables(table, two.items[at], same)),
    constructs: one.constructs.map(({ low }, at) => ({
      low: addTables(low, two.constructs[at]?.low, same),
      alpha: null,
    })),
  };
}

/**
 * The waves of a file added up: sums of what was released, so nothing is rounded a second time (handbook,
 * disclosure-attacks rule 14). Groups stay only where every wave has the same atoms. Undefined without any wave.
 */
export function sumTables(waves: readonly Released<ReleasedTables>[]): Released<ReleasedTables> | undefined {
  const [first, ...others] = waves;
  return first === undefined ? undefined : markReleased(others.reduce<ReleasedTables>(addTwo, first));
}
