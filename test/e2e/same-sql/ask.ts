import { itemRows } from '../../../src/analysis/items.ts';
import { openReleased } from '../../../src/analysis/load.ts';
import { itemsSql, queryItems } from '../../../src/analysis/queries/items.ts';
import type { Database } from '../../../src/analysis/database.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';

/** Every query of `src/analysis/queries`, by its file: asked of a database, and answered by plain loops. */
export const queries: Readonly<
  Record<
    string,
    {
      sql: (cube: Cube, atoms: readonly string[] | undefined) => string;
      query: (db: Released<Database>, cube: Cube, atoms: readonly string[] | undefined) => Promise<unknown>;
      loops: (cube: Released<Cube>, atoms: readonly string[] | undefined) => unknown;
    }
  >
> = {
  'items.ts': {
    sql: ({ survey, role }, atom) => itemsSql({ survey, role, ...(atom === undefined ? {} : { atom }) }),
    query: (db, { survey, role }, atom) =>
      queryItems(db, { survey, role, ...(atom === undefined ? {} : { atom }) }),
    loops: (cube, atom) => itemRows(cube, atom),
  },
};

/** Questions that anybody may type: sums over each table, and a join. */
const free: readonly string[] = [
  'SELECT survey, sum(aantal)::DOUBLE AS n FROM cel GROUP BY survey ORDER BY survey',
  'SELECT survey, vraag, sum(aantal)::INTEGER AS n FROM schoolcel GROUP BY ALL ORDER BY ALL',
  `SELECT v.construct, avg(c.antwoord)::DOUBLE AS gemiddelde, count(*)::INTEGER AS n
     FROM schoolcel c JOIN vraag v USING (survey, rol, vraag) WHERE c.antwoord IS NOT NULL
     GROUP BY v.construct ORDER BY v.construct`,
  'SELECT survey, atoom, naam, deelnemers, uitgenodigd FROM atoom ORDER BY survey, volgorde',
  'SELECT survey, construct, score, sum(aantal)::INTEGER AS n FROM laag GROUP BY ALL ORDER BY ALL',
  'SELECT survey, construct, grens, alfa FROM onderwerp ORDER BY survey, volgorde',
  'SELECT survey, construct, gegeven FROM melding ORDER BY ALL',
];

/** Which groups are asked for: the school, each alone, neighbours together, and one that is not there. */
export function selections({ atoms }: Cube): (readonly string[] | undefined)[] {
  const ids = atoms.map(({ id }) => id);
  return [undefined, ...ids.map((id) => [id]), ids.slice(0, 2), ids, ['a99']];
}

/** The answers of one database to all questions about these cubes, as text: numbers to the last digit. */
export async function askAll(empty: Database, cubes: readonly Released<Cube>[]): Promise<string[]> {
  const db = await openReleased(empty, cubes);
  const answers: string[] = [];
  for (const cube of cubes) {
    for (const { sql, query } of Object.values(queries)) {
      for (const atoms of selections(cube)) {
        answers.push(JSON.stringify(await query(db, cube, atoms)));
        answers.push(JSON.stringify(await db.query(sql(cube, atoms))));
      }
    }
  }
  for (const sql of free) answers.push(JSON.stringify(await db.query(sql)));
  return answers;
}

/** The answers of plain loops, beside what `queries` give; nothing for free SQL. */
export function answerByLoops(cubes: readonly Released<Cube>[]): string[] {
  return cubes.flatMap((cube) =>
    Object.values(queries).flatMap(({ loops }) =>
      selections(cube).map((atoms) => JSON.stringify(loops(cube, atoms))),
    ),
  );
}
