import type { ProblemCode } from '../domain/problem.ts';

/** The problems that an answer of the collector can name. */
export type CollectorProblem = Extract<ProblemCode, `collector/${string}`>;

/**
 * The status of every problem. An old page that reads only the status must never tell a child that its answer is in
 * when it is not: so 409 on sending is for a used code alone, and a closed survey is 404, as one that is not there.
 */
export const statuses: Readonly<Record<CollectorProblem, number>> = {
  'collector/malformed': 400,
  'collector/unauthorized': 401,
  'collector/survey-unknown': 404,
  'collector/survey-closed': 404,
  'collector/code-unknown': 404,
  'collector/code-used': 409,
  'collector/survey-open': 409,
  'collector/inbox-differs': 412,
  'collector/body-too-large': 413,
  'collector/too-many-guesses': 429,
  'collector/busy': 503,
  'collector/storage-failed': 507,
};

/** Seconds after which sending again makes sense. */
export const retryAfter: Readonly<Partial<Record<CollectorProblem, number>>> = {
  'collector/too-many-guesses': 60,
  'collector/busy': 5,
  'collector/storage-failed': 60,
};

/** The problem that this code names, when it is one that may leave the collector. */
export function isCollectorProblem(code: string): code is CollectorProblem {
  return Object.hasOwn(statuses, code);
}
