import { poissonTerm } from './saddle-point.ts';
import { awayFromZero, fromLower, fromUpper, mostTerms, type Tails } from './tails.ts';

/** 1 + x/(a+1) + x^2/((a+1)(a+2)) + ... (Abramowitz & Stegun 6.5.29). */
function series(x: number, a: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= mostTerms; n += 1) {
    term *= x / (a + n);
    sum += term;
    if (term < 1e-17 * sum) break;
  }
  return sum;
}

/** Lentz's evaluation of Gamma(a, x) / (x^a e^-x) (Abramowitz & Stegun 6.5.31, even part). */
function continuedFraction(x: number, a: number): number {
  let b = x + 1 - a;
  let c = 1 / 1e-300;
  let d = 1 / awayFromZero(b);
  let value = d;
  for (let n = 1; n <= mostTerms; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return value;
}

/** The regularised incomplete gamma functions P(a, x) (lower) and Q(a, x) (upper), for x >= 0 and a > 0. */
export function incompleteGamma(x: number, a: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const front = poissonTerm(a, x);
  return x < a + 1 ? fromLower(front * series(x, a)) : fromUpper(front * a * continuedFraction(x, a));
}
