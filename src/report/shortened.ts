import { formatMean } from '../text/numbers.ts';

/**
 * A mean with so many decimals, for a file that people read. Keeps all of them where fewer would be shown as another
 * number: 3.24998 is 3,2 on screen, and 3.25 would be 3,3.
 */
export function shortened(value: number, decimals: number): number {
  const short = Number(value.toFixed(decimals));
  return formatMean(short) === formatMean(value) ? short : value;
}
