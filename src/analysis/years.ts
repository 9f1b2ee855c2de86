import type { Construct } from '../domain/item.ts';
import type { Cube, Released, ReleasedConstruct } from '../domain/released.ts';
import { deriveTogether } from '../disclosure/derive.ts';
import { benjaminiHochberg } from '../statistics/groups/adjusted-p.ts';
import { isRefused } from '../statistics/refusal.ts';
import { groupMeansDifference } from '../statistics/years/group-means-difference.ts';
import { shareTrend } from '../statistics/years/share-trend.ts';
import { oneEachYear, startOf, type YearBreak, yearBreak } from './comparable.ts';
import { scaleMoments } from './scale-moments.ts';
import { scaleRow } from './scales.ts';
import type { ScaleRow } from './rows.ts';

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
    const broken =
      cube === newest || own === undefined
        ? undefined
        : yearBreak(cube, newest, [own.items, construct.items]);
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

/**
 * The constructs of the newest cube over the school years of these cubes, which must be of one role. A year is compared
 * with the newest only where questions, answers, bouwen, response and protection allow it (statistics row 19); whether a
 * difference is beyond chance counts groups as the unit, with Benjamini-Hochberg over the constructs of one report.
 */
export function yearRows(cubes: readonly Released<Cube>[]): Released<YearRow[]> {
  return deriveTogether(cubes, (all) => {
    const years = oneEachYear(all);
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
