import { roundedAlpha, type ConsistencySums } from './consistency.ts';

/** Fewest answers to each question, fewest of them outside its most given answer, fewest complete responses. */
const fewest = { answers: 100, outside: 12, complete: 30 };

/**
 * Alpha of a scale, or null (handbook, disclosure-attacks rule 5). Whether it is given depends on the released rows of
 * its questions and on nothing else, because a refusal is a figure too; those rows must also promise that enough
 * responses are complete.
 *
 * @param school the released school row of each question, "niet beantwoord" last
 */
export function releasedAlpha(
  school: readonly (readonly number[])[],
  n: number,
  base: number,
  sums: ConsistencySums,
): number | null {
  const mayBeMissing = school.reduce((sum, row) => sum + (row.at(-1) ?? 0) + base - 1, 0);
  const isEnough = school.every((row) => {
    const answers = row.slice(0, -1);
    const given = answers.reduce((sum, count) => sum + count, 0);
    return given >= fewest.answers && given - Math.max(...answers) >= fewest.outside;
  });
  if (school.length < 2 || n < fewest.answers || !isEnough || n - mayBeMissing < fewest.complete) return null;
  return roundedAlpha(sums);
}
