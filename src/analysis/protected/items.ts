import { scaleOf, type Codebook } from '../../domain/codebook.ts';
import type { ReleasedTables } from '../../disclosure/release-tables.ts';
import { refuse } from '../../statistics/refusal.ts';
import { countWhere, describe, momentsOfMap, namedCounts, shareFigure } from '../describe.ts';
import type { Given, ItemFigures, ItemInGroup } from '../result.ts';
import { perGroup } from './per-group.ts';

/** The counts of a released row; its last column is "niet beantwoord". */
export function countsOf(ends: { min: number }, row: readonly number[]): Map<number, number> {
  return new Map(row.slice(0, -1).map((count, step) => [ends.min + step, count]));
}

/** One question from its released table. */
export function protectedItem(
  codebook: Codebook,
  tables: ReleasedTables,
  at: number,
  hasGroups: boolean,
): Given<ItemFigures> {
  const [item, table] = [codebook.items[at], tables.items[at]];
  if (item === undefined || table === undefined) return refuse('protected');
  const ends = scaleOf(codebook, item);
  const part = (row: readonly number[]): ItemInGroup => {
    const counts = countsOf(ends, row);
    const n = countWhere(counts, () => true);
    const k = countWhere(counts, (value) => value >= ends.max - codebook.top + 1);
    return { n, counts: namedCounts(counts, ends), top: shareFigure(k, n) };
  };
  const { counts, top } = part(table.school);
  return {
    ...describe(momentsOfMap(countsOf(ends, table.school)), ends.min, ends.max),
    missing: table.school.at(-1) ?? 0,
    counts,
    top,
    byGroup: hasGroups
      ? perGroup(tables.atoms, (atom) => {
          const row = table.atoms?.[atom];
          return row === undefined ? refuse('protected') : part(row);
        })
      : {},
  };
}
