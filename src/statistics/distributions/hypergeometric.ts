import { logGamma } from './log-gamma.ts';

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/**
 * P(X <= k) and P(X >= k) when n are drawn without putting back from N of which M count. Both include k itself. By
 * summing, so for populations up to some thousands.
 */
export function hypergeometricTails(
  k: number,
  n: number,
  M: number,
  N: number,
): { upTo: number; from: number } {
  const [first, last] = [Math.max(0, n + M - N), Math.min(n, M)];
  let [upTo, from] = [0, 0];
  for (let x = first; x <= last; x += 1) {
    const chance = Math.exp(logChoose(M, x) + logChoose(N - M, n - x) - logChoose(N, n));
    if (x <= k) upTo += chance;
    if (x >= k) from += chance;
  }
  return { upTo: Math.min(1, upTo), from: Math.min(1, from) };
}
