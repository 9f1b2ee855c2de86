import { decodeFrame } from '../domain/frame.ts';
import { Problem } from '../domain/problem.ts';
import { readBody } from './body.ts';
import { digestOf } from './codes.ts';
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

/** The submission in this request, and what would become of it now. */
async function readSubmission({ store }: Desk, survey: string, request: Request) {
  const { code, closed, open } = decodeFrame(await readBody(request, maxBody));
  const submission: Submission = { survey, digest: digestOf(survey, code), closed, open };
  // Looked up before it may wait in a group: a wrong guess must not take a place there, and counts at once.
  return { submission, standing: await store.standing(submission) };
}

/** Sealed bytes can be checked no further than their length. */
function checkLengths({ lengths }: CollectedSurvey, { closed, open }: Submission): void {
  if (closed.length !== lengths.closed || open.length !== lengths.open) {
    throw new Problem('collector/malformed', {});
  }
}

/**
 * Takes one sealed response, and returns when it is on the disk. The same bytes again are fine, also after the closing
 * date, a restart, or at another process: their sender never heard of the first time.
 *
 * @throws every problem of `status.ts` but those of the inbox
 */
export async function receive(desk: Desk, survey: string, request: Request): Promise<void> {
  // Both at once: one after the other would be a round trip more to the database.
  const [found, read] = await Promise.allSettled([
    desk.store.survey(survey),
    readSubmission(desk, survey, request),
  ]);
  if (found.status === 'rejected') throw found.reason;
  const known = found.value;
  if (known === undefined) throw new Problem('collector/survey-unknown', {});
  if (read.status === 'rejected') throw read.reason;
  const { submission, standing } = read.value;
  checkLengths(known, submission);
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
  const digest = digestOf(survey, code);
  const batch = await desk.store.batchOf(survey, digest);
  if (batch !== undefined) return batch;
  const state = await desk.store.codeState(survey, digest);
  throw refuse(desk, survey, state === 'used' ? 'used' : 'unknown');
}
