import { Problem, type ProblemMessage } from '../domain/problem.ts';

/** A caught error as something that can be shown. What nobody foresaw also goes to the browser's console. */
export function toProblemMessage(error: unknown): ProblemMessage {
  if (error instanceof Problem) return { code: error.code, details: error.details };
  reportError(error);
  return { code: 'unexpected', details: {} };
}
