import type { Scale } from '../domain/item.ts';
import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { answersOf } from './columns.ts';

/** The code of a question that got no answer. Any other code is the place of the answer in its scale, lowest first. */
export const notAnswered = 255;

/** Codes that a question can have: a look-up by question and code is `question * codesPerQuestion + code`. */
export const codesPerQuestion = 256;

/** An answers object, question id to value, as one byte per question. */
export interface AnswerCodes {
  /** Of each question its answers. */
  readonly answers: readonly Scale['answers'][];
  /**
   * Writes the codes of one response from `at` on. False when it names a question that is not asked or a value that is
   * not in its scale; what was written then means nothing. Left out or null is `notAnswered`.
   */
  encode(given: Readonly<Record<string, number | null>>, into: Uint8Array, at: number): boolean;
}

/** Where an answer value stands in its row: -1 for a value that the scale does not have. */
function placeTable(values: readonly number[]): Int8Array {
  const table = new Int8Array(Math.max(...values) + 1).fill(-1);
  values.forEach((value, column) => (table[value] = column));
  return table;
}

/**
 * The codes of a questionnaire.
 *
 * @throws `survey/invalid` when a question has no scale
 */
export function createAnswerCodes(questionnaire: CompiledQuestionnaire): AnswerCodes {
  const { items } = questionnaire;
  const answers = items.map((item) => answersOf(questionnaire, item));
  const places = answers.map((own) => placeTable(own.map(({ value }) => value)));
  /** The same in one row, so that an answer costs one look. */
  const stride = Math.max(0, ...places.map(({ length }) => length));
  const flatPlaces = new Int8Array(items.length * stride).fill(-1);
  places.forEach((table, question) => flatPlaces.set(table, question * stride));
  const ids = items.map(({ id }) => id);
  const questionAt = new Map(ids.map((id, at) => [id, at]));

  function encode(given: Readonly<Record<string, number | null>>, into: Uint8Array, at: number): boolean {
    for (let question = 0; question < ids.length; question += 1) into[at + question] = notAnswered;
    // The order is nearly always that of the questionnaire: then a name costs a comparison and no look-up.
    let next = 0;
    for (const name in given) {
      const question = name === ids[next] ? next : questionAt.get(name);
      if (question === undefined) return false;
      next += 1;
      const value = given[name];
      if (value === null || value === undefined) continue;
      const code = value >= 0 && value < stride ? (flatPlaces[question * stride + value] ?? -1) : -1;
      if (code < 0) return false;
      into[at + question] = code;
    }
    return true;
  }

  return { answers, encode };
}
