import { binomialProbability } from '../distributions/binomial.ts';
import { gammaQuantile } from '../distributions/gamma.ts';
import { upperPoint, type Interval } from '../interval.ts';
import { refuse, type Refused } from '../refusal.ts';
import { clopperPearson } from '../shares/exact.ts';

const isExposed = (count: number, exposure: number): boolean =>
  Number.isInteger(count) && count >= 0 && count < 1e7 && exposure > 1e-9 && exposure < 1e12;

export interface Rate {
  /** Incidents per 100 of whatever the exposure counts: pupils, or pupil months. */
  rate: number;
  ci: Interval;
}

/**
 * Reported incidents per 100 pupils with the exact Poisson interval (Garwood 1936). More reports is not less safe: it
 * can be better registering. 0 of N is not "veilig": the upper end is 369/N. Refuses `impossible-counts` (not a whole
 * number, or no pupils).
 */
export function incidentRate(
  count: number,
  exposure: number,
  level = 0.95,
): Rate | Refused<'impossible-counts'> {
  if (!isExposed(count, exposure)) return refuse('impossible-counts');
  const p = upperPoint(level);
  const low = count === 0 ? 0 : gammaQuantile(1 - p, count);
  const high = gammaQuantile(p, count + 1);
  return { rate: (100 * count) / exposure, ci: [(100 * low) / exposure, (100 * high) / exposure] };
}

export interface RateRatio {
  /** Rate of the first period over that of the second. */
  ratio: number;
  ci: Interval;
  p: number;
}

/** Two-sided p: all outcomes that are no likelier than this one (R's `binom.test`). */
function exactP(k: number, n: number, chance: number): number {
  const limit = binomialProbability(k, n, chance) * (1 + 1e-7);
  let p = 0;
  for (let x = 0; x <= n; x += 1) {
    const probability = binomialProbability(x, n, chance);
    if (probability <= limit) p += probability;
  }
  return Math.min(1, p);
}

/**
 * Ratio of the rates of two periods, exactly: given their sum, the first count is binomial (Przyborowski & Wilenski
 * 1940). Counts up to a million together. Refuses `impossible-counts`, and `no-incidents` when the second period has
 * none: then there is no ratio.
 */
export function rateRatio(
  first: { count: number; exposure: number },
  second: { count: number; exposure: number },
  level = 0.95,
): RateRatio | Refused<'impossible-counts' | 'no-incidents'> {
  const n = first.count + second.count;
  if (![first, second].every(({ count, exposure }) => isExposed(count, exposure)) || n > 1e6) {
    return refuse('impossible-counts');
  }
  if (second.count === 0) return refuse('no-incidents');
  const share = clopperPearson(first.count, n, level);
  if ('refused' in share) return refuse('no-incidents');
  const exposures = second.exposure / first.exposure;
  return {
    ratio: (first.count / second.count) * exposures,
    ci: [(share[0] / (1 - share[0])) * exposures, (share[1] / (1 - share[1])) * exposures],
    p: exactP(first.count, n, 1 / (1 + exposures)),
  };
}
