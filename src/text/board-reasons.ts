/** The reasons of `analysis/board.ts`, which this folder may not import; the view passes them, so both lists must agree. */
export type BoardReasonName =
  'other-role' | 'other-year' | 'other-instrument' | 'other-protection' | 'too-few';
