import { refuse, type Caution, type Refused } from '../refusal.ts';
import { completeCases, recodeAll, type ScaleItem } from './answers.ts';
import { covarianceMatrix, diagonal, total, type Matrix } from './covariance.ts';
import { fitOneFactor, residual, smallestUniqueness } from './one-factor.ts';

export interface Omega {
  /** Respondents who answered all items. */
  n: number;
  omega: number;
  /** Standardised, per item in order. */
  loadings: number[];
  uniquenesses: number[];
  /** Standardised root mean square residual. */
  srmr: number;
  /** `more-than-one-thing` when srmr > .10. */
  cautions: Caution[];
}

export type OmegaRefusal =
  'too-few-items' | 'too-few' | 'no-spread' | 'heywood' | 'negative-loading' | 'no-convergence';

/**
 * McDonald's omega total: (sum of loadings)^2 over that plus the sum of uniquenesses, from the one-factor maximum
 * likelihood fit to the covariances of complete cases (McDonald 1999). Refuses `too-few-items` under 4 (3 always fit),
 * `too-few` under 100 complete cases, `no-spread` with a constant item, `heywood` (a uniqueness under .005),
 * `negative-loading` and `no-convergence`.
 */
export function omegaTotal(items: readonly ScaleItem[]): Omega | Refused<OmegaRefusal> {
  const columns = completeCases(recodeAll(items));
  return omegaFrom(covarianceMatrix(columns), columns[0]?.length ?? 0);
}

/** The same from the covariances of `n` complete cases, items in the same direction. */
export function omegaFrom(covariances: Matrix, n: number): Omega | Refused<OmegaRefusal> {
  if (covariances.length < 4) return refuse('too-few-items');
  if (n < 100) return refuse('too-few');
  const variances = diagonal(covariances);
  if (!variances.every((variance) => variance > 0)) return refuse('no-spread');
  const fit = fitOneFactor(covariances);
  const { loadings, uniquenesses, converged } = fit;
  if (uniquenesses.some((value) => value < smallestUniqueness)) return refuse('heywood');
  if (!converged) return refuse('no-convergence');
  if (loadings.some((loading) => loading < 0)) return refuse('negative-loading');
  const common = total(loadings.map((loading, i) => loading * Math.sqrt(variances[i] ?? 0))) ** 2;
  const own = total(uniquenesses.map((value, i) => value * (variances[i] ?? 0)));
  const srmr = residual(covariances, fit);
  const cautions: Caution[] = srmr > 0.1 ? ['more-than-one-thing'] : [];
  return { n, omega: common / (common + own), loadings, uniquenesses, srmr, cautions };
}
