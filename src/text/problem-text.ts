import type { ProblemCode, ProblemDetails } from '../domain/problem.ts';

/** What is wrong, and what the reader does now. Adults read these; a child's words stand in `filling.ts`. */
export interface ProblemText {
  wat: string;
  hoe: string;
}

export type ProblemTexts = { [C in ProblemCode]: (details: ProblemDetails[C]) => ProblemText };

/** A text that needs no details. */
export const fixed = (wat: string, hoe: string) => (): ProblemText => ({ wat, hoe });
