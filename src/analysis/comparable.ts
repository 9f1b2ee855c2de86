import type { Cube } from '../domain/released.ts';
import type { Refusal } from '../statistics/refusal.ts';
import { yearRefusal, type YearContext } from '../statistics/years/comparability.ts';

/** Why a year may not be compared with the newest one. */
export type YearBreak = Refusal | 'other-protection';

/** The calendar year in which its schooljaar began. */
export const startOf = ({ schooljaar }: Cube): number => Number.parseInt(schooljaar, 10);

function contextOf(cube: Cube, items: readonly string[]): YearContext {
  const texts = cube.questions.filter(({ id }) => items.includes(id));
  return {
    // The text and the answers too: an id that was used again under other words is another question.
    items: texts.map(({ id, text, answers }) => JSON.stringify([id, text, answers])),
    mode: '',
    month: 1,
    years: [...new Set(cube.atoms.flatMap(({ bouw }) => bouw.split(/, | en /)))],
    n: cube.atoms.reduce((sum, { n }) => sum + n, 0),
    enrolled: cube.atoms.reduce((sum, { enrolled }) => sum + enrolled, 0),
  };
}

/**
 * Why questions of an older cube may not be compared with those of the newest (statistics row 19); undefined when they
 * may. `items` are the questions in the older and in the newest.
 */
export function yearBreak(
  older: Cube,
  newest: Cube,
  [before, now]: readonly [readonly string[], readonly string[]],
): YearBreak | undefined {
  if (older.k !== newest.k || older.base !== newest.base) return 'other-protection';
  return yearRefusal(contextOf(older, before), contextOf(newest, now));
}

/** One cube per school year, the one with most answers where there are two; oldest first. */
export function oneEachYear<C extends Cube>(cubes: readonly C[]): C[] {
  const size = ({ atoms }: Cube) => atoms.reduce((sum, { n }) => sum + n, 0);
  const perYear = [...Map.groupBy(cubes, ({ schooljaar }) => schooljaar).values()];
  return perYear
    .flatMap((same) => same.toSorted((a, b) => size(b) - size(a)).slice(0, 1))
    .toSorted((a, b) => startOf(a) - startOf(b));
}
