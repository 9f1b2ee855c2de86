import type { Caution, Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import { countOutside, recodeAll, type ScaleItem } from './answers.ts';

export interface ScaleScores {
  /** One per respondent, NaN where too few items were answered. */
  scores: Float64Array;
  /** Respondents who answered something, but less than two thirds: their answers do not count in this scale. */
  lost: number;
  /** Answers that do not exist on the scale; more than 0 is a fault of the data. */
  outside: number;
  cautions: Caution[];
}

/**
 * The scale score of each respondent: items set right, then the mean of the answered ones, if 3 x answered >= 2 x k;
 * else none (method table, row 8). Refuses `too-few-items` under 3 items: show those one by one.
 */
export function scaleScores(items: readonly ScaleItem[]): ScaleScores | Refused<'too-few-items'> {
  if (items.length < 3) return refuse('too-few-items');
  const columns = recodeAll(items);
  const scores = new Float64Array(columns[0]?.length ?? 0).fill(NaN);
  let lost = 0;
  for (let i = 0; i < scores.length; i += 1) {
    let [answered, sum] = [0, 0];
    for (const column of columns) {
      const value = column[i] ?? NaN;
      if (Number.isNaN(value)) continue;
      answered += 1;
      sum += value;
    }
    if (3 * answered >= 2 * items.length) scores[i] = sum / answered;
    else if (answered > 0) lost += 1;
  }
  const outside = items.reduce((sum, item) => sum + countOutside(item), 0);
  return { scores, lost, outside, cautions: outside > 0 ? ['answers-outside-scale'] : [] };
}
