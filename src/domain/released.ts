import type { Construct } from './item.ts';
import type { Role } from './respondent.ts';

declare const released: unique symbol;

/**
 * A value that may leave the directie's worker and be shown. Only `disclosure` can make one: the brand has no value at
 * run time, so raw counts that are passed where this is asked are a compile error.
 */
export type Released<T> = T & { readonly [released]: true };

/** A group, or neighbours merged until there are at least k answers. */
export interface Atom {
  id: string;
  label: string;
  /** Exact number of answers; known to anybody who counts heads, so it is not rounded. */
  n: number;
  /** How many were invited. */
  enrolled: number;
  groups: string[];
}

export interface ReleasedQuestion {
  id: string;
  text: string;
  construct: Construct;
  reverse: boolean;
  section: string;
  answers: { value: number; label: string }[];
  /** `atom`: one row of counts per atom. `school`: one row for everybody, because the subject is too grave for groups. */
  level: 'atom' | 'school';
  /** Rounded counts. Columns: the answers in order, then "niet beantwoord". */
  counts: number[][];
}

/** Everything that is known of one survey and role after protection (`vbk1`). All other figures come from this. */
export interface Cube {
  f: 'vbk1';
  survey: string;
  version: string;
  title: string;
  schooljaar: string;
  role: Role;
  k: number;
  base: 3 | 5;
  atoms: Atom[];
  questions: ReleasedQuestion[];
}
