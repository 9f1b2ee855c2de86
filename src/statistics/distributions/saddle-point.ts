import { logGamma } from './log-gamma.ts';

/**
 * Densities without the loss of digits of differences between large log-gammas (Loader 2000, "Fast and accurate
 * computation of binomial probabilities"; the way of R).
 */

/** log(x!) minus Stirling's formula for it, x > 0. */
export function stirlingError(x: number): number {
  if (x <= 15) return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI);
  const square = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / x;
}

/** x log(x / mean) + mean - x, also where x is near the mean and the terms cancel. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** x^a e^-x / Gamma(a + 1), for a >= 0 and x > 0: the Poisson probability of `a` when `x` are expected. */
export function poissonTerm(a: number, x: number): number {
  if (a === 0) return Math.exp(-x);
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/** Gamma(a+b+1) / (Gamma(a+1) Gamma(b+1)) x^a y^b, for a, b >= 0 and x + y = 1: the binomial probability. */
export function binomialTerm(a: number, b: number, x: number, y: number): number {
  if (a === 0) return y > x ? Math.exp(b * Math.log1p(-x)) : y ** b;
  if (b === 0) return x > y ? Math.exp(a * Math.log1p(-y)) : x ** a;
  if (x <= 0 || y <= 0) return 0;
  const n = a + b;
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const exponent = errors - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}
