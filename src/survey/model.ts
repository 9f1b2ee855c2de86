import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { scaleOf } from './compile.ts';

/** The part of the SurveyJS model JSON that we write. */
export interface SurveyModelJson {
  locale: string;
  questionsOnPageMode: 'questionPerPage';
  showNavigationButtons: false;
  showTitle: false;
  showQuestionNumbers: false;
  elements: SurveyElementJson[];
}

export type SurveyElementJson =
  | {
      type: 'radiogroup';
      name: string;
      title: string;
      description: string;
      titleLocation: 'hidden';
      choices: { value: number; text: string }[];
      picture: string;
      explanation: string;
    }
  | {
      type: 'comment';
      name: string;
      title: string;
      description: string;
      titleLocation: 'hidden';
      maxLength: number;
    };

/**
 * The questionnaire as a SurveyJS model: one question a screen, nothing required (an empty answer is "overgeslagen").
 * `picture` and `explanation` are our own properties; `browser/survey-js.ts` registers them.
 */
export function toSurveyModel(questionnaire: CompiledQuestionnaire): SurveyModelJson {
  const elements: SurveyElementJson[] = questionnaire.items.map((item) => ({
    type: 'radiogroup',
    name: item.id,
    title: item.text,
    description: item.hint ?? '',
    titleLocation: 'hidden',
    choices: scaleOf(questionnaire, item).answers.map(({ value, label }) => ({ value, text: label })),
    picture: item.picture,
    explanation: item.explanation ?? '',
  }));
  const { open } = questionnaire;
  if (open !== undefined) {
    elements.push({
      type: 'comment',
      name: open.id,
      title: open.text,
      description: open.hint,
      titleLocation: 'hidden',
      maxLength: open.longest,
    });
  }
  return {
    locale: 'nl',
    questionsOnPageMode: 'questionPerPage',
    showNavigationButtons: false,
    showTitle: false,
    showQuestionNumbers: false,
    elements,
  };
}
