/** The order of p values, and a running limit over it, back in the order in which they came. */
function running(
  p: readonly number[],
  order: readonly number[],
  step: (value: number, rank: number, before: number) => number,
  from: number,
): number[] {
  const adjusted = p.map(() => from);
  let before = from;
  order.forEach((at, rank) => {
    before = step(p[at] ?? 1, rank, before);
    adjusted[at] = before;
  });
  return adjusted;
}

const ascending = (p: readonly number[]): number[] =>
  p.map((_, i) => i).sort((a, b) => (p[a] ?? 1) - (p[b] ?? 1));

/**
 * p values adjusted for the false discovery rate (Benjamini & Hochberg 1995), in the order given; what is at most .05
 * stands. For large families without a permutation. p values within [0, 1].
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const m = p.length;
  const step = (value: number, rank: number, before: number): number =>
    Math.min(before, (value * m) / (m - rank));
  return running(p, ascending(p).toReversed(), step, 1);
}

/** p values adjusted so that even one false alarm is rare (Holm 1979), in the order given. */
export function holm(p: readonly number[]): number[] {
  const m = p.length;
  const step = (value: number, rank: number, before: number): number =>
    Math.max(before, Math.min(1, value * (m - rank)));
  return running(p, ascending(p), step, 0);
}
