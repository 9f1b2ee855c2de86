import { alphaOfVariances } from '../statistics/scales/alpha.ts';

/**
 * Sums over the responses that answered every question of a scale: all that Cronbach's alpha needs, and less than
 * `statistics` keeps for its intervals. These sums may not leave the tally.
 */
export interface ConsistencySums {
  n: number;
  /** Per question the sum of its scores and of their squares. */
  sums: Float64Array;
  squares: Float64Array;
  /** The same of the sum score. */
  total: number;
  totalSquares: number;
}

export function createConsistency(items: number): ConsistencySums {
  const [sums, squares] = [new Float64Array(items), new Float64Array(items)];
  return { n: 0, sums, squares, total: 0, totalSquares: 0 };
}

/** Adds a response with a score on every question. */
export function addComplete(to: ConsistencySums, scores: ArrayLike<number>): void {
  let total = 0;
  for (let item = 0; item < to.sums.length; item += 1) {
    const score = scores[item] ?? 0;
    total += score;
    to.sums[item] = (to.sums[item] ?? 0) + score;
    to.squares[item] = (to.squares[item] ?? 0) + score * score;
  }
  to.n += 1;
  to.total += total;
  to.totalSquares += total * total;
}

/**
 * Cronbach's alpha of these sums, to the nearest 0.05 within 0 and 1. Never refuses, because a refusal would tell
 * something: where there is no spread it is 0.
 */
export function roundedAlpha({ n, sums, squares, total, totalSquares }: ConsistencySums): number {
  const spreadOf = (sum: number, square: number) => n * square - sum * sum;
  const parts = sums.reduce((all, sum, item) => all + spreadOf(sum, squares[item] ?? 0), 0);
  const alpha =
    sums.length < 2 ? 0 : (alphaOfVariances(sums.length, parts, spreadOf(total, totalSquares)) ?? 0);
  return Math.max(0, Math.round(20 * alpha) / 20);
}
