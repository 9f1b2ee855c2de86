import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import type { AfnameDraft } from '../../survey/afname-form.ts';
import { schooljaarOf } from '../../survey/schooljaar.ts';

const letters = ['', '-b', '-c', '-d', '-e', '-f'];

/** A survey id for this questionnaire and year that the site does not have yet. */
export function freeSurveyId(questionnaire: string, year: string, taken: readonly string[]): string {
  const names = letters.map((letter) => `${questionnaire}${letter}-${year}`);
  return names.find((name) => !taken.includes(name)) ?? '';
}

/** The form as it is first shown: this questionnaire, two weeks from today, three empty rows. */
export function firstDraft(
  questionnaire: CompiledQuestionnaire | undefined,
  today: string,
  taken: readonly string[],
): AfnameDraft {
  const later = new Date(`${today}T12:00:00Z`);
  later.setUTCDate(later.getUTCDate() + 14);
  const id = questionnaire?.id ?? '';
  return {
    questionnaire: id,
    title: questionnaire?.title ?? '',
    survey: freeSurveyId(id, today.slice(0, 4), taken),
    schooljaar: schooljaarOf(today),
    opens: today,
    closes: later.toISOString().slice(0, 10),
    k: '10',
    groups: Array.from({ length: 3 }, () => ({ id: '', bouw: '', enrolled: '' })),
  };
}
