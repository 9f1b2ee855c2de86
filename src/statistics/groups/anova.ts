import { fTails } from '../distributions/f.ts';
import { areMoments, type Moments } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';

export interface Anova {
  /** Respondents, and groups with at least one of them. */
  n: number;
  groups: number;
  /** Mean squares between and within groups. */
  msb: number;
  msw: number;
  f: number;
  df1: number;
  df2: number;
  p: number;
  /** The group size to reckon with: the mean size when all are equal. */
  n0: number;
  /** Variance between groups beyond chance, by moments; 0 when msb <= msw. */
  tau2: number;
}

export type AnovaRefusal = 'too-few-groups' | 'too-few' | 'no-spread' | 'impossible-counts';

/** Below this share of the squared mean a variance is rounding. */
const rounding = 1e-24;

/**
 * One-way analysis of variance from the number, mean and sd of each group (empty groups take no part). Refuses
 * `too-few-groups` under 2, `too-few` when no group has 2 respondents, `no-spread` when within the groups all are
 * equal, `impossible-counts`.
 */
export function anova(groups: readonly Moments[]): Anova | Refused<AnovaRefusal> {
  if (!groups.every(areMoments)) return refuse('impossible-counts');
  const filled = groups.filter(({ n }) => n > 0);
  if (filled.length < 2) return refuse('too-few-groups');
  const n = filled.reduce((sum, group) => sum + group.n, 0);
  const [df1, df2] = [filled.length - 1, n - filled.length];
  if (df2 < 1) return refuse('too-few');
  const mean = filled.reduce((sum, group) => sum + group.n * group.mean, 0) / n;
  const msb = filled.reduce((sum, group) => sum + group.n * (group.mean - mean) ** 2, 0) / df1;
  const msw = filled.reduce((sum, group) => sum + (group.n - 1) * group.sd ** 2, 0) / df2;
  if (!(msw > rounding * (1 + mean * mean))) return refuse('no-spread');
  const n0 = (n - filled.reduce((sum, group) => sum + group.n ** 2, 0) / n) / df1;
  const f = msb / msw;
  const tau2 = Math.max(0, (msb - msw) / n0);
  return { n, groups: filled.length, msb, msw, f, df1, df2, p: fTails(f, df1, df2).upper, n0, tau2 };
}
