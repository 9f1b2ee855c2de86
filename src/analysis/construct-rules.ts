import { anova } from '../statistics/groups/anova.ts';
import { groupReliability } from '../statistics/groups/group-reliability.ts';
import type { Moments } from '../statistics/moments.ts';
import { isRefused, refuse, type Refused } from '../statistics/refusal.ts';
import type { AnovaFigures, Given } from './result.ts';

/** Whether there is a score at all: a scale of one or two questions is shown question by question (row 8). */
export function scoreRefusal(kind: 'scale' | 'index', items: number): Refused<'too-few-items'> | undefined {
  return items < (kind === 'scale' ? 3 : 1) ? refuse('too-few-items') : undefined;
}

/** Analysis of variance; the shares of variance are refused under five groups, or when there is nothing to share. */
export function anovaFigures(groups: readonly Moments[]): Given<AnovaFigures> {
  const table = anova(groups);
  if (isRefused(table)) return table;
  const icc = groupReliability(groups);
  const { f, df1, df2, p } = table;
  return {
    f,
    df1,
    df2,
    p,
    icc1: isRefused(icc) ? icc : icc.icc1,
    icc2: isRefused(icc) ? icc : icc.icc2,
    tau2: isRefused(icc) && icc.refused === 'too-few-groups' ? icc : table.tau2,
  };
}
