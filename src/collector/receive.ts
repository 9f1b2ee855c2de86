import { codeDigest } from '../domain/code-digest.ts';
import { decodeFrame } from '../domain/frame.ts';
import { Problem } from '../domain/problem.ts';
import { readBody } from './body.ts';
import type { GroupCommit } from './group-commit.ts';
import type { GuessLimit } from './guesses.ts';
import { dutchDay, takesAnswers } from './open-days.ts';
import { maxBody } from './registration.ts';
import type { Acceptance, CodeState, CollectedSurvey, Store, Submission } from './store.ts';

export interface Desk {
  store: Store;
  queue: GroupCommit<Submission, Acceptance>;
  guesses: GuessLimit;
  now(): Date;
}

/** What is wrong with a code in this state; a wrong guess is counted. */
function refuse(desk: Desk, survey: string, state: Exclude<CodeState, 'unused'>): Problem {
  if (state === 'used') return new Problem('collector/code-used', {});
  desk.guesses.countWrong(survey);
  return new Problem('collector/code-unknown', {});
}

/** The submission in this request, checked as far as sealed bytes can be checked. */
async function readSubmission(known: CollectedSurvey, request: Request): Promise<Submission> {
  const { code, closed, open } = decodeFrame(await readBody(request, maxBody));
  if (closed.length !== known.lengths.closed || open.length !== known.lengths.open) {
    throw new Problem('collector/malformed', {});
  }
  return { survey: known.id, digest: await codeDigest(known.id, code), closed, open };
}

/**
 * Takes one sealed response, and returns when it is on the disk. The same bytes again are fine, also after the closing
 * date, a restart, or at another process: their sender never heard of the first time.
 *
 * @throws every problem of `status.ts` but those of the inbox
 */
export async function receive(desk: Desk, survey: string, request: Request): Promise<void> {
  const known = await desk.store.survey(survey);
  if (known === undefined) throw new Problem('collector/survey-unknown', {});
  const submission = await readSubmission(known, request);
  // Looked up before it may wait in a group: a wrong guess must not take a place there, and counts at once.
  const standing = await desk.store.standing(submission);
  if (standing === 'stored') return;
  if (!takesAnswers(known, dutchDay(desk.now()))) throw new Problem('collector/survey-closed', {});
  desk.guesses.check(survey);
  if (standing !== 'unused') throw refuse(desk, survey, standing);

  const acceptance = await desk.queue.submit(submission);
  if (acceptance !== 'stored') throw refuse(desk, survey, acceptance);
}

/** The longest text that is read as a code. */
const maxCode = 64;

/**
 * The batch of a code that may still be used: asked before the first question, so that nobody fills in a whole
 * questionnaire for nothing, and so that the sealed part can name its own group. Nothing is kept of the asking.
 *
 * @throws `collector/survey-unknown`, `collector/survey-closed`, `collector/code-unknown`, `collector/code-used`,
 *   `collector/too-many-guesses`, `collector/body-too-large`
 */
export async function welcome(desk: Desk, survey: string, request: Request): Promise<string> {
  const known = await desk.store.survey(survey);
  if (known === undefined) throw new Problem('collector/survey-unknown', {});
  if (!takesAnswers(known, dutchDay(desk.now()))) throw new Problem('collector/survey-closed', {});
  desk.guesses.check(survey);
  const code = new TextDecoder().decode(await readBody(request, maxCode));
  const digest = await codeDigest(survey, code);
  const batch = await desk.store.batchOf(survey, digest);
  if (batch !== undefined) return batch;
  const state = await desk.store.codeState(survey, digest);
  throw refuse(desk, survey, state === 'used' ? 'used' : 'unknown');
}
