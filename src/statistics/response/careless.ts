import { momentsOf } from '../moments.ts';
import type { ScaleItem } from '../scales/answers.ts';
import type { Caution } from '../refusal.ts';

export interface Form {
  /** Longest row of the same answer, over the questions that were answered. */
  longestRun: number;
  /** Spread of the answers as given; 0 when all are the same or there is one. */
  sd: number;
  missing: number;
  /** The same answer to everything in a block that has questions in both directions. */
  marked: boolean;
}

export interface Careless {
  /** One per respondent, in order. */
  forms: Form[];
  marked: number;
  /** `many-careless` when over 10 % of the forms is marked. */
  cautions: Caution[];
}

const answer = ({ answers, min, max }: ScaleItem, i: number): number | undefined => {
  const value = answers[i] ?? NaN;
  return value >= min && value <= max ? value : undefined;
};

function longestRun(values: readonly number[]): number {
  let [longest, run] = [0, 0];
  values.forEach((value, i) => {
    run = value === values[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** Whether a respondent gave one and the same answer to items in both directions. */
function isStraight(block: readonly ScaleItem[], i: number): boolean {
  const given = block.flatMap((item) => {
    const value = answer(item, i);
    return value === undefined ? [] : [{ value, reversed: item.reversed }];
  });
  const bothWays = new Set(given.map(({ reversed }) => reversed)).size === 2;
  return bothWays && given.every(({ value }) => value === given[0]?.value);
}

/**
 * Signs of answering without reading, per respondent, over blocks of items that stand together on the form. On a block
 * in one direction "5 5 5 5" is a plausible honest child: it is never marked. Nothing is deleted: show results with and
 * without (method table, row 24).
 */
export function carelessAnswers(blocks: readonly (readonly ScaleItem[])[]): Careless {
  const items = blocks.flat();
  const length = Math.max(0, ...items.map(({ answers }) => answers.length));
  const forms = Array.from({ length }, (_, i): Form => {
    const given = items.flatMap((item) => answer(item, i) ?? []);
    return {
      longestRun: longestRun(given),
      sd: momentsOf(given).sd,
      missing: items.length - given.length,
      marked: blocks.some((block) => isStraight(block, i)),
    };
  });
  const marked = forms.filter((form) => form.marked).length;
  return { forms, marked, cautions: marked > 0.1 * length ? ['many-careless'] : [] };
}
