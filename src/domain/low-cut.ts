import { z } from './zod.ts';

/**
 * The school's own limit for a low score, chosen before anybody saw an answer and never a norm of the inspectorate,
 * which publishes none (handbook, statistics row 11). On a scale of 1 to 5, whatever the answer scale is.
 */
export const lowCutSchema = z.number().min(1).max(5).optional();

/** The limit of a school that chose none: ours, of nobody else. */
export const defaultLowCut = 2.5;

/**
 * The same limit on an answer scale, by its place between the ends: 2.5 of 1-5 is 2.125 of 1-4 ("soms" or less often on
 * average) and 1.75 of 1-3. To a thousandth, so that scores can be compared in whole numbers.
 */
export function lowCutOn(min: number, max: number, lowCut: number): number {
  return Math.round(1000 * (min + ((lowCut - 1) / 4) * (max - min))) / 1000;
}
