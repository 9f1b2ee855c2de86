import { refuse, type Refused } from '../refusal.ts';
import { alphaOf } from './alpha.ts';
import { completeCases, recodeAll, type ScaleItem } from './answers.ts';
import { pearson } from './correlation.ts';
import { cell, covarianceMatrix } from './covariance.ts';

export interface ItemRest {
  /** Correlation of the item with the sum of the others; refused for an item that does not vary. */
  r: number | Refused<'no-spread'>;
  /** Alpha of the scale without this item; refused when what is left is one item or does not vary. */
  alphaIfDropped: number | Refused<'no-spread' | 'too-few-items'>;
}

/**
 * Per item, in order: how it goes with the rest of the scale, on complete cases. Instrument level only, and never a
 * reason to drop an item in the middle of a series (method table, row 14). Refuses `too-few-items` under 2 items and
 * `too-few` under 60 complete cases.
 */
export function itemRest(items: readonly ScaleItem[]): ItemRest[] | Refused<'too-few-items' | 'too-few'> {
  if (items.length < 2) return refuse('too-few-items');
  const columns = completeCases(recodeAll(items));
  if ((columns[0]?.length ?? 0) < 60) return refuse('too-few');
  const covariances = covarianceMatrix(columns);
  return columns.map((column, at) => {
    const others = columns.filter((_, i) => i !== at);
    const rest = column.map((_, i) => others.reduce((sum, other) => sum + (other[i] ?? 0), 0));
    const left = others.map((_, i) => i + Number(i >= at));
    const dropped = alphaOf(left.map((row) => left.map((other) => cell(covariances, row, other))));
    return {
      r: pearson(column, rest) ?? refuse('no-spread'),
      alphaIfDropped: left.length < 2 ? refuse('too-few-items') : (dropped ?? refuse('no-spread')),
    };
  });
}
