import { refuse, type Refused } from '../refusal.ts';
import { alphaOf } from './alpha.ts';
import { completeCases, recodeAll, type ScaleItem } from './answers.ts';
import { cell, covarianceMatrix, diagonal, total, type Matrix } from './covariance.ts';

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
  const columns = completeCases(recodeAll(items));
  return itemRestFrom(covarianceMatrix(columns), columns[0]?.length ?? 0);
}

/** The same from the covariances of `n` complete cases, items in the same direction. */
export function itemRestFrom(
  covariances: Matrix,
  n: number,
): ItemRest[] | Refused<'too-few-items' | 'too-few'> {
  if (covariances.length < 2) return refuse('too-few-items');
  if (n < 60) return refuse('too-few');
  return covariances.map((_, at) => {
    const left = covariances.flatMap((_row, i) => (i === at ? [] : [i]));
    const others = left.map((row) => left.map((other) => cell(covariances, row, other)));
    const dropped = alphaOf(others);
    const own = cell(covariances, at, at);
    const rest = total(others.map((row) => total(row)));
    const varies = own > 0 && rest > 1e-12 * total(diagonal(others));
    const r = total(left.map((other) => cell(covariances, at, other))) / Math.sqrt(own * rest);
    return {
      r: varies ? Math.min(1, Math.max(-1, r)) : refuse('no-spread'),
      alphaIfDropped: left.length < 2 ? refuse('too-few-items') : (dropped ?? refuse('no-spread')),
    };
  });
}
