import { isScore } from '../moments.ts';

/** The answers to one question, one per respondent in a fixed order. */
export interface ScaleItem {
  /** As given. What is not a number within the scale (NaN, a code for "nvt") counts as not answered. */
  answers: ArrayLike<number>;
  /** A high answer means the unfavourable: it is turned round (min + max - x) before anything is computed. */
  reversed: boolean;
  /** Ends of the answer scale. */
  min: number;
  max: number;
}

/** Answers of an item with its direction set right; NaN where it was not answered. */
function recode({ answers, reversed, min, max }: ScaleItem, length: number): Float64Array {
  const recoded = new Float64Array(length).fill(NaN);
  for (let i = 0; i < answers.length; i += 1) {
    const answer = answers[i] ?? NaN;
    if (isScore(answer) && answer >= min && answer <= max)
      recoded[i] = reversed ? min + max - answer : answer;
  }
  return recoded;
}

/** All items of a scale set right, each as long as the longest. */
export function recodeAll(items: readonly ScaleItem[]): Float64Array[] {
  const length = Math.max(0, ...items.map(({ answers }) => answers.length));
  return items.map((item) => recode(item, length));
}

/** How many answers are numbers that do not exist on the scale: a fault of the data, to be told. */
export function countOutside({ answers, min, max }: ScaleItem): number {
  let outside = 0;
  for (let i = 0; i < answers.length; i += 1) {
    const answer = answers[i] ?? NaN;
    if (answer < min || answer > max) outside += 1;
  }
  return outside;
}

/** Only the respondents who answered every item. */
export function completeCases(columns: readonly Float64Array[]): Float64Array[] {
  const [first] = columns;
  if (first === undefined) return [];
  const complete = Array.from(first.keys()).filter((i) =>
    columns.every((column) => !Number.isNaN(column[i])),
  );
  return columns.map((column) => Float64Array.from(complete, (i) => column[i] ?? NaN));
}
