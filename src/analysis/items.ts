import type { Cube, Released, ReleasedQuestion } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import type { ItemRow } from './rows.ts';

/** The columns of some rows added up. The sum of rounded counts is a multiple of the base, like its parts. */
export function sumRows(rows: readonly (readonly number[])[], width: number): number[] {
  const sums = Array.from({ length: width }, () => 0);
  for (const row of rows) row.forEach((count, column) => (sums[column] = (sums[column] ?? 0) + count));
  return sums;
}

function itemRow(question: ReleasedQuestion, rows: readonly (readonly number[])[]): ItemRow {
  const { id, text, construct, reverse, section, answers, atoms } = question;
  const level = atoms === undefined ? 'school' : 'atom';
  const sums = sumRows(rows, answers.length + 1);
  const counts = sums.slice(0, answers.length);
  const valid = counts.reduce((sum, count) => sum + count, 0);
  const missing = sums[answers.length] ?? 0;
  return { question: id, text, construct, reverse, section, level, answers, counts, missing, valid };
}

/**
 * The answers per question in the order of the questionnaire: of the whole school, or of some atoms together (a group, a
 * bouw: the sum of theirs). The row of the school was rounded apart, so the atoms together differ a little from it.
 * Questions that are released for the school only have no row for atoms. Atoms that the cube does not have give no rows.
 * Plain loops: the oracle for `queryItems`.
 */
export function itemRows(cube: Released<Cube>, of?: string | readonly string[]): Released<ItemRow[]> {
  return derive(cube, ({ atoms, questions }) => {
    if (of === undefined) return questions.map((question) => itemRow(question, [question.school]));
    const asked = new Set(typeof of === 'string' ? [of] : of);
    const chosen = atoms.flatMap(({ id }, at) => (asked.has(id) ? [at] : []));
    if (chosen.length === 0) return [];
    return questions.flatMap((question) => {
      const { atoms: rows } = question;
      return rows === undefined
        ? []
        : [
            itemRow(
              question,
              chosen.map((at) => rows[at] ?? []),
            ),
          ];
    });
  });
}
