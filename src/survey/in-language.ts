import type { Item, Scale } from '../domain/item.ts';
import type { Language, TranslatedLanguage } from '../domain/language.ts';
import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';

function itemIn(item: Item, language: TranslatedLanguage): Item {
  const own = item.translations?.[language];
  if (own === undefined) return item;
  const { text, hint, explanation } = own;
  return { ...item, text, ...(hint && { hint }), ...(explanation && { explanation }) };
}

function scaleIn(scale: Scale, language: TranslatedLanguage): Scale {
  const own = scale.translations?.[language];
  if (own === undefined) return scale;
  const answers = scale.answers.map(({ value, label }, i) => ({ value, label: own.labels[i] ?? label }));
  return { ...scale, answers, ...(own.unsure && { unsure: own.unsure }) };
}

/**
 * The questionnaire with its texts in this language. Ids, values, order and `version` stay what they were: the answer to
 * it is the same in every language.
 */
export function inLanguage(questionnaire: CompiledQuestionnaire, language: Language): CompiledQuestionnaire {
  if (language === 'nl') return questionnaire;
  const own = questionnaire.translations?.[language];
  const { open } = questionnaire;
  return {
    ...questionnaire,
    ...(own && { title: own.title, status: own.status, intro: own.intro }),
    ...(open && own?.open && { open: { ...open, ...own.open } }),
    items: questionnaire.items.map((item) => itemIn(item, language)),
    scales: questionnaire.scales.map((scale) => scaleIn(scale, language)),
  };
}

/** The questionnaire as this afname asks it: the open question only when the school switched it on. */
export function askedQuestions(
  questionnaire: CompiledQuestionnaire,
  { open: asked }: { open?: boolean | undefined },
): CompiledQuestionnaire {
  const { open, ...closed } = questionnaire;
  return asked === true && open !== undefined ? questionnaire : closed;
}
