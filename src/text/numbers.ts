/** How numbers stand on a Dutch screen: no decimals in a percentage, one in a mean, a space before the sign. */
const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const and = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const or = new Intl.ListFormat('nl-NL', { type: 'disjunction' });

/** `1.234` */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** `86 %`, never broken over two lines. Nothing of nothing is 0. */
export function formatPercent(part: number, total: number): string {
  return `${percentOf(part, total)}\u00a0%`;
}

/** The same figure without its sign, for inside a bar. */
export function percentOf(part: number, total: number): string {
  return whole.format(total === 0 ? 0 : (100 * part) / total);
}

/** `3,2` */
export function formatMean(mean: number): string {
  return oneDecimal.format(mean);
}

/** `groep a, groep b en groep c` */
export function listAnd(words: readonly string[]): string {
  return and.format(words);
}

/** `vaak of altijd` */
export function listOr(words: readonly string[]): string {
  return or.format(words);
}
