import type { ArchiveHeader } from '../domain/archive.ts';
import { Problem } from '../domain/problem.ts';
import type { Cube, Released } from '../domain/released.ts';
import { smallestGroup } from './atoms.ts';
import { markReleased } from './mark.ts';
import { unitsOf } from './units.ts';

/** Whether these are figures of this survey, under the k, base and groups that stand in its own batch file. */
function belongs(cube: Cube, { survey, role, batches, questionnaire }: ArchiveHeader): boolean {
  const { units } = unitsOf(batches.batches.filter((batch) => batch.role === role));
  const groups = cube.atoms.flatMap((atom) => atom.groups);
  return (
    cube.survey === survey &&
    cube.role === role &&
    cube.version === questionnaire.version &&
    cube.k === Math.max(batches.k, smallestGroup) &&
    cube.base === batches.base &&
    // Atoms stand per bouw, groups in the order of the file: a school may list its bouwen mixed.
    groups.toSorted().join('\n') ===
      units
        .map((unit) => unit.name)
        .toSorted()
        .join('\n')
  );
}

/**
 * The figures that an archive carries, as they were released: nothing is rounded again, and an answer that came later
 * is in none of them (handbook, disclosure-attacks rules 13 and 14). Undefined when nothing was released yet.
 *
 * @throws `disclosure/already-released` when its settings say something else than its figures
 */
export function reopen(header: ArchiveHeader): Released<Cube> | undefined {
  const { released } = header;
  if (released === null) return undefined;
  if (!belongs(released, header)) throw new Problem('disclosure/already-released', {});
  return markReleased(released);
}
