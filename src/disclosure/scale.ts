import type { Construct, Item } from '../domain/item.ts';
import { lowCutOn } from '../domain/low-cut.ts';
import { constructs, type CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { answersOf } from './columns.ts';
import { isForSchoolOnly } from './grave.ts';

/** A construct with the questions that it is scored by. */
export interface ScaleOf {
  construct: Construct;
  /** Places in the questionnaire. */
  items: readonly number[];
  min: number;
  max: number;
  /** Whether its score may be known per group: all of its questions may. */
  perGroup: boolean;
}

/**
 * The constructs of a questionnaire in the order of the report. A construct is scored by the questions with its most
 * common answer scale (at a tie the first): a mean over "nee / ja" and "nooit ... altijd" together means nothing.
 */
export function scalesOf(questionnaire: CompiledQuestionnaire): ScaleOf[] {
  const all = questionnaire.items.map((item, at) => ({ item, at, values: valuesOf(questionnaire, item) }));
  return constructs.flatMap((construct) => {
    const perScale = Map.groupBy(
      all.filter(({ item }) => item.construct === construct),
      ({ values }) => values.join(),
    );
    const own = [...perScale.values()].reduce((best, next) => (next.length > best.length ? next : best), []);
    const [first] = own;
    if (first === undefined) return [];
    return {
      construct,
      items: own.map(({ at }) => at),
      min: Math.min(...first.values),
      max: Math.max(...first.values),
      perGroup: own.every(({ item }) => !isForSchoolOnly(item)),
    };
  });
}

function valuesOf(questionnaire: CompiledQuestionnaire, item: Item): number[] {
  return answersOf(questionnaire, item).map((answer) => answer.value);
}

/**
 * Per column of a question what it adds to the score, reversed questions turned round so that higher is better; 0 for
 * "niet beantwoord".
 */
export function scoresOf(questionnaire: CompiledQuestionnaire, item: Item, { min, max }: ScaleOf): number[] {
  const values = valuesOf(questionnaire, item);
  return [...values.map((value) => (item.reverse ? min + max - value : value)), 0];
}

/** The columns of a low-score table. */
export const scoreColumns = { low: 0, notLow: 1, noScore: 2 } as const;

/**
 * Where a response stands in the low-score table: the mean of its answered questions, when at least two thirds of them
 * are, against the cut. In whole numbers: an edge has no rounding (handbook, statistics row 8).
 */
export function scoreColumn(sum: number, answered: number, items: number, cut: number): number {
  if (3 * answered < 2 * items || answered === 0) return scoreColumns.noScore;
  return 1000 * sum <= Math.round(1000 * cut) * answered ? scoreColumns.low : scoreColumns.notLow;
}

/** The cut of a construct on its own answer scale. */
export function cutOf({ min, max }: ScaleOf, lowCut: number): number {
  return lowCutOn(min, max, lowCut);
}
