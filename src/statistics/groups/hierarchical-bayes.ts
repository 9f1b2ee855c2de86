import { normalQuantile } from '../distributions/normal.ts';
import { upperPoint, type Interval } from '../interval.ts';
import { momentsOf, type Moments } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';
import { anova, type AnovaRefusal } from './anova.ts';
import { fewestGroups } from './group-reliability.ts';

export interface PosteriorMean {
  mean: number;
  sd: number;
  ci: Interval;
}

export interface HierarchicalBayes {
  /** Mean of tau over the grid: the standard deviation between groups beyond chance. */
  tau: number;
  /** One per group; refused for an empty one. */
  groups: (PosteriorMean | Refused<'no-answers'>)[];
}

const points = 400;

interface Known {
  means: Float64Array;
  /** Squared standard errors, MSW / n. */
  s2: Float64Array;
}

/** Everything at one value of tau: what is needed to average over tau. */
function atTau(t: number, { means, s2 }: Known): { mu: number; V: number; logWeight: number } {
  let [weight, weighted, logs] = [0, 0, 0];
  for (let g = 0; g < means.length; g += 1) {
    const w = 1 / (t * t + (s2[g] ?? 0));
    weight += w;
    weighted += w * (means[g] ?? 0);
    logs += Math.log(w);
  }
  const mu = weighted / weight;
  let squares = 0;
  for (let g = 0; g < means.length; g += 1) {
    squares += ((means[g] ?? 0) - mu) ** 2 / (t * t + (s2[g] ?? 0));
  }
  return { mu, V: 1 / weight, logWeight: 0.5 * (logs - Math.log(weight) - squares) };
}

/** The grid over tau with its weights, summing to 1 (flat prior on tau, Gelman 2006). */
function grid(known: Known): { t: number; mu: number; V: number; p: number }[] {
  const meanSquare = known.s2.reduce((sum, value) => sum + value, 0) / known.s2.length;
  const end = 3 * momentsOf(known.means).sd + 2 * Math.sqrt(meanSquare);
  const rows = Array.from({ length: points }, (_, i) => {
    const t = ((i + 0.5) / points) * end;
    return { t, ...atTau(t, known) };
  });
  const highest = Math.max(...rows.map(({ logWeight }) => logWeight));
  const weights = rows.map(({ logWeight }) => Math.exp(logWeight - highest));
  const whole = weights.reduce((sum, value) => sum + value, 0);
  return rows.map(({ t, mu, V }, i) => ({ t, mu, V, p: (weights[i] ?? 0) / whole }));
}

/**
 * Group means drawn towards each other, with the uncertainty about how much groups differ kept in: posterior mean and
 * sd on a grid of 400 values of tau, interval mean +/- z sd. Covers 94 to 97 % where empirical Bayes covers 84 to 89 %.
 * These are the means to show; never flag on them. Refuses `too-few-groups` under 5, and as `anova`.
 */
export function hierarchicalBayes(
  groups: readonly Moments[],
  level = 0.95,
): HierarchicalBayes | Refused<AnovaRefusal> {
  const table = anova(groups);
  if ('refused' in table) return table;
  if (table.groups < fewestGroups) return refuse('too-few-groups');
  const filled = groups.filter(({ n }) => n > 0);
  const rows = grid({
    means: Float64Array.from(filled, ({ mean }) => mean),
    s2: Float64Array.from(filled, ({ n }) => table.msw / n),
  });
  const z = normalQuantile(upperPoint(level));
  const posterior = ({ n, mean: own }: Moments): PosteriorMean | Refused<'no-answers'> => {
    if (n === 0) return refuse('no-answers');
    const s2 = table.msw / n;
    const parts = rows.map(({ t, mu, V, p }) => {
      const b = (t * t) / (t * t + s2);
      return { p, at: mu + b * (own - mu), variance: b * s2 + (1 - b) ** 2 * V };
    });
    const mean = parts.reduce((sum, { p, at }) => sum + p * at, 0);
    // The same as the mean of squares minus the squared mean, without the cancellation.
    const sd = Math.sqrt(
      parts.reduce((sum, { p, at, variance }) => sum + p * (variance + (at - mean) ** 2), 0),
    );
    return { mean, sd, ci: [mean - z * sd, mean + z * sd] };
  };
  return { tau: rows.reduce((sum, { p, t }) => sum + p * t, 0), groups: groups.map(posterior) };
}
