import { itemsOf, type Codebook } from '../../domain/codebook.ts';
import { addCase, createCrossProducts, type CrossProducts } from '../../statistics/scales/cross-products.ts';
import { createCarelessSigns, type CarelessSigns } from './careless-signs.ts';
import { createScoreBook, type ScoreBook } from './score-book.ts';
import { createScoreRows, type ScoreRows } from './score-rows.ts';

/** Everything that the exact figures of one set of respondents need, gathered in one pass. */
export interface Collected {
  respondents: number;
  /** Respondents per group; a group without a place here has none. */
  perGroup: number[];
  /** Per question of the codebook, answers as given. */
  items: ScoreBook[];
  /** Per construct of the codebook, scores with reversed questions turned round. */
  scores: ScoreBook[];
  /** Per construct, over who answered all of its questions. */
  complete: CrossProducts[];
  /** Whole respondents, for the permutations. */
  rows: ScoreRows;
  careless: CarelessSigns;
}

export interface Collector {
  readonly collected: Collected;
  /** One respondent: the group (-1: none) and per question of the codebook the answer, NaN where there is none. */
  add(group: number, answers: Float64Array): void;
}

/**
 * Gathers what the exact analysis needs, respondent by respondent. Answers must lie within the scale of their question;
 * a score is the mean of the answered questions when 3 x answered >= 2 x k, else there is none.
 */
export function createCollector(codebook: Codebook): Collector {
  const parts = codebook.constructs.map(({ id }) => {
    const { items } = itemsOf(codebook, id);
    const turned = items.map(({ reverse, ends }) => (reverse ? ends.min + ends.max : NaN));
    const around = items.map(({ ends }) => (ends.min + ends.max) / 2);
    return { items, turned, own: new Float64Array(items.length), complete: createCrossProducts(around) };
  });
  const scores = new Float64Array(parts.length);
  const collected: Collected = {
    respondents: 0,
    perGroup: [],
    items: codebook.items.map(createScoreBook),
    scores: parts.map(createScoreBook),
    complete: parts.map(({ complete }) => complete),
    rows: createScoreRows(parts.length),
    careless: createCarelessSigns(parts.map(({ items }) => items)),
  };

  function scorePart(
    { items, turned, own, complete }: (typeof parts)[number],
    answers: Float64Array,
  ): number {
    let [sum, answered] = [0, 0];
    for (let i = 0; i < own.length; i += 1) {
      const given = answers[items[i]?.at ?? -1] ?? NaN;
      const turn = turned[i] ?? NaN;
      const score = Number.isNaN(turn) ? given : turn - given;
      own[i] = score;
      if (Number.isNaN(score)) continue;
      sum += score;
      answered += 1;
    }
    if (answered === own.length && answered > 1) addCase(complete, own);
    return answered > 0 && 3 * answered >= 2 * own.length ? sum / answered : NaN;
  }

  return {
    collected,
    add(group, answers) {
      collected.respondents += 1;
      if (group >= 0) collected.perGroup[group] = (collected.perGroup[group] ?? 0) + 1;
      for (let i = 0; i < answers.length; i += 1) {
        const answer = answers[i] ?? NaN;
        if (!Number.isNaN(answer)) collected.items[i]?.add(group, answer);
      }
      for (let c = 0; c < parts.length; c += 1) {
        const part = parts[c];
        const score = part === undefined ? NaN : scorePart(part, answers);
        scores[c] = score;
        if (!Number.isNaN(score)) collected.scores[c]?.add(group, score);
      }
      if (group >= 0) collected.rows.add(group, scores);
      collected.careless.add(answers, scores);
    },
  };
}
