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
  sd: number | undefined;
  /** Reliability to 0.05; absent where it may not be given. */
  alpha: number | undefined;
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

/** How many have a low score on a construct; the limit is the school's own. */
export interface LowRow {
  construct: Construct;
  /** A score up to and including this is low, on the answer scale. */
  cut: number;
  /** Number of questions it rests on. */
  items: number;
  low: number;
  notLow: number;
  /** Answered too few of the questions. */
  noScore: number;
}

/** A group beside the rest of the school, on one construct. */
export interface FlagRow {
  construct: Construct;
  atom: string;
  n: number;
  mean: number;
  school: number;
  /** Absent when either side has too few answers, or the school no spread. */
  z: number | undefined;
  /** The difference with all others in standard deviations. */
  g: number | undefined;
  /** Set when chance alone rarely makes such a difference, and it is large enough to matter. */
  flag: 'lower' | 'higher' | undefined;
}

/** Whether a grave answer was given at all to the questions of a construct. Never how many. */
export interface NoticeRow {
  construct: Construct;
  given: boolean;
  /** The labels of the grave answers. */
  answers: readonly string[];
}
