import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';

/** The questions of one questionnaire about some parts of the plan, part by part. */
export interface AskedBy {
  /** Id of the questionnaire: who is asked. */
  questionnaire: string;
  total: number;
  parts: { section: string; questions: { id: string; text: string }[] }[];
}

/**
 * What is asked about these parts of the plan, by every questionnaire that asks anything about them.
 *
 * @param sections in the order in which they are shown
 */
export function askedAbout(
  questionnaires: readonly CompiledQuestionnaire[],
  sections: readonly string[],
): AskedBy[] {
  return questionnaires.flatMap(({ id, items }) => {
    const parts = sections
      .map((section) => ({
        section,
        questions: items.filter((item) => item.section === section).map(({ id, text }) => ({ id, text })),
      }))
      .filter(({ questions }) => questions.length > 0);
    const total = parts.reduce((sum, { questions }) => sum + questions.length, 0);
    return total === 0 ? [] : [{ questionnaire: id, total, parts }];
  });
}
