import { Problem } from '../domain/problem.ts';
import { cubeSchema, type Cube, type Released, type ReleasedTable } from '../domain/released.ts';
import { markReleased } from './mark.ts';

/** Whether every row of a table has a cell per column, and every group a row. */
function isWhole({ school, atoms }: ReleasedTable, columns: number, groups: number): boolean {
  const rows = [school, ...(atoms ?? [])];
  return (atoms === undefined || atoms.length === groups) && rows.every((row) => row.length === columns);
}

function hangsTogether({ atoms, questions, constructs }: Cube): boolean {
  const ids = new Set(questions.map(({ id }) => id));
  return (
    ids.size === questions.length &&
    questions.every((table) => isWhole(table, table.answers.length + 1, atoms.length)) &&
    constructs.every(
      (table) =>
        isWhole(table, 3, atoms.length) && table.items.length > 0 && table.items.every((id) => ids.has(id)),
    )
  );
}

/** Whether it looks protected: no group under k, no count that was not rounded, and none above its group. */
function isProtected({ k, base, atoms, questions, constructs }: Cube): boolean {
  const isRounded = (row: readonly number[], n: number) =>
    row.every((count) => count % base === 0 && count <= n);
  const everybody = atoms.reduce((sum, { n }) => sum + n, 0);
  return (
    new Set(atoms.map(({ id }) => id)).size === atoms.length &&
    atoms.every(({ n }) => n >= k) &&
    [...questions, ...constructs].every(
      ({ school, atoms: rows = [] }) =>
        isRounded(school, everybody) && rows.every((row, at) => isRounded(row, atoms[at]?.n ?? 0)),
    )
  );
}

/**
 * The cube that another school handed over (`vbk1`, a JSON file without any answer). It was released there, and is
 * believed like an archive: its maker can mislead who reads it, and tells nothing that it did not know. But what plainly
 * was not protected is not shown to a board. Notices of grave answers are for that school's directie, so they are left out
 * if they came along.
 *
 * @throws `disclosure/not-a-cube`
 */
export function readCube(text: string): Released<Cube> {
  try {
    const cube = cubeSchema.parse(JSON.parse(text));
    if (hangsTogether(cube) && isProtected(cube)) return markReleased({ ...cube, notices: [] });
  } catch (cause) {
    throw new Problem('disclosure/not-a-cube', {}, { cause });
  }
  throw new Problem('disclosure/not-a-cube', {});
}
