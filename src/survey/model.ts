import type { Item, Scale } from '../domain/item.ts';
import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { scaleOf } from './compile.ts';

/** What the model holds for "weet ik niet". No number, so that it is sealed as no answer. */
export const unsureValue = 'weet-niet';

/** The name of the practice question; no item has it. */
export const practiceName = 'oefenen';

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
      choices: { value: number | typeof unsureValue; text: string }[];
      picture: string;
      explanation: string;
      scale: string;
    }
  | {
      type: 'comment';
      name: string;
      title: string;
      description: string;
      titleLocation: 'hidden';
      maxLength: number;
    };

const frame = {
  locale: 'nl',
  questionsOnPageMode: 'questionPerPage',
  showNavigationButtons: false,
  showTitle: false,
  showQuestionNumbers: false,
} as const;

/** The answers of a scale, lowest first, and last the one apart from it. */
function choicesOf({ answers, unsure }: Scale) {
  const choices = answers.map(({ value, label }) => ({ value, text: label }));
  return unsure === undefined ? choices : [...choices, { value: unsureValue, text: unsure } as const];
}

function closedQuestion(
  questionnaire: CompiledQuestionnaire,
  name: string,
  asked: Pick<Item, 'text' | 'hint' | 'explanation' | 'picture' | 'scale'>,
): SurveyElementJson {
  return {
    type: 'radiogroup',
    name,
    title: asked.text,
    description: asked.hint ?? '',
    titleLocation: 'hidden',
    choices: choicesOf(scaleOf(questionnaire, asked)),
    picture: asked.picture,
    explanation: asked.explanation ?? '',
    scale: asked.scale,
  };
}

/**
 * The questionnaire as a SurveyJS model: one question a screen, nothing required (an empty answer is "overgeslagen").
 * `picture`, `explanation` and `scale` are our own properties; `browser/survey-js.ts` registers them.
 */
export function toSurveyModel(questionnaire: CompiledQuestionnaire): SurveyModelJson {
  const elements = questionnaire.items.map((item) => closedQuestion(questionnaire, item.id, item));
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
  return { ...frame, elements };
}

/**
 * The practice question as a model of its own, so that its answer is in no data that is ever sealed. Undefined when the
 * questionnaire has none.
 */
export function toPracticeModel(questionnaire: CompiledQuestionnaire): SurveyModelJson | undefined {
  const { practice } = questionnaire;
  return practice && { ...frame, elements: [closedQuestion(questionnaire, practiceName, practice)] };
}
