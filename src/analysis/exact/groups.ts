import type { Codebook } from '../../domain/codebook.ts';
import { empiricalBayes } from '../../statistics/groups/empirical-bayes.ts';
import { groupAgainstRest } from '../../statistics/groups/group-against-rest.ts';
import type { FlagCell } from '../../statistics/groups/group-flags.ts';
import { hedgesG } from '../../statistics/groups/hedges.ts';
import { hierarchicalBayes } from '../../statistics/groups/hierarchical-bayes.ts';
import { superiorityOfCounts } from '../../statistics/groups/superiority.ts';
import type { Moments } from '../../statistics/moments.ts';
import { isRefused, refuse } from '../../statistics/refusal.ts';
import { describe, momentsOfMap } from '../describe.ts';
import type { Given, GroupFigures } from '../result.ts';
import { lowFigure } from './low.ts';
import type { ScoreBook } from './score-book.ts';

type Counts = ReadonlyMap<number, number>;

/** What is left of all counts without those of one group. */
function without(all: Counts, own: Counts): Map<number, number> {
  const rest = new Map<number, number>();
  for (const [value, count] of all) {
    const left = count - (own.get(value) ?? 0);
    if (left > 0) rest.set(value, left);
  }
  return rest;
}

function againstRest(own: Moments, rest: Moments): GroupFigures['rest'] {
  const effect = hedgesG(own, rest);
  if (isRefused(effect)) return effect;
  const welch = groupAgainstRest(own, rest);
  const diffCi = isRefused(welch) ? welch : welch.ci;
  return { diff: own.mean - rest.mean, g: effect.g, ci: effect.ci, diffCi };
}

/** Everything that all groups of a construct together rest on. */
export interface GroupedConstruct {
  codebook: Codebook;
  book: ScoreBook;
  min: number;
  max: number;
  groups: ReadonlyMap<string, number>;
  /** Per group, or why there are none. */
  flags: Given<readonly (FlagCell | undefined)[]>;
}

/** The figures of each group on one construct: beside the rest of the school, never beside a total that holds it. */
export function exactGroups(given: GroupedConstruct): Record<string, GroupFigures> {
  const { codebook, book, min, max, groups, flags } = given;
  const places = [...groups.values()];
  const own = places.map((group) => book.of(group));
  const moments = own.map(momentsOfMap);
  const all = new Map<number, number>();
  for (const counts of own) {
    for (const [value, count] of counts) all.set(value, (all.get(value) ?? 0) + count);
  }
  const [eb, hb] = [empiricalBayes(moments), hierarchicalBayes(moments)];

  const figures = (at: number): GroupFigures => {
    const [counts, mine] = [own[at] ?? new Map<number, number>(), moments[at] ?? { n: 0, mean: 0, sd: 0 }];
    const rest = without(all, counts);
    const shrunken = isRefused(eb) ? eb : (eb.groups[at] ?? refuse('no-answers'));
    const posterior = isRefused(hb) ? hb : (hb.groups[at] ?? refuse('no-answers'));
    const cell = isRefused(flags) ? flags : (flags[at] ?? refuse('no-answers'));
    const flag = isRefused(cell) ? cell : cell.flag;
    return {
      ...describe(mine, min, max),
      eb: isRefused(shrunken) ? shrunken : { mean: shrunken.mean, b: shrunken.b },
      hb: isRefused(posterior) ? posterior : { mean: posterior.mean, ci: posterior.ci },
      rest: againstRest(mine, momentsOfMap(rest)),
      superiority: superiorityOfCounts(counts, rest),
      z: isRefused(cell) ? cell : cell.z,
      pAdjusted: isRefused(cell) ? cell : cell.pAdjusted,
      flag: isRefused(flag) ? flag : flag !== 'none',
      low: lowFigure(counts, codebook.lowCut),
    };
  };
  return Object.fromEntries([...groups.keys()].map((name, at) => [name, figures(at)]));
}
