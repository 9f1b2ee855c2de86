import type { Cube, ReleasedConstruct } from '../domain/released.ts';
import { momentsOfCounts } from '../statistics/moments.ts';

/** A construct as numbers, from the released rows of its questions. */
export interface ScaleMoments {
  items: number;
  /** Answers to the question that was answered least. */
  n: number;
  min: number;
  max: number;
  mean: number;
  sd: number;
}

/**
 * Mean and sd of a construct from one released row per question, reversed questions turned round. The mean is that over
 * its questions of each question's mean, never of pupils' scores (handbook, disclosure-attacks rule 2). The sd follows
 * from the questions' variances and alpha; without alpha it is the mean of their sds, the upper bound (rule 3).
 */
export function scaleMoments(
  { questions }: Cube,
  { items, alpha }: ReleasedConstruct,
  rowOf: (question: Cube['questions'][number]) => readonly number[],
): ScaleMoments {
  const own = questions.filter(({ id }) => items.includes(id));
  const values = own[0]?.answers.map(({ value }) => value) ?? [];
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const moments = own.map((question) => {
    const recoded = question.reverse ? values.map((value) => min + max - value) : values;
    return momentsOfCounts(recoded, rowOf(question).slice(0, values.length));
  });
  const k = own.length;
  const average = (of: (one: (typeof moments)[number]) => number) =>
    moments.reduce((sum, one) => sum + of(one), 0) / k;
  const variance = average(({ sd }) => sd ** 2) / k;
  return {
    items: k,
    n: Math.min(...moments.map(({ n }) => n)),
    min,
    max,
    mean: average(({ mean }) => mean),
    sd: alpha === null ? average(({ sd }) => sd) : Math.sqrt(variance / (1 - (alpha * (k - 1)) / k)),
  };
}
