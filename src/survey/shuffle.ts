/** A number from 0 to below `limit`, every one equally likely. */
function drawBelow(limit: number): number {
  const range = 2 ** 32;
  const fair = range - (range % limit);
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < fair) return drawn % limit;
  }
}

/** The same things in an order that nobody can foresee (Fisher-Yates over the engine's cryptographic source). */
export function shuffled<T>(things: readonly T[]): T[] {
  const order = [...things];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const [taken] = order.splice(drawBelow(i + 1), 1);
    if (taken !== undefined) order.push(taken);
  }
  return order;
}
