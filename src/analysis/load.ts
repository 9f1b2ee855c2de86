import type { Cube, Released } from '../domain/released.ts';
import { deriveFromAll } from '../disclosure/derive.ts';
import type { Database } from './database.ts';
import { lockDown, scoreNames, tables } from './schema.ts';
import { insertStatements } from './sql.ts';

type Value = string | number | boolean | null;

/** Per atom and column a line; none where the table is for the school only. */
function perAtom(
  { atoms }: Cube,
  rows: readonly (readonly number[])[] | undefined,
  line: (atom: string, column: number, count: number) => Value[],
): Value[][] {
  return (rows ?? []).flatMap((row, at) =>
    row.map((count, column) => line(atoms[at]?.id ?? '', column, count)),
  );
}

function rowsOf(cube: Cube): Record<string, Value[][]> {
  const { schooljaar, survey, role, atoms, questions, constructs, notices } = cube;
  const own = [schooljaar, survey, role];
  return {
    atoom: atoms.map(({ id, label, bouw, n, enrolled }, at) => [...own, id, at, label, bouw, n, enrolled]),
    vraag: questions.map(({ id, text, construct, reverse, section, atoms: rows }, at) => {
      const level = rows === undefined ? 'school' : 'atom';
      return [...own, id, at, text, construct, reverse, section, level];
    }),
    antwoord: questions.flatMap(({ id, answers }) =>
      answers.map(({ value, label }, at) => [survey, role, id, value, at, label]),
    ),
    cel: questions.flatMap(({ id, answers, atoms: rows }) =>
      perAtom(cube, rows, (atom, at, count) => [...own, atom, id, answers[at]?.value ?? null, count]),
    ),
    schoolcel: questions.flatMap(({ id, answers, school }) =>
      school.map((count, at) => [...own, id, answers[at]?.value ?? null, count]),
    ),
    onderwerp: constructs.map(({ construct, cut, alpha }, at) => [...own, construct, at, cut, alpha]),
    laag: constructs.flatMap(({ construct, atoms: rows }) =>
      perAtom(cube, rows, (atom, at, count) => [...own, atom, construct, scoreNames[at] ?? null, count]),
    ),
    schoollaag: constructs.flatMap(({ construct, school }) =>
      school.map((count, at) => [...own, construct, scoreNames[at] ?? null, count]),
    ),
    melding: notices.map(({ construct, given }) => [...own, construct, given]),
  };
}

/**
 * The database, filled with these releases and then locked; `schema.ts` has its tables. It holds nothing that is not
 * released, so any SQL on it is safe to show. Give it an empty database, once; its settings cannot be changed
 * afterwards. Without cubes the tables are there and empty.
 */
export function openReleased(db: Database, cubes: readonly Released<Cube>[]): Promise<Released<Database>> {
  return deriveFromAll(cubes, async (all) => {
    for (const statement of tables) await db.run(statement);
    // One cube at a time, so that the text of all of them never stands in memory together.
    for (const cube of all) {
      for (const [table, rows] of Object.entries(rowsOf(cube))) {
        for (const statement of insertStatements(table, rows)) await db.run(statement);
      }
    }
    for (const statement of lockDown) await db.run(statement);
    return db;
  });
}
