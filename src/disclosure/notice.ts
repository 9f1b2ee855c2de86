import { constructs } from '../domain/questionnaire.ts';
import type { Notice } from '../domain/released.ts';
import { answersOf } from './columns.ts';
import { graveColumns } from './grave.ts';
import type { Tally } from './tally.ts';
import type { Told } from './worlds.ts';

/** The questions that have grave answers, with those columns and whether anybody stands in them. */
function graveQuestions(tally: Tally) {
  const everybody = tally.units.map((_, unit) => unit);
  return tally.questionnaire.items.flatMap((item, at) => {
    const { id, construct } = item;
    const columns = graveColumns(item, answersOf(tally.questionnaire, item).length);
    if (columns.length === 0) return [];
    const { counts } = tally.row(everybody, at);
    return { id, construct, columns, given: columns.some((column) => (counts[column] ?? 0) > 0) };
  });
}

/**
 * Per construct with grave questions whether a grave answer was given at all (handbook, disclosure-attacks rule 11), and
 * what that tells about each question: "no" that its grave columns are empty, "yes" nothing as long as there are other
 * questions that it can rest on.
 */
export function noticesOf(tally: Tally): { notices: Notice[]; toldOf: ReadonlyMap<string, Told> } {
  const grave = graveQuestions(tally);
  const toldOf = new Map<string, Told>();
  const notices = constructs.flatMap((construct): Notice[] => {
    const own = grave.filter((question) => question.construct === construct);
    if (own.length === 0) return [];
    const given = own.some((question) => question.given);
    for (const { id, columns } of own) {
      if (!given) toldOf.set(id, { empty: columns });
      else if (own.length === 1) toldOf.set(id, { oneOf: columns });
    }
    return [{ construct, given }];
  });
  return { notices, toldOf };
}
