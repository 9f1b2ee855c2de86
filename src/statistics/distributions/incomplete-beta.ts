import { binomialTerm } from './saddle-point.ts';
import { awayFromZero, fromLower, fromUpper, mostTerms, type Tails } from './tails.ts';

/** Lentz's evaluation of the continued fraction for I_x(a, b) (Abramowitz & Stegun 26.5.8; Lentz 1976). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= mostTerms; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return value;
}

/** x^a y^b / B(a, b). */
export function betaFront(x: number, a: number, b: number, y: number): number {
  return ((a * b) / (a + b)) * binomialTerm(a, b, x, y);
}

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, for 0 <= x <= 1 and a, b > 0.
 *
 * @param y 1 - x, by who knows it to more digits than a subtraction leaves
 */
export function incompleteBeta(x: number, a: number, b: number, y = 1 - x): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const front = betaFront(x, a, b, y);
  // The fraction converges fast on this side of the mean only.
  return x < (a + 1) / (a + b + 2)
    ? fromLower((front * continuedFraction(x, a, b)) / a)
    : fromUpper((front * continuedFraction(y, b, a)) / b);
}
