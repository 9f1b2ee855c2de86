import type { Codebook } from '../../domain/codebook.ts';
import { clusterDifference, type ClusterSums } from '../../statistics/years/year-difference.ts';
import { isRefused, type Refused } from '../../statistics/refusal.ts';
import { itemsOf } from '../../domain/codebook.ts';
import { momentsOfMap } from '../describe.ts';
import type { DifferenceFigures } from '../result.ts';
import type { Collected } from './collect.ts';
import { scoreRefusal } from '../construct-rules.ts';

/** Number and sum of the scores per group: whole groups are the unit between years (method table, row 19). */
function clusters({ scores }: Collected, at: number, groups: ReadonlyMap<string, number>): ClusterSums[] {
  return [...groups.values()].flatMap((group) => {
    const { n, mean } = momentsOfMap(scores[at]?.of(group) ?? new Map<number, number>());
    return n > 0 ? [{ n, sum: n * mean }] : [];
  });
}

/** Each wave beside the one before it, per construct, with whole groups as the unit. Two waves are no trend. */
export function exactDifferences(
  codebook: Codebook,
  waves: ReadonlyMap<string, Collected>,
  groups: ReadonlyMap<string, number>,
): DifferenceFigures[] {
  const inOrder = [...waves];
  return inOrder.slice(1).flatMap(([to, later], before) => {
    const [from, earlier] = inOrder[before] ?? [to, later];
    return codebook.constructs.map((construct, at): DifferenceFigures => {
      const names = { construct: construct.id, from, to };
      const none: Refused | undefined = scoreRefusal(
        construct.kind,
        itemsOf(codebook, construct.id).items.length,
      );
      const found = none ?? clusterDifference(clusters(earlier, at, groups), clusters(later, at, groups));
      if (isRefused(found)) return { ...names, diff: found, se: found, df: found, ci: found };
      return { ...names, diff: found.difference, se: found.se, df: found.df, ci: found.ci };
    });
  });
}
