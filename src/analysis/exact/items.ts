import { scaleOf, type Codebook, type CodebookItem } from '../../domain/codebook.ts';
import { countWhere, describe, momentsOfMap, namedCounts, shareFigure } from '../describe.ts';
import type { ItemFigures } from '../result.ts';
import type { Collected } from './collect.ts';

/** One question, answers as given: whole file and per group. */
export function exactItem(
  codebook: Codebook,
  { item, at }: { item: CodebookItem; at: number },
  { items, respondents }: Collected,
  groups: ReadonlyMap<string, number>,
): ItemFigures {
  const ends = scaleOf(codebook, item);
  const isTop = (value: number): boolean => value >= ends.max - codebook.top + 1;
  const part = (counts: ReadonlyMap<number, number>) => {
    const n = countWhere(counts, () => true);
    return { n, counts: namedCounts(counts, ends), top: shareFigure(countWhere(counts, isTop), n) };
  };
  const book = items[at];
  const all = book?.all() ?? new Map<number, number>();
  const { counts, top } = part(all);
  const described = describe(momentsOfMap(all), ends.min, ends.max);
  return {
    ...described,
    missing: respondents - (typeof described.n === 'number' ? described.n : 0),
    counts,
    top,
    byGroup: Object.fromEntries(
      [...groups].map(([name, group]) => [name, part(book?.of(group) ?? new Map<number, number>())]),
    ),
  };
}
