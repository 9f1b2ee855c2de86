import type { Tails } from './tails.ts';

/** A continuous distribution on an interval that starts at 0. */
interface Inverted {
  /** Which tail must be how large. */
  tail: keyof Tails;
  target: number;
  /** End of the support, or Infinity. */
  end: number;
  start: number;
  tails: (x: number) => Tails;
  density: (x: number) => number;
}

/** The middle in size where the bracket spans sizes, else the middle. */
function middle(low: number, high: number): number {
  if (low === 0) return high * 1e-3;
  return high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : (low + high) / 2;
}

/**
 * The x > 0 at which a tail has a given size, to about 1e-14 relative: Newton's method on the logarithm of that tail,
 * held between bounds, so that it cannot run away and always ends. 0 where x is too small for a number.
 */
export function solveTail({ tail, target, end, start, tails, density }: Inverted): number {
  let [low, high, x] = [0, end, start];
  for (let step = 0; step < 1000; step += 1) {
    const size = tails(x)[tail];
    // Rises with x for either tail.
    const excess = tail === 'lower' ? Math.log(size / target) : Math.log(target / size);
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const newton = x - (excess * size) / density(x);
    let next = newton > low && newton < high ? newton : middle(low, high);
    if (high === Infinity && !(next <= 1e3 * x)) next = 2 * x;
    if (Math.abs(next - x) <= 4e-16 * x || next === 0) return next;
    x = next;
  }
  return x;
}

/** Refuses a probability outside (0, 1): a fault of the programmer. */
export function checkProbability(p: number, ...parameters: readonly number[]): void {
  const positive = parameters.every((value) => value > 0 && Number.isFinite(value));
  if (!(p > 0 && p < 1 && positive)) throw new RangeError(`no quantile of ${p} for ${parameters.join(', ')}`);
}

/** The tail to solve for, the smaller one, and its size. */
export function smallerTail(p: number): Pick<Inverted, 'tail' | 'target'> {
  return p <= 0.5 ? { tail: 'lower', target: p } : { tail: 'upper', target: 1 - p };
}
