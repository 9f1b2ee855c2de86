import type { ReleasedTables } from '../../disclosure/release-tables.ts';
import type { ReleasedTable } from '../../domain/released.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import { empiricalBayes } from '../../statistics/groups/empirical-bayes.ts';
import { hedgesJ } from '../../statistics/groups/hedges.ts';
import { hierarchicalBayes } from '../../statistics/groups/hierarchical-bayes.ts';
import type { Moments } from '../../statistics/moments.ts';
import { isRefused, refuse } from '../../statistics/refusal.ts';
import { describe, shareFigure } from '../describe.ts';
import { flagLimit, roundingVariance } from '../flags.ts';
import type { Given, GroupFigures, LowFigure } from '../result.ts';
import { perGroup } from './per-group.ts';

/** A construct that is released per group, as far as its groups need it. */
export interface ProtectedGroups {
  tables: ReleasedTables;
  low: ReleasedTable | undefined;
  cut: number;
  min: number;
  max: number;
  items: number;
  school: Moments;
  /** Per atom. */
  groups: readonly Moments[];
  /** All comparisons of the report together. */
  comparisons: number;
}

/** Low shares from a released low-score table. */
export function lowOf(row: readonly number[] | undefined, cut: number): Given<LowFigure> {
  if (row === undefined) return refuse('protected');
  const [low = 0, notLow = 0] = row;
  const found = shareFigure(low, low + notLow);
  return isRefused(found) ? found : { cut, ...found };
}

type Compared = Pick<GroupFigures, 'rest' | 'z' | 'flag'>;

/** A group beside the rest, from released counts (handbook, disclosure-attacks rule 6). */
function compare({ tables, items, school, groups, comparisons }: ProtectedGroups, at: number): Compared {
  const sizes = tables.atoms.map(({ n }) => n);
  const all = sizes.reduce((sum, n) => sum + n, 0);
  const [n, own] = [sizes[at] ?? 0, groups[at] ?? { n: 0, mean: 0, sd: 0 }];
  const none = (code: 'too-few-groups' | 'group-too-small' | 'no-spread'): Compared => ({
    rest: refuse(code),
    z: refuse(code),
    flag: refuse(code),
  });
  if (sizes.filter((size) => size >= 10).length < 3) return none('too-few-groups');
  if (Math.min(n, all - n, own.n, school.n - own.n) < 15) return none('group-too-small');
  if (!(school.sd > 0)) return none('no-spread');
  const rounding = (tables.roundings * roundingVariance[tables.base]) / (items * n ** 2);
  const z = (own.mean - school.mean) / Math.sqrt((school.sd ** 2 * (1 - n / all)) / n + rounding);
  const diff = own.mean - (all * school.mean - n * own.mean) / (all - n);
  const g = (hedgesJ(all - 2) * diff) / school.sd;
  const half = normalQuantile(0.975) * Math.sqrt(1 / n + 1 / (all - n) + (g * g) / (2 * all));
  return {
    rest: { diff, g, ci: [g - half, g + half], diffCi: refuse('protected') },
    z,
    flag: Math.abs(z) >= flagLimit(comparisons) && Math.abs(g) >= 0.3,
  };
}

/** The figures of each atom on one construct, from released tables alone. */
export function protectedGroups(given: ProtectedGroups): Record<string, Given<GroupFigures>> {
  const { tables, low, cut, min, max, groups } = given;
  const [eb, hb] = [empiricalBayes(groups), hierarchicalBayes(groups)];
  return perGroup(tables.atoms, (at): GroupFigures => {
    const shrunken = isRefused(eb) ? eb : (eb.groups[at] ?? refuse('no-answers'));
    const posterior = isRefused(hb) ? hb : (hb.groups[at] ?? refuse('no-answers'));
    return {
      ...describe(groups[at] ?? { n: 0, mean: 0, sd: 0 }, min, max),
      eb: isRefused(shrunken) ? shrunken : { mean: shrunken.mean, b: shrunken.b },
      hb: isRefused(posterior) ? posterior : { mean: posterior.mean, ci: posterior.ci },
      ...compare(given, at),
      superiority: refuse('protected'),
      pAdjusted: refuse('protected'),
      low: lowOf(low?.atoms?.[at], cut),
    };
  });
}
