import { isScore, momentsOf, type Moments } from '../moments.ts';

/** One score per respondent, and the group each is in. */
export interface Grouped {
  /** What is not a score (NaN) takes no part. */
  scores: ArrayLike<number>;
  /** 0 to groupCount - 1; anything else is nobody's group and takes no part. */
  groups: ArrayLike<number>;
  groupCount: number;
}

/** The scores of each group. */
export function splitByGroup({ scores, groups, groupCount }: Grouped): number[][] {
  const split = Array.from({ length: groupCount }, (): number[] => []);
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i];
    if (isScore(score)) split[groups[i] ?? -1]?.push(score);
  }
  return split;
}

/** Number, mean and sd of each group. */
export function groupMoments(grouped: Grouped): Moments[] {
  return splitByGroup(grouped).map((scores) => momentsOf(scores));
}
