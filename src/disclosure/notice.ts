import { constructs } from '../domain/questionnaire.ts';
import type { Notice } from '../domain/released.ts';
import { answersOf } from './columns.ts';
import { graveColumns } from './grave.ts';
import type { Tally } from './tally.ts';

/**
 * Per construct with grave questions whether a grave answer was given at all (handbook, disclosure-attacks rule 11), and
 * per question which columns "no" tells to be empty. "Yes" tells nothing of any one question, as long as there are two
 * or more that it can rest on: a construct with a single grave question has no notice.
 */
export function noticesOf(tally: Tally): { notices: Notice[]; emptyOf: ReadonlyMap<string, number[]> } {
  const { items } = tally.questionnaire;
  const everybody = tally.units.map((_, unit) => unit);
  const grave = items.flatMap((item, at) => {
    const columns = graveColumns(item, answersOf(tally.questionnaire, item).length);
    if (columns.length === 0) return [];
    const { counts } = tally.row(everybody, at);
    return { item, columns, given: columns.some((column) => (counts[column] ?? 0) > 0) };
  });
  const notices = constructs.flatMap((construct): Notice[] => {
    const own = grave.filter(({ item }) => item.construct === construct);
    return own.length < 2 ? [] : [{ construct, given: own.some(({ given }) => given) }];
  });
  const none = new Set(notices.flatMap(({ construct, given }) => (given ? [] : [construct])));
  const told = grave.filter(({ item }) => none.has(item.construct));
  return { notices, emptyOf: new Map(told.map(({ item, columns }) => [item.id, columns])) };
}
