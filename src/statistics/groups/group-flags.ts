import { isScore, momentsOf } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';
import { groupAndRest } from './group-against-rest.ts';
import { hedgesG } from './hedges.ts';
import { adjustedP, largestByChance, seedOf, zScores } from './permutation.ts';
import { inCanonicalOrder, respondentTable, type ScoreTable } from './respondent-table.ts';

export interface FlagInput extends ScoreTable {
  /** Highest possible score per construct, for the refusal at the ceiling; left out: not checked. */
  highest?: readonly number[];
  /** Enrolled pupils per group, for the refusal at a low response; left out: not checked. */
  enrolled?: readonly number[];
  /** Default 9,999. */
  permutations?: number;
  /** Default: from the data, so that a report is the same each time. */
  seed?: number;
}

export type FlagRefusal =
  'no-answers' | 'no-spread' | 'too-few' | 'too-few-groups' | 'group-too-small' | 'ceiling' | 'low-response';

export interface FlagCell {
  /** Respondents of the group with a score on the construct. */
  n: number;
  z: number | Refused<'no-answers' | 'no-spread'>;
  /** For the technical table only. */
  pAdjusted: number | Refused<'no-answers' | 'no-spread'>;
  g: number | Refused<'too-few' | 'no-spread'>;
  /** `none` is not "no problem": say beside it what could have been found (`detectableDifference`). */
  flag: 'lower' | 'higher' | 'none' | Refused<FlagRefusal>;
}

export interface GroupFlags {
  seed: number;
  permutations: number;
  /** Per group, per construct. */
  cells: FlagCell[][];
}

/** A flag needs p_adj at most this, and |g| at least that. */
export const flagLevel = 0.05;
export const flagEffect = 0.3;
const fewestASide = 15;
const ceilingShare = 0.6;

/** Why no group may be flagged on this construct. */
function constructRefusal(
  { scores, highest, groups, groupCount }: FlagInput,
  construct: number,
): Refused<'too-few-groups' | 'ceiling'> | undefined {
  const sizes = Array.from({ length: groupCount }, () => 0);
  let [n, top] = [0, 0];
  for (let i = 0; i < groups.length; i += 1) {
    const [score, group] = [scores[construct]?.[i], groups[i] ?? -1];
    if (!isScore(score) || sizes[group] === undefined) continue;
    sizes[group] += 1;
    n += 1;
    if (score >= (highest?.[construct] ?? Infinity)) top += 1;
  }
  if (sizes.filter((size) => size >= 10).length < 3) return refuse('too-few-groups');
  return top >= ceilingShare * n ? refuse('ceiling') : undefined;
}

/**
 * Which groups differ from the rest of the school, on any construct: permutation max-|z| over all groups and
 * constructs of one report together (Westfall & Young 1993), p_adj <= .05 and |g| >= .30. 4 to 5 % of schools without
 * any difference get a flag, against 14 to 20 % with Welch and Benjamini-Hochberg. A flag is refused: `no-answers`,
 * `no-spread`, `too-few-groups` (under 3 groups of 10), `group-too-small` (under 15 on a side), `ceiling` (60 % at the
 * highest score: report shares), `low-response` (under 60 % of the group).
 */
export function groupFlags(given: FlagInput): GroupFlags {
  const input = { ...given, ...inCanonicalOrder(given) };
  const table = respondentTable(input);
  const permutations = input.permutations ?? 9999;
  const seed = input.seed ?? seedOf(table);
  const observed = zScores(table, table.groups);
  const largest = largestByChance(table, permutations, seed);
  const perConstruct = input.scores.map((_, c) => constructRefusal(input, c));

  const cellOf = (group: number, c: number): FlagCell => {
    const column = { scores: input.scores[c] ?? [], groups: input.groups, groupCount: input.groupCount };
    const { own, rest } = groupAndRest(column, group);
    const [n, N] = [own.length, own.length + rest.length];
    const effect = hedgesG(momentsOf(own), momentsOf(rest));
    const g = 'refused' in effect ? effect : effect.g;
    if (n === 0 || n === N || !((table.sds[c] ?? 0) > 0)) {
      const none = refuse(n === 0 ? 'no-answers' : 'no-spread');
      return { n, z: none, pAdjusted: none, g, flag: none };
    }
    const z = observed[group * table.constructs + c] ?? 0;
    const pAdjusted = adjustedP(z, largest);
    const flag = (): FlagCell['flag'] => {
      const enrolled = input.enrolled?.[group];
      const whole = perConstruct[c];
      if (whole !== undefined) return whole;
      if (n < fewestASide || N - n < fewestASide) return refuse('group-too-small');
      if (enrolled !== undefined && n < 0.6 * enrolled) return refuse('low-response');
      if (typeof g !== 'number') return g;
      if (pAdjusted > flagLevel || Math.abs(g) < flagEffect) return 'none';
      return z < 0 ? 'lower' : 'higher';
    };
    return { n, z, pAdjusted, g, flag: flag() };
  };
  const cells = Array.from({ length: input.groupCount }, (_, group) =>
    input.scores.map((_scores, c) => cellOf(group, c)),
  );
  return { seed, permutations, cells };
}
