import type { Moments } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';
import { anova, type AnovaRefusal } from './anova.ts';

export interface GroupReliability {
  /** Share of the differences between pupils that lies between groups; may fall below 0. */
  icc1: number;
  /** Reliability of a group mean of average size; below 0 when groups differ less than chance. */
  icc2: number;
  tau2: number;
}

/** Fewest groups for anything about the differences between groups. */
export const fewestGroups = 5;

/**
 * ICC(1) and ICC(2): whether group means can be compared at all, which no alpha can say (Snijders & Bosker 1999). With
 * ICC(1) .05 and 25 pupils, 43 % of the differences in class means is noise. Refuses `too-few-groups` under 5, and as
 * `anova`; `no-spread` also when all group means are equal.
 */
export function groupReliability(groups: readonly Moments[]): GroupReliability | Refused<AnovaRefusal> {
  const table = anova(groups);
  if ('refused' in table) return table;
  if (table.groups < fewestGroups) return refuse('too-few-groups');
  const { msb, msw, n0, tau2 } = table;
  if (!(msb > 1e-12 * msw)) return refuse('no-spread');
  return { icc1: (msb - msw) / (msb + (n0 - 1) * msw), icc2: 1 - msw / msb, tau2 };
}
