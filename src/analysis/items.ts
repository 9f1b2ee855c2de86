import type { Cube, Released, ReleasedQuestion } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import type { ItemRow } from './rows.ts';

/** The columns of some rows added up. The sum of rounded counts is a multiple of the base, like its parts. */
function sumRows(rows: readonly (readonly number[])[], width: number): number[] {
  const sums = Array.from({ length: width }, () => 0);
  for (const row of rows) row.forEach((count, column) => (sums[column] = (sums[column] ?? 0) + count));
  return sums;
}

function itemRow(question: ReleasedQuestion, rows: readonly (readonly number[])[]): ItemRow {
  const { id, text, construct, reverse, section, level, answers } = question;
  const sums = sumRows(rows, answers.length + 1);
  const counts = sums.slice(0, answers.length);
  const valid = counts.reduce((sum, count) => sum + count, 0);
  const missing = sums[answers.length] ?? 0;
  return { question: id, text, construct, reverse, section, level, answers, counts, missing, valid };
}

/**
 * The answers per question in the order of the questionnaire: of one atom, or without `atom` of the whole school, which
 * is the sum of its atoms. Questions that are released for the school only have no row for an atom. An atom that the
 * cube does not have gives no rows. Plain loops: the oracle for `queryItems`.
 */
export function itemRows(cube: Released<Cube>, atom?: string): Released<ItemRow[]> {
  return derive(cube, ({ atoms, questions }) => {
    if (atom === undefined) return questions.map((question) => itemRow(question, question.counts));
    const at = atoms.findIndex(({ id }) => id === atom);
    return questions.flatMap((question) => {
      const row = question.level === 'atom' ? question.counts[at] : undefined;
      return row === undefined ? [] : [itemRow(question, [row])];
    });
  });
}
