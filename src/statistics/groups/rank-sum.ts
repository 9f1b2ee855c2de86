import { normalTails } from '../distributions/normal.ts';
import { isScore } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';
import { midRanks, tieSizes } from './ranks.ts';

/**
 * Two-sided p of the rank-sum test (Wilcoxon 1945), normal approximation with ties and without continuity correction; R's
 * `wilcox.test(exact = FALSE, correct = FALSE)`. For a large family without a permutation, such as the schools of a board, with
 * `benjaminiHochberg`. Refuses `too-few` when a side is empty and `no-spread` when all are equal.
 */
export function rankSumP(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): number | Refused<'too-few' | 'no-spread'> {
  const [one, two] = [Array.from(first).filter(isScore), Array.from(second).filter(isScore)];
  const [n1, n2] = [one.length, two.length];
  if (n1 === 0 || n2 === 0) return refuse('too-few');
  const ranks = midRanks([...one, ...two]);
  const n = n1 + n2;
  const sum = ranks.subarray(0, n1).reduce((all, rank) => all + rank, 0);
  const excess = sum - (n1 * (n + 1)) / 2;
  const ties = tieSizes(ranks).reduce((all, size) => all + (size ** 3 - size), 0);
  const variance = ((n1 * n2) / 12) * (n + 1 - ties / (n * Math.max(1, n - 1)));
  if (!(variance > 1e-9)) return refuse('no-spread');
  const z = excess / Math.sqrt(variance);
  return Math.min(1, 2 * normalTails(Math.abs(z)).upper);
}
