import { itemsOf, type Codebook, type CodebookConstruct } from '../../domain/codebook.ts';
import type { FlagCell } from '../../statistics/groups/group-flags.ts';
import { anovaFigures, scoreRefusal } from '../construct-rules.ts';
import { describe, momentsOfMap } from '../describe.ts';
import type { ConstructFigures, Given } from '../result.ts';
import type { Collected } from './collect.ts';
import { exactGroups } from './groups.ts';
import { lowFigure } from './low.ts';
import { reliabilityOf } from './reliability.ts';

/** One construct: the whole file, its questions together, its groups. */
export function exactConstruct(
  codebook: Codebook,
  { construct, at }: { construct: CodebookConstruct; at: number },
  { scores, complete }: Collected,
  groups: ReadonlyMap<string, number>,
  flags: Given<readonly (FlagCell | undefined)[]>,
): ConstructFigures {
  const { items, min, max } = itemsOf(codebook, construct.id);
  const [book, products] = [scores[at], complete[at]];
  if (book === undefined || products === undefined) throw new RangeError('een onderwerp zonder plaats');
  const ids = items.map(({ id }) => id);
  const reliability = reliabilityOf(construct.kind, ids, products);
  const none = scoreRefusal(construct.kind, items.length);
  if (none !== undefined) {
    const nothing = { n: none, mean: none, sd: none, se: none, ci: none, low: none };
    return { ...nothing, ...reliability, anova: none, groups: {} };
  }
  const all = book.all();
  return {
    ...describe(momentsOfMap(all), min, max),
    low: lowFigure(all, codebook.lowCut),
    ...reliability,
    anova: anovaFigures([...groups.values()].map((group) => momentsOfMap(book.of(group)))),
    groups: exactGroups({ codebook, book, min, max, groups, flags }),
  };
}
