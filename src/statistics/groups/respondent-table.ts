import { isScore, momentsOf } from '../moments.ts';

/** Respondents by constructs, ready to be permuted. */
export interface RespondentTable {
  n: number;
  constructs: number;
  groupCount: number;
  /** Group of each respondent. */
  groups: Int32Array;
  /** Deviation from the construct's mean, respondent by respondent; 0 without a score. */
  deviations: Float64Array;
  /** 1 with a score, else 0. */
  present: Uint8Array;
  /** Per construct: how many have a score, and their sample sd. */
  counts: number[];
  sds: number[];
}

/** The scores per construct, and the group of each respondent. */
export interface ScoreTable {
  /** One column per construct; NaN where a respondent has no score. */
  scores: readonly ArrayLike<number>[];
  /** 0 to groupCount - 1; who has another number takes no part. */
  groups: ArrayLike<number>;
  groupCount: number;
}

const keyOf = (value: number | undefined): number => (isScore(value) ? value : -Infinity);

/** Members of a group, by group and then by scores. */
function canonicalOrder({ scores, groups, groupCount }: ScoreTable): number[] {
  const members = Array.from({ length: groups.length }, (_, i) => i).filter((i) => {
    const group = groups[i] ?? -1;
    return Number.isInteger(group) && group >= 0 && group < groupCount;
  });
  const compare = (a: number, b: number): number => {
    const byGroup = (groups[a] ?? 0) - (groups[b] ?? 0);
    if (byGroup !== 0) return byGroup;
    for (const column of scores) {
      const [one, two] = [keyOf(column[a]), keyOf(column[b])];
      if (one !== two) return one < two ? -1 : 1;
    }
    return 0;
  };
  return members.sort(compare);
}

/**
 * The same respondents without those of no group, in an order that depends on what they answered only: so that the
 * same answers in another order give the same permutations, and the same rounding.
 */
export function inCanonicalOrder(table: ScoreTable): ScoreTable {
  const order = canonicalOrder(table);
  return {
    scores: table.scores.map((column) => Float64Array.from(order, (i) => keptScore(column[i]))),
    groups: Int32Array.from(order, (i) => table.groups[i] ?? 0),
    groupCount: table.groupCount,
  };
}
const keptScore = (value: number | undefined): number => (isScore(value) ? value : NaN);

/** The table that is permuted, from respondents in canonical order. */
export function respondentTable({ scores, groups, groupCount }: ScoreTable): RespondentTable {
  const [n, constructs] = [groups.length, scores.length];
  const deviations = new Float64Array(n * constructs);
  const present = new Uint8Array(n * constructs);
  const moments = scores.map((column) => momentsOf(column));
  scores.forEach((column, c) => {
    for (let i = 0; i < n; i += 1) {
      const value = column[i];
      if (!isScore(value)) continue;
      deviations[i * constructs + c] = value - (moments[c]?.mean ?? 0);
      present[i * constructs + c] = 1;
    }
  });
  const [counts, sds] = [moments.map((one) => one.n), moments.map(({ sd }) => sd)];
  return { n, constructs, groupCount, groups: Int32Array.from(groups), deviations, present, counts, sds };
}
