/** P(X <= x) and P(X > x), each to full relative precision: 1 minus the other would lose the small one. */
export interface Tails {
  lower: number;
  upper: number;
}

/** Both tails from the one that was computed, within [0, 1]. */
export function fromLower(lower: number): Tails {
  const held = Math.min(1, Math.max(0, lower));
  return { lower: held, upper: 1 - held };
}

/** Both tails from the upper one. */
export function fromUpper(upper: number): Tails {
  const { lower, upper: rest } = fromLower(upper);
  return { lower: rest, upper: lower };
}

const tiny = 1e-300;
/** Lentz's guard: a zero in a continued fraction becomes next to nothing. */
export const awayFromZero = (x: number): number => (Math.abs(x) < tiny ? tiny : x);

/** Terms after which a series or a fraction stops at the latest; they grow with the root of the parameters. */
export const mostTerms = 100_000;
