import type { Cube, Released } from '../domain/released.ts';
import { deriveFromAll } from '../disclosure/derive.ts';
import type { Database } from './database.ts';
import { insertStatements } from './sql.ts';

/** The place of a figure that is known for the whole school only. Atoms are called a1, a2, ... */
export const wholeSchool = 'school';

/** Dutch names: the directie may write SQL of its own. `cel.antwoord` is NULL for "niet beantwoord". */
const tables = [
  `CREATE TABLE atoom (schooljaar TEXT, survey TEXT, rol TEXT, atoom TEXT, volgorde INTEGER, naam TEXT,
     deelnemers INTEGER, uitgenodigd INTEGER)`,
  `CREATE TABLE vraag (schooljaar TEXT, survey TEXT, rol TEXT, vraag TEXT, volgorde INTEGER, tekst TEXT,
     construct TEXT, omgekeerd BOOLEAN, paragraaf TEXT, niveau TEXT)`,
  `CREATE TABLE antwoord (survey TEXT, rol TEXT, vraag TEXT, antwoord INTEGER, volgorde INTEGER, label TEXT)`,
  `CREATE TABLE cel (schooljaar TEXT, survey TEXT, rol TEXT, atoom TEXT, vraag TEXT, antwoord INTEGER,
     aantal INTEGER)`,
];

/** Nothing from outside, and no way back (handbook, duckdb part 1). */
const lockDown = [
  'SET autoinstall_known_extensions=false',
  'SET autoload_known_extensions=false',
  'SET enable_external_access=false',
  'SET lock_configuration=true',
];

function rowsOf(cube: Cube) {
  const { schooljaar, survey, role, atoms, questions } = cube;
  return {
    atoom: atoms.map(({ id, label, n, enrolled }, at) => [
      schooljaar,
      survey,
      role,
      id,
      at,
      label,
      n,
      enrolled,
    ]),
    vraag: questions.map(({ id, text, construct, reverse, section, level }, at) => [
      schooljaar,
      survey,
      role,
      id,
      at,
      text,
      construct,
      reverse,
      section,
      level,
    ]),
    antwoord: questions.flatMap(({ id, answers }) =>
      answers.map(({ value, label }, at) => [survey, role, id, value, at, label]),
    ),
    cel: questions.flatMap(({ id, answers, level, counts }) =>
      counts.flatMap((row, at) =>
        row.map((count, column) => {
          const atom = level === 'school' ? wholeSchool : (atoms[at]?.id ?? wholeSchool);
          return [schooljaar, survey, role, atom, id, answers[column]?.value ?? null, count];
        }),
      ),
    ),
  };
}

/**
 * The database, filled with these releases and then locked: tables `cel`, `vraag`, `antwoord` and `atoom`. It holds
 * nothing that is not released, so any SQL on it is safe to show. Give it an empty database, once; its settings cannot
 * be changed afterwards. Without cubes the tables are there and empty.
 */
export function openReleased(db: Database, cubes: readonly Released<Cube>[]): Promise<Released<Database>> {
  return deriveFromAll(cubes, async (all) => {
    const inserts = all
      .map(rowsOf)
      .flatMap((rows) => Object.entries(rows).flatMap(([table, values]) => insertStatements(table, values)));
    for (const statement of [...tables, ...inserts, ...lockDown]) await db.run(statement);
    return db;
  });
}
