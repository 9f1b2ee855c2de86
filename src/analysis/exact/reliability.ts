import { alphaFrom } from '../../statistics/scales/alpha.ts';
import { covariancesOf, type CrossProducts } from '../../statistics/scales/cross-products.ts';
import { itemRestFrom } from '../../statistics/scales/item-rest.ts';
import { omegaFrom } from '../../statistics/scales/omega.ts';
import { spearmanBrownOf } from '../../statistics/scales/spearman-brown.ts';
import { isRefused, refuse } from '../../statistics/refusal.ts';
import type { ConstructFigures } from '../result.ts';

type Reliability = Pick<ConstructFigures, 'alpha' | 'omega' | 'spearmanBrown'>;

const named = <T>(ids: readonly string[], values: readonly T[]): Record<string, T> =>
  Object.fromEntries(ids.flatMap((id, i) => (i in values ? [[id, values[i] as T]] : [])));

/** How well the questions of a scale go together, over who answered them all. An index has no such figures. */
export function reliabilityOf(
  kind: 'scale' | 'index',
  ids: readonly string[],
  complete: CrossProducts,
): Reliability {
  if (kind === 'index') return { alpha: refuse('index'), omega: refuse('index') };
  const { n } = complete;
  const covariances = covariancesOf(complete);
  const [alpha, omega, rest] = [
    alphaFrom(covariances, n),
    omegaFrom(covariances, n),
    itemRestFrom(covariances, n),
  ];
  const two = ids.length === 2 ? spearmanBrownOf(covariances, n) : undefined;
  return {
    alpha: isRefused(alpha)
      ? alpha
      : {
          n,
          k: alpha.k,
          alpha: alpha.alpha,
          feldt: alpha.feldt,
          bonett: alpha.bonett,
          itemRest: isRefused(rest)
            ? rest
            : named(
                ids,
                rest.map(({ r }) => r),
              ),
          ifDropped: isRefused(rest)
            ? rest
            : named(
                ids,
                rest.map(({ alphaIfDropped }) => alphaIfDropped),
              ),
        },
    ...(two === undefined || isRefused(two) ? {} : { spearmanBrown: two }),
    omega: isRefused(omega)
      ? omega
      : {
          n,
          omega: omega.omega,
          loadings: named(ids, omega.loadings),
          uniquenesses: named(ids, omega.uniquenesses),
          srmr: omega.srmr,
        },
  };
}
