import { meanInterval } from '../statistics/mean-interval.ts';
import { momentsOfCounts, type Moments } from '../statistics/moments.ts';
import { isRefused, refuse } from '../statistics/refusal.ts';
import { share } from '../statistics/shares/share.ts';
import type { Described, Given, ShareFigure } from './result.ts';

/** Number, mean and sd of values that occur so often each. */
export function momentsOfMap(counts: ReadonlyMap<number, number>): Moments {
  const sorted = [...counts].sort(([one], [two]) => one - two);
  return momentsOfCounts(
    sorted.map(([value]) => value),
    sorted.map(([, count]) => count),
  );
}

/** Mean, sd, standard error and t interval, each refused where there is too little for it. */
export function describe({ n, mean, sd }: Moments, min: number, max: number): Described {
  if (n === 0) {
    const none = refuse('no-answers');
    return { n, mean: none, sd: none, se: none, ci: none };
  }
  const ci = meanInterval({ n, mean, sd, min, max });
  if (n === 1) return { n, mean, sd: refuse('too-few'), se: refuse('too-few'), ci };
  return { n, mean, sd, se: sd / Math.sqrt(n), ci };
}

/** `k` of `n` with its interval. */
export function shareFigure(k: number, n: number): Given<ShareFigure> {
  const found = share(k, n);
  return isRefused(found) ? found : { k: found.k, n: found.n, p: found.p, ci: found.ci };
}

/** Counts under the names of the answers; of a scale of whole steps every answer has its place. */
export function namedCounts(
  counts: ReadonlyMap<number, number>,
  { min, max }: { min: number; max: number },
): Record<string, number> {
  const steps = Number.isInteger(min) && Number.isInteger(max) && max - min <= 20 ? max - min + 1 : 0;
  const all = new Map(Array.from({ length: steps }, (_, step) => [min + step, 0]));
  for (const [value, count] of counts) all.set(value, count);
  return Object.fromEntries(
    [...all].sort(([one], [two]) => one - two).map(([value, n]) => [String(value), n]),
  );
}

/** How many lie at or above a limit (the highest answers), or at or below it (a low score). */
export function countWhere(counts: ReadonlyMap<number, number>, holds: (value: number) => boolean): number {
  let k = 0;
  for (const [value, count] of counts) if (holds(value)) k += count;
  return k;
}
