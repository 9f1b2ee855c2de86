import { normalQuantile } from '../distributions/normal.ts';
import { upperPoint, type Interval } from '../interval.ts';
import type { Moments } from '../moments.ts';
import { refuse, type Caution, type Refused } from '../refusal.ts';
import { anova, type AnovaRefusal } from './anova.ts';
import { fewestGroups } from './group-reliability.ts';

export interface ShrunkenMean {
  mean: number;
  /** How much of the group's own difference is kept: 0 none, 1 all. */
  b: number;
  se: number;
  /** Covers 84 to 89 % only: not for a screen, see `hierarchicalBayes`. */
  ci: Interval;
}

export interface EmpiricalBayes {
  /** Mean over groups to which the means are drawn. */
  mu: number;
  seMu: number;
  tau2: number;
  /** One per group; refused for an empty one. */
  groups: (ShrunkenMean | Refused<'no-answers'>)[];
  /** `groups-alike` when tau2 is 0: all means are then mu. */
  cautions: Caution[];
}

/**
 * Group means drawn towards each other by how little they rest on (Morris 1983, by analysis of variance moments): tau2 =
 * max(0, (MSB - MSW)/n0), B = tau2/(tau2 + MSW/n), mean = mu + B (own - mu). For showing, never for a flag. Refuses
 * `too-few-groups` under 5, and as `anova`.
 */
export function empiricalBayes(
  groups: readonly Moments[],
  level = 0.95,
): EmpiricalBayes | Refused<AnovaRefusal> {
  const table = anova(groups);
  if ('refused' in table) return table;
  if (table.groups < fewestGroups) return refuse('too-few-groups');
  const { tau2, msw } = table;
  const filled = groups.filter(({ n }) => n > 0).map(({ n, mean }) => ({ mean, w: 1 / (tau2 + msw / n) }));
  const weight = filled.reduce((sum, { w }) => sum + w, 0);
  const mu = filled.reduce((sum, { w, mean }) => sum + w * mean, 0) / weight;
  const z = normalQuantile(upperPoint(level));
  const shrink = ({ n, mean: own }: Moments): ShrunkenMean | Refused<'no-answers'> => {
    if (n === 0) return refuse('no-answers');
    const b = tau2 / (tau2 + msw / n);
    const mean = mu + b * (own - mu);
    const se = Math.sqrt((b * msw) / n + (1 - b) ** 2 / weight);
    return { mean, b, se, ci: [mean - z * se, mean + z * se] };
  };
  return {
    mu,
    seMu: Math.sqrt(1 / weight),
    tau2,
    groups: groups.map(shrink),
    cautions: tau2 === 0 ? ['groups-alike'] : [],
  };
}
