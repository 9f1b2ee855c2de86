import type { Item, Scale } from '../domain/item.ts';
import { Problem } from '../domain/problem.ts';
import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';

/**
 * The answers that a question may get, lowest first. A row of counts has one column for each of them and then one for
 * "niet beantwoord".
 *
 * @throws `survey/invalid` when the questionnaire does not carry the scale
 */
export function answersOf(questionnaire: CompiledQuestionnaire, item: Item): Scale['answers'] {
  const scale = questionnaire.scales.find((candidate) => candidate.id === item.scale);
  if (scale === undefined) {
    throw new Problem('survey/invalid', { file: questionnaire.id, message: `geen schaal ${item.scale}` });
  }
  return scale.answers;
}
