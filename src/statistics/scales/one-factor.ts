import { cell, diagonal, total, type Matrix } from './covariance.ts';

export interface OneFactor {
  /** Standardised: correlation of each item with the factor. */
  loadings: number[];
  /** Standardised: the share of each item's variance that is its own. */
  uniquenesses: number[];
  /** Whether the last step was smaller than 1e-13. */
  converged: boolean;
}

/** From here on an item is all factor and nothing of its own: a Heywood case. */
export const smallestUniqueness = 0.005;
const mostSteps = 30_000;

function correlations(covariances: Matrix): number[][] {
  const sds = diagonal(covariances).map(Math.sqrt);
  return covariances.map((row, i) => row.map((value, j) => value / ((sds[i] ?? 1) * (sds[j] ?? 1))));
}

/**
 * The one factor that makes the data likeliest, by expectation-maximisation (Rubin & Thayer 1982) on the correlations:
 * maximum likelihood does not depend on the units. Equals R's `factanal(factors = 1)`. All variances must be positive.
 */
export function fitOneFactor(covariances: Matrix): OneFactor {
  const R = correlations(covariances);
  const whole = Math.sqrt(Math.max(1e-9, total(R.map((row) => total(row)))));
  let loadings = R.map((row) => Math.min(0.9, Math.max(-0.9, total(row) / whole)));
  let uniquenesses = loadings.map((loading) => Math.max(0.05, 1 - loading * loading));
  let converged = false;
  for (let step = 0; step < mostSteps && !converged; step += 1) {
    const precise = loadings.map((loading, i) => loading / (uniquenesses[i] ?? 1));
    const information = 1 + total(precise.map((value, i) => value * (loadings[i] ?? 0)));
    const weights = precise.map((value) => value / information);
    // Covariance of each item with the expected factor, and the expected square of the factor.
    const withFactor = R.map((row) => total(row.map((value, j) => value * (weights[j] ?? 0))));
    const square = 1 / information + total(withFactor.map((value, i) => value * (weights[i] ?? 0)));
    const next = withFactor.map((value) => value / square);
    const own = next.map((value, i) => Math.max(1e-9, 1 - value * (withFactor[i] ?? 0)));
    const change = Math.max(
      ...next.map((value, i) => Math.abs(value - (loadings[i] ?? 0))),
      ...own.map((value, i) => Math.abs(value - (uniquenesses[i] ?? 0))),
    );
    converged = change < 1e-14;
    [loadings, uniquenesses] = [next, own];
    // A Heywood case creeps to 0 for ever.
    if (Math.min(...own) < smallestUniqueness / 10) break;
  }
  const sign = total(loadings) < 0 ? -1 : 1;
  return { loadings: loadings.map((loading) => sign * loading), uniquenesses, converged };
}

/**
 * Standardised root mean square residual over the k (k + 1) / 2 cells of the correlation matrix (Bentler 1995): how far
 * the one factor is from what was seen.
 */
export function residual(covariances: Matrix, { loadings, uniquenesses }: OneFactor): number {
  const R = correlations(covariances);
  const k = R.length;
  let sum = 0;
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const implied = (loadings[i] ?? 0) * (loadings[j] ?? 0) + (i === j ? (uniquenesses[i] ?? 0) : 0);
      sum += (cell(R, i, j) - implied) ** 2;
    }
  }
  return Math.sqrt(sum / ((k * (k + 1)) / 2));
}
