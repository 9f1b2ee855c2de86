import { itemsOf, type Codebook } from '../../domain/codebook.ts';
import type { ReleasedTables } from '../../disclosure/release-tables.ts';
import type { ReleasedTable } from '../../domain/released.ts';
import type { Moments } from '../../statistics/moments.ts';
import { momentsOfMap } from '../describe.ts';
import { countsOf } from './items.ts';

/**
 * Mean and sd of a construct from one released row per question (handbook, disclosure-attacks rules 2 and 3): the mean
 * of its questions' means; the sd from their variances and alpha, or the mean of their sds without alpha. `n` is that of
 * the least answered question, never more than took part. Undefined where a question has no such row.
 */
export function constructMoments(
  codebook: Codebook,
  tables: ReleasedTables,
  { construct, respondents }: { construct: number; respondents: number },
  rowOf: (table: ReleasedTable) => readonly number[] | undefined,
): (Moments & { items: number }) | undefined {
  const id = codebook.constructs[construct]?.id ?? '';
  const { items } = itemsOf(codebook, id);
  const moments = items.flatMap(({ at, reverse, ends }) => {
    const table = tables.items[at];
    const row = table === undefined ? undefined : rowOf(table);
    if (row === undefined) return [];
    const { n, mean, sd } = momentsOfMap(countsOf(ends, row));
    return { n, mean: reverse ? ends.min + ends.max - mean : mean, sd };
  });
  const k = items.length;
  if (k === 0 || moments.length < k) return undefined;
  const average = (of: (one: Moments) => number) => moments.reduce((sum, one) => sum + of(one), 0) / k;
  const alpha = tables.constructs[construct]?.alpha ?? null;
  const variance = average(({ sd }) => sd ** 2) / k;
  const n = Math.min(respondents, ...moments.map((one) => one.n));
  // Without answers to one of the questions there is no mean over all of them.
  if (n === 0) return { items: k, n: 0, mean: 0, sd: 0 };
  const sd = alpha === null ? average((one) => one.sd) : Math.sqrt(variance / (1 - (alpha * (k - 1)) / k));
  return { items: k, n, mean: average(({ mean }) => mean), sd };
}
