import type { Construct } from '../domain/item.ts';

/** How many of a group took part. */
export interface ResponseRow {
  atom: string;
  label: string;
  n: number;
  enrolled: number;
}

/** A construct for the whole school, reversed items first, so that higher is always better. */
export interface ScaleRow {
  construct: Construct;
  /** Number of questions it rests on. */
  items: number;
  /** Answers that the margin counts on: of its questions the fewest that was answered, never more than took part. */
  n: number;
  /** Ends of the answer scale. */
  min: number;
  max: number;
  /**
   * Mean and 95 % comparison margin; absent with a reason when it may not or cannot be given. `too-few`: neither.
   * `no-spread`: all released answers are equal, so there is a mean but no margin.
   */
  mean: number | undefined;
  margin: readonly [number, number] | undefined;
  refused: 'too-few' | 'no-spread' | undefined;
}

/** The answers to one question, in one atom or in the whole school. */
export interface ItemRow {
  question: string;
  text: string;
  construct: Construct;
  reverse: boolean;
  section: string;
  /** `school`: known for the whole school only; such a question has no row when one atom is asked for. */
  level: 'atom' | 'school';
  answers: readonly { value: number; label: string }[];
  /** Rounded number per answer, in the order of `answers`. */
  counts: readonly number[];
  missing: number;
  /** Sum of `counts`: the divisor of every percentage. May be 0. */
  valid: number;
}
