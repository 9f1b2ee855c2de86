import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { scaleOf } from './compile.ts';

/**
 * Answers after which a child is told, quietly, that there is somebody to talk to. Harm that comes back every week or
 * more; harm by an adult, or because of who a child is, at any answer but "nooit"; being afraid of another child often.
 * Nothing of it is stored or sent. Adults know the way; their questionnaires have no rule.
 */
const from: Readonly<Record<string, number>> = { L07: 3, L12: 2, L13: 2, L23: 2 };

/** Whether this answer asks for the line about help. False for a question that was skipped. */
export function offersHelp(questionnaire: CompiledQuestionnaire, id: string, answer: unknown): boolean {
  const item = questionnaire.items.find((item) => item.id === id);
  if (item === undefined || questionnaire.role !== 'leerling' || typeof answer !== 'number') return false;
  const lowest = from[id.replace(/\.v\d+$/, '')] ?? (item.construct === 'AV' ? 3 : Infinity);
  return answer >= lowest && scaleOf(questionnaire, item).answers.some(({ value }) => value === answer);
}
