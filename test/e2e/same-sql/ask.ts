import type { Database } from '../../../src/analysis/database.ts';
import { openReleased } from '../../../src/analysis/load.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { queries } from './queries.ts';

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

/** What one database makes of everything, as text: numbers to the last digit. */
export interface Answers {
  /** What the queries of the project give. */
  asked: string[];
  /** What their SQL gives as such, and free SQL. */
  raw: string[];
}

export async function askAll(empty: Database, cubes: readonly Released<Cube>[]): Promise<Answers> {
  const db = await openReleased(empty, cubes);
  const [asked, raw]: [string[], string[]] = [[], []];
  const cases = Object.values(queries).flatMap((casesOf) => casesOf(cubes));
  for (const { ask } of cases) asked.push(JSON.stringify(await ask(db)));
  for (const sql of [...cases.map((one) => one.sql), ...free]) raw.push(JSON.stringify(await db.query(sql)));
  return { asked, raw };
}

/** The same by plain loops. */
export function answerByLoops(cubes: readonly Released<Cube>[]): string[] {
  return Object.values(queries).flatMap((casesOf) =>
    casesOf(cubes).map(({ loops }) => JSON.stringify(loops())),
  );
}
