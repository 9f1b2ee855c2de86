import { benjaminiHochberg } from '../../src/statistics/groups/adjusted-p.ts';
import { compareWithRest } from '../../src/statistics/groups/group-against-rest.ts';
import { flagEffect, flagLevel, groupFlags } from '../../src/statistics/groups/group-flags.ts';
import { groupMoments } from '../../src/statistics/groups/grouped.ts';
import { hierarchicalBayes } from '../../src/statistics/groups/hierarchical-bayes.ts';
import { wilson } from '../../src/statistics/shares/wilson.ts';
import { yearDifference } from '../../src/statistics/years/year-difference.ts';
import { seededRandom } from '../demo/random.ts';
import { items } from './items.ts';
import { answerAll, anyPupil, type SimulatedSchool } from './make-school.ts';
import { trueTopShare } from './truth.ts';

/** How often something happened of how often it could. */
export interface Tally {
  hits: number;
  of: number;
}

export const count = (hit: boolean): Tally => ({ hits: Number(hit), of: 1 });

/** What the rule of groups says of one school. */
export interface Flagged {
  /** p_adj and |g| alone, also for groups under 15. */
  any: boolean;
  /** With all refusals, as a report shows it. */
  shown: boolean;
  /** In the group with this number. */
  own: boolean;
  other: boolean;
}

export function flagged(school: SimulatedSchool, permutations: number, group = 0): Flagged {
  const { cells } = groupFlags({ ...school, permutations, highest: school.scores.map(() => 5) });
  const hits = cells.map((row) =>
    row.some(({ pAdjusted, g }) => {
      const known = typeof pAdjusted === 'number' && typeof g === 'number';
      return known && pAdjusted <= flagLevel && Math.abs(g) >= flagEffect;
    }),
  );
  return {
    any: hits.some(Boolean),
    shown: cells.flat().some(({ flag }) => flag === 'lower' || flag === 'higher'),
    own: hits[group] === true,
    other: hits.some((hit, g) => hit && g !== group),
  };
}

/** The rule that is not used: Welch with Benjamini-Hochberg over all groups and constructs. */
export function welchFlags({ scores, groups, groupCount }: SimulatedSchool): boolean {
  const p = scores.flatMap((column) =>
    Array.from({ length: groupCount }, (_, group) => {
      const found = compareWithRest({ scores: column, groups, groupCount }, group);
      return 'refused' in found ? 1 : found.p;
    }),
  );
  return benjaminiHochberg(p).some((q) => q <= 0.05);
}

/** How many class means lie in their hierarchical-Bayes interval. */
export function bayesCoverage(
  { scores, groups, groupCount, effects }: SimulatedSchool,
  means: readonly ((effect: number) => number)[],
): Tally {
  let [hits, of] = [0, 0];
  scores.forEach((column, c) => {
    const found = hierarchicalBayes(groupMoments({ scores: column, groups, groupCount }));
    if ('refused' in found) return;
    found.groups.forEach((group, g) => {
      if ('refused' in group) return;
      const truth = means[c]?.(effects[g]?.[c] ?? 0) ?? NaN;
      of += 1;
      hits += Number(group.ci[0] <= truth && truth <= group.ci[1]);
    });
  });
  return { hits, of };
}

/** Whether any construct differs between two years, cluster rule with Benjamini-Hochberg over the constructs. */
export function yearFlag(earlier: SimulatedSchool, later: SimulatedSchool): boolean {
  const p = earlier.scores.map((column, c) => {
    const from = { scores: column, groups: earlier.groups, groupCount: earlier.groupCount };
    const to = { scores: later.scores[c] ?? [], groups: later.groups, groupCount: later.groupCount };
    const found = yearDifference(from, to);
    return 'refused' in found ? 1 : found.p;
  });
  return benjaminiHochberg(p).some((q) => q <= 0.05);
}

const topShares = items.map(trueTopShare);

/** Of the 24 items: in how many the Wilson interval of 25 answers holds the true share of 4 and 5. */
export function wilsonCoverage(seed: number, label: string): Tally {
  const random = seededRandom(seed, `${label}/wilson`);
  const counts = items.map(() => ({ k: 0, n: 0 }));
  while (counts.some(({ n }) => n < 25)) {
    answerAll(anyPupil(random), random).forEach((answer, i) => {
      const at = counts[i];
      if (at === undefined || at.n === 25 || Number.isNaN(answer)) return;
      at.n += 1;
      at.k += Number(answer >= 4);
    });
  }
  const hits = counts.filter(({ k, n }, i) => {
    const ci = wilson(k, n);
    const truth = topShares[i] ?? NaN;
    return !('refused' in ci) && ci[0] <= truth && truth <= ci[1];
  });
  return { hits: hits.length, of: counts.length };
}
