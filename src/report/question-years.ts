import { oneEachYear, startOf, type YearBreak, yearBreak } from '../analysis/comparable.ts';
import { itemRows } from '../analysis/items.ts';
import { focus } from '../charts/likert-words.ts';
import type { Cube, Released } from '../domain/released.ts';
import type { Interval } from '../statistics/interval.ts';
import { isRefused } from '../statistics/refusal.ts';
import { groupMeansDifference } from '../statistics/years/group-means-difference.ts';
import { shareTrend } from '../statistics/years/share-trend.ts';

/** One question in one year: so many gave the answers that count (`focus`), of so many who answered. */
export interface QuestionYear {
  schooljaar: string;
  k: number;
  n: number;
  /** Why it may not be compared with the newest year. */
  broken: YearBreak | undefined;
}

/** A question over the years, oldest first. */
export interface QuestionYears {
  points: readonly QuestionYear[];
  comparable: number;
  /** Newest against oldest comparable year, groups as the unit; `p` is not yet adjusted for other questions. */
  change: { from: string; difference: number; ci: Interval; p: number } | undefined;
  /** Only from five comparable years on. */
  trend: 'up' | 'down' | 'none' | undefined;
}

function pointOf(cube: Released<Cube>, id: string): { k: number; n: number } | undefined {
  const row = itemRows(cube).find(({ question }) => question === id);
  return row === undefined || row.valid === 0 ? undefined : { k: focus(row).count, n: row.valid };
}

/** The share per group, as the mean of noughts and ones; none for a question that is released for the school only. */
const groupShares = (cube: Released<Cube>, id: string) =>
  cube.atoms.flatMap((atom) => {
    const row = itemRows(cube, atom.id).find(({ question }) => question === id);
    return row === undefined || row.valid === 0 ? [] : [{ n: row.valid, mean: focus(row).count / row.valid }];
  });

function trendOf(years: readonly { cube: Cube; k: number; n: number }[]): QuestionYears['trend'] {
  const trend = shareTrend(years.map(({ cube, k, n }) => ({ year: startOf(cube), k, n })));
  if (isRefused(trend)) return trend.refused === 'too-few-years' ? undefined : 'none';
  if (trend.p > 0.05) return 'none';
  return trend.slope > 0 ? 'up' : 'down';
}

/**
 * One question over the school years of these cubes, which must be of one role; undefined where the newest does not have
 * it. The rule is that of `yearRows` (statistics row 19): other words, answers, bouwen or protection break the series, and
 * whether two years differ counts groups as the unit. From released cells only.
 */
export function questionYears(cubes: readonly Released<Cube>[], id: string): QuestionYears | undefined {
  const years = oneEachYear(cubes).flatMap((cube) => {
    const point = pointOf(cube, id);
    return point === undefined ? [] : [{ cube, ...point }];
  });
  const newest = years.at(-1);
  if (newest === undefined || newest.cube !== oneEachYear(cubes).at(-1)) return undefined;
  const told = years.map((year) => ({
    ...year,
    broken: year === newest ? undefined : yearBreak(year.cube, newest.cube, [[id], [id]]),
  }));
  const comparable = told.filter(({ broken }) => broken === undefined);
  const from = comparable[0];
  const difference =
    from === undefined || comparable.length < 2
      ? undefined
      : groupMeansDifference(groupShares(from.cube, id), groupShares(newest.cube, id));
  return {
    points: told.map(({ cube: { schooljaar }, k, n, broken }) => ({ schooljaar, k, n, broken })),
    comparable: comparable.length,
    change:
      from === undefined || difference === undefined || isRefused(difference)
        ? undefined
        : {
            from: from.cube.schooljaar,
            difference: difference.difference,
            ci: difference.ci,
            p: difference.p,
          },
    trend: trendOf(comparable),
  };
}
