import { isScore, type Moments } from '../moments.ts';
import { refuse, type Refused } from '../refusal.ts';

export interface PostStratified {
  /** Mean over pupils if every group had answered as much as it is large. */
  mean: number;
  se: number;
  /** Mean over who answered. */
  plain: number;
  /** Whether the two are .05 or more apart: show it only then. */
  differs: boolean;
}

/**
 * School mean with each group weighted by its pupils: sum (N_g/N) mean_g, se^2 = sum W^2 (1 - n/N) s^2/n. Refuses
 * `group-missing` when a group with pupils has under 5 answers, `more-answers-than-pupils`, `impossible-counts`.
 */
export function postStratifiedMean(
  groups: readonly (Moments & { enrolled: number })[],
):
  | PostStratified
  | Refused<'group-missing' | 'more-answers-than-pupils' | 'impossible-counts' | 'no-answers'> {
  const exists = ({ n, mean, sd, enrolled }: Moments & { enrolled: number }): boolean =>
    n >= 0 && n < 1e9 && enrolled >= 0 && enrolled < 1e9 && isScore(mean) && isScore(sd) && sd >= 0;
  if (!groups.every(exists)) return refuse('impossible-counts');
  if (groups.some(({ n, enrolled }) => n > enrolled)) return refuse('more-answers-than-pupils');
  const filled = groups.filter(({ enrolled }) => enrolled > 0);
  if (filled.length === 0) return refuse('no-answers');
  if (filled.some(({ n }) => n < 5)) return refuse('group-missing');
  const N = filled.reduce((sum, { enrolled }) => sum + enrolled, 0);
  const n = filled.reduce((sum, group) => sum + group.n, 0);
  const mean = filled.reduce((sum, group) => sum + (group.enrolled / N) * group.mean, 0);
  const plain = filled.reduce((sum, group) => sum + (group.n / n) * group.mean, 0);
  const variance = filled.reduce(
    (sum, group) =>
      sum + ((group.enrolled / N) ** 2 * (1 - group.n / group.enrolled) * group.sd ** 2) / group.n,
    0,
  );
  return { mean, se: Math.sqrt(variance), plain, differs: Math.abs(mean - plain) >= 0.05 };
}
