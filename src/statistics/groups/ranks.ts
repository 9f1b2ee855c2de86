/** Rank of each value, from 1; equal values share the mean of their ranks. */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const value = (i: number): number => values[i] ?? 0;
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => value(a) - value(b));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && value(order[to] ?? 0) === value(order[from] ?? 0)) to += 1;
    for (const i of order.slice(from, to)) ranks[i] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** How many share each rank, for the ties in a variance. */
export function tieSizes(ranks: Float64Array): number[] {
  return [...Map.groupBy(ranks, (rank) => rank).values()].map((same) => same.length);
}
