/**
 * Why a figure is not given. Closed: `text/refusals.ts` has a Dutch sentence for each, and a code is never re-used for
 * another meaning. The rows are those of the method table in the README.
 */
export type Refusal =
  | 'no-answers'
  | 'too-few'
  | 'no-spread'
  | 'impossible-counts'
  | 'more-answers-than-pupils'
  | 'enrolment-unknown'
  | 'low-response'
  | 'group-missing'
  | 'too-few-groups'
  | 'group-too-small'
  | 'ceiling'
  | 'too-few-items'
  | 'two-items'
  | 'heywood'
  | 'negative-loading'
  | 'no-convergence'
  | 'too-few-years'
  | 'questionnaire-changed'
  | 'mode-changed'
  | 'month-changed'
  | 'other-groups'
  | 'too-few-schools'
  | 'other-instrument'
  | 'norm-without-source'
  | 'no-incidents'
  | 'short-base'
  | 'low-base'
  | 'index'
  | 'too-many'
  | 'protected'
  | 'merged';

/** What must be said beside a figure that is given. */
export type Caution =
  | 'not-representative'
  | 'answers-outside-scale'
  | 'often-skipped'
  | 'few-complete-answers'
  | 'negative-alpha'
  | 'more-than-one-thing'
  | 'groups-alike'
  | 'many-careless'
  | 'few-base-periods'
  | 'poisson-does-not-fit';

/** Instead of a figure that cannot be given. Never NaN: that would end up on a screen. */
export interface Refused<Code extends Refusal = Refusal> {
  readonly refused: Code;
}

/** `{ refused: code }` with the code's own type. */
export function refuse<Code extends Refusal>(code: Code): Refused<Code> {
  return { refused: code };
}

/** Whether this is a refusal and not a figure. */
export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
