import type { Construct } from '../domain/item.ts';
import type { Cube, Released, ReleasedConstruct } from '../domain/released.ts';
import { deriveTogether } from '../disclosure/derive.ts';
import { benjaminiHochberg } from '../statistics/groups/adjusted-p.ts';
import { isRefused, type Refusal } from '../statistics/refusal.ts';
import { yearRefusal, type YearContext } from '../statistics/years/comparability.ts';
import { groupMeansDifference } from '../statistics/years/group-means-difference.ts';
import { shareTrend } from '../statistics/years/share-trend.ts';
import { scaleMoments } from './scale-moments.ts';
import { scaleRow } from './scales.ts';
import type { ScaleRow } from './rows.ts';

/** Why a year may not be compared with the newest one. */
export type YearBreak = Refusal | 'other-protection';

/** One construct in one year. */
export interface YearPoint extends ScaleRow {
  schooljaar: string;
  enrolled: number;
  /** Why it may not be compared with the newest year; absent for the newest and for all that may. */
  broken: YearBreak | undefined;
}

/** A construct over the years, oldest first. */
export interface YearRow {
  construct: Construct;
  points: readonly YearPoint[];
  /** Years that may be compared, the newest included. */
  comparable: number;
  /** The newest year against the oldest comparable one, groups as the unit; absent where that cannot be told. */
  change: { from: string; to: string; difference: number; beyondChance: boolean } | undefined;
  /** Only from five comparable years on: whether the share without a low score rises or falls. */
  trend: 'up' | 'down' | 'none' | undefined;
}

const startOf = ({ schooljaar }: Cube) => Number.parseInt(schooljaar, 10);

function contextOf(cube: Cube, construct: ReleasedConstruct): YearContext {
  const texts = cube.questions.filter(({ id }) => construct.items.includes(id));
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

function breakOf(older: Cube, newest: Cube, construct: ReleasedConstruct): YearBreak | undefined {
  const same = older.constructs.find((other) => other.construct === construct.construct);
  if (same === undefined) return 'questionnaire-changed';
  if (older.k !== newest.k || older.base !== newest.base) return 'other-protection';
  return yearRefusal(contextOf(older, same), contextOf(newest, construct));
}

const groupMeans = (cube: Cube, construct: ReleasedConstruct) =>
  cube.atoms.map(({ n }, at) => {
    const { mean, n: answers } = scaleMoments(cube, construct, ({ atoms }) => atoms?.[at] ?? []);
    return { n: Math.min(n, answers), mean };
  });

interface OneYear {
  cube: Cube;
  construct: ReleasedConstruct;
}

function trendOf(years: readonly OneYear[]): YearRow['trend'] {
  const counts = years.map(({ cube, construct: { school } }) => {
    const [low = 0, notLow = 0] = school;
    return { year: startOf(cube), k: notLow, n: low + notLow };
  });
  const trend = shareTrend(counts);
  if (isRefused(trend)) return trend.refused === 'too-few-years' ? undefined : 'none';
  if (trend.p > 0.05) return 'none';
  return trend.slope > 0 ? 'up' : 'down';
}

type Told = YearRow & { p: number | undefined };

function yearRow(cubes: readonly Cube[], newest: Cube, construct: ReleasedConstruct): Told {
  const years: (OneYear & { broken: YearBreak | undefined })[] = cubes.flatMap((cube) => {
    const own = cube.constructs.find((other) => other.construct === construct.construct);
    const broken = cube === newest ? undefined : breakOf(cube, newest, construct);
    return own === undefined ? [] : [{ cube, construct: own, broken }];
  });
  const comparable = years.filter(({ broken }) => broken === undefined);
  const [from, to] = [comparable[0], comparable.at(-1)];
  const difference =
    from === undefined || to === undefined || from === to || construct.atoms === undefined
      ? undefined
      : groupMeansDifference(groupMeans(from.cube, from.construct), groupMeans(to.cube, to.construct));
  const told = difference === undefined || isRefused(difference) ? undefined : difference;
  return {
    construct: construct.construct,
    points: years.map(({ cube, construct: own, broken }) => ({
      ...scaleRow(cube, own),
      schooljaar: cube.schooljaar,
      enrolled: cube.atoms.reduce((sum, { enrolled }) => sum + enrolled, 0),
      broken,
    })),
    comparable: comparable.length,
    change:
      told === undefined || from === undefined || to === undefined
        ? undefined
        : {
            from: from.cube.schooljaar,
            to: to.cube.schooljaar,
            difference: told.difference,
            beyondChance: false,
          },
    trend: trendOf(comparable),
    p: told?.p,
  };
}

/** One cube per school year, the one with most answers where there are two; oldest first. */
function oneEach(cubes: readonly Cube[]): Cube[] {
  const size = ({ atoms }: Cube) => atoms.reduce((sum, { n }) => sum + n, 0);
  const perYear = [...Map.groupBy(cubes, ({ schooljaar }) => schooljaar).values()];
  return perYear
    .flatMap((same) => same.toSorted((a, b) => size(b) - size(a)).slice(0, 1))
    .toSorted((a, b) => startOf(a) - startOf(b));
}

/**
 * The constructs of the newest cube over the school years of these cubes, which must be of one role. A year is compared
 * with the newest only where questions, answers, bouwen, response and protection allow it (statistics row 19); whether a
 * difference is beyond chance counts groups as the unit, with Benjamini-Hochberg over the constructs of one report.
 */
export function yearRows(cubes: readonly Released<Cube>[]): Released<YearRow[]> {
  return deriveTogether(cubes, (all) => {
    const years = oneEach(all);
    const newest = years.at(-1);
    if (newest === undefined) return [];
    const rows = newest.constructs.map((construct) => yearRow(years, newest, construct));
    const tested = rows.flatMap(({ p }) => p ?? []);
    const adjusted = benjaminiHochberg(tested);
    return rows.map(({ p, ...row }) => {
      const own = p === undefined ? undefined : adjusted[tested.indexOf(p)];
      if (row.change === undefined || own === undefined) return row;
      return { ...row, change: { ...row.change, beyondChance: own <= 0.05 } };
    });
  });
}
