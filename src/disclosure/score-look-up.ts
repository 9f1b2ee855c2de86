import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { codesPerQuestion, notAnswered } from './answer-codes.ts';
import { cutOf, scoreColumn, scoreColumns, scoresOf, type ScaleOf } from './scale.ts';

/** How wide a low-score table is: low, not low, no score. */
export const scoreWidth = Object.keys(scoreColumns).length;

/**
 * Scores by looking up. Every answer code gives a gain; the gains of a scale summed (`answered * step + sum`) say both
 * how many of its questions were answered and what they add up to, so that one look gives its column.
 */
export interface ScoreLookUp {
  /** By question and code. */
  readonly gains: Int32Array;
  /** By question: its scale, or one further than the last for a question that is in none. */
  readonly scaleOfQuestion: Uint16Array;
  /** By scale: how it is looked up. */
  readonly scales: readonly {
    items: Uint16Array;
    step: number;
    /** From this sum of gains on every question was answered. */
    complete: number;
    /** By sum of gains: the column of the low-score table. */
    columns: Uint8Array;
  }[];
}

/** The look-up of these scales with this limit for a low score. An answer that scores 0 counts as none. */
export function scoreLookUpOf(
  questionnaire: CompiledQuestionnaire,
  scales: readonly ScaleOf[],
  lowCut: number,
): ScoreLookUp {
  const count = questionnaire.items.length;
  const gains = new Int32Array(count * codesPerQuestion);
  const scaleOfQuestion = new Uint16Array(count).fill(scales.length);
  const looked = scales.map((scale, place) => {
    const scores = scale.items.map((question) => {
      const item = questionnaire.items[question];
      return item === undefined ? [] : scoresOf(questionnaire, item, scale);
    });
    const step = 1 + scores.reduce((sum, own) => sum + Math.max(...own), 0);
    scale.items.forEach((question, at) => {
      scaleOfQuestion[question] = place;
      scores[at]?.forEach((score, code) => {
        if (code < notAnswered && score > 0) gains[question * codesPerQuestion + code] = step + score;
      });
    });
    const asked = scale.items.length;
    const cut = cutOf(scale, lowCut);
    return {
      items: Uint16Array.from(scale.items),
      step,
      complete: asked * step,
      columns: Uint8Array.from({ length: (asked + 1) * step }, (_, gained) =>
        scoreColumn(gained % step, Math.floor(gained / step), asked, cut),
      ),
    };
  });
  return { gains, scaleOfQuestion, scales: looked };
}
