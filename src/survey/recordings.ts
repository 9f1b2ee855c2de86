import type { Language } from '../domain/language.ts';
import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { inLanguage } from './in-language.ts';
import { practiceName, unsureValue } from './model.ts';
import { recordingName, spokenId } from './read-aloud.ts';

/** One recording that a school may make: what the file is called, and what is said in it. */
export interface Recording {
  name: string;
  text: string;
}

/** All recordings for a questionnaire in one language: questions first, then the answers of its scales. */
export function recordingsFor(questionnaire: CompiledQuestionnaire, language: Language): Recording[] {
  const { items, scales, practice } = inLanguage(questionnaire, language);
  const asked = [...(practice === undefined ? [] : [{ ...practice, id: practiceName }]), ...items];
  const texts = [
    ...asked.flatMap((item) => [
      { id: item.id, text: item.text },
      { id: spokenId.explanation(item.id), text: 'explanation' in item ? item.explanation : undefined },
      { id: spokenId.hint(item.id), text: item.hint },
    ]),
    ...scales.flatMap(({ id, answers, unsure }) => [
      ...answers.map(({ value, label }) => ({ id: spokenId.answer(id, value), text: label })),
      { id: spokenId.answer(id, unsureValue), text: unsure },
    ]),
  ];
  return texts.flatMap(({ id, text }) =>
    text === undefined ? [] : [{ name: recordingName(id, language, text), text }],
  );
}
