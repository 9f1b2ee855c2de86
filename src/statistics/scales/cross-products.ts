import type { Matrix } from './covariance.ts';

/**
 * Sums over complete cases from which every covariance follows, so that no answer has to be kept. Taken around a fixed
 * point near the middle of the scale: the numbers stay small, and for whole answers the sums are exact.
 */
export interface CrossProducts {
  n: number;
  /** The point that is taken off each score first. */
  around: Float64Array;
  sums: Float64Array;
  /** Row by row; the half above the diagonal is filled. */
  products: Float64Array;
}

/** No cases yet, for items with these fixed points. */
export function createCrossProducts(around: ArrayLike<number>): CrossProducts {
  const k = around.length;
  return {
    n: 0,
    around: Float64Array.from(around),
    sums: new Float64Array(k),
    products: new Float64Array(k * k),
  };
}

/** Adds a case with a score on every item. */
export function addCase(to: CrossProducts, scores: ArrayLike<number>): void {
  const { around, sums, products } = to;
  const k = sums.length;
  for (let i = 0; i < k; i += 1) {
    const one = (scores[i] ?? 0) - (around[i] ?? 0);
    sums[i] = (sums[i] ?? 0) + one;
    for (let j = i; j < k; j += 1) {
      const at = i * k + j;
      products[at] = (products[at] ?? 0) + one * ((scores[j] ?? 0) - (around[j] ?? 0));
    }
  }
  to.n += 1;
}

/** Covariances (divisor n - 1) of the cases; a constant item has 0 everywhere. 0 everywhere under two cases. */
export function covariancesOf({ n, sums, products }: CrossProducts): Matrix {
  const k = sums.length;
  const covariance = (i: number, j: number): number => {
    const [low, high] = i < j ? [i, j] : [j, i];
    return n < 2 ? 0 : ((products[low * k + high] ?? 0) - ((sums[i] ?? 0) * (sums[j] ?? 0)) / n) / (n - 1);
  };
  // What rounding leaves of equal numbers is not a spread.
  const isConstant = Array.from({ length: k }, (_, i) => {
    const square = products[i * k + i] ?? 0;
    return !(covariance(i, i) * (n - 1) > 1e-13 * square);
  });
  return isConstant.map((one, i) => isConstant.map((two, j) => (one || two ? 0 : covariance(i, j))));
}
