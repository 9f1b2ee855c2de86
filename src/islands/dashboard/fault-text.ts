import type { ProblemMessage } from '../../domain/problem.ts';
import { openingText } from '../../text/opening.ts';
import type { ProblemText } from '../../text/problems.ts';
import { problemText } from '../../text/problems.ts';
import type { OpeningEnd } from '../opening/client.ts';
import { openedFilesText } from '../../text/opened-files.ts';
import type { FileFault, OpenedSurvey } from '../opening/protocol.ts';

function textOf(problem: ProblemMessage): ProblemText {
  // Elsewhere this code is about an answer that waits to be sent.
  return problem.code === 'sending/no-network' ? openingText.noQuestionnaire : problemText(problem);
}

/** What is wrong with one file, and what to do now. */
export function faultText(fault: FileFault): ProblemText {
  return 'sameAs' in fault ? openingText.sameSurvey(fault.sameAs) : textOf(fault.problem);
}

/** That a file was opened, and what is in it. */
export function openedText({ source, cube, accepted }: OpenedSurvey): string {
  return source === 'cube'
    ? openedFilesText.acceptedCube(cube.schooljaar, accepted)
    : openedFilesText.accepted(cube, accepted);
}

type FailedEnd = Extract<OpeningEnd, { type: 'failed' | 'crashed' }>;

/** Whether an attempt failed by the files or the computer and not by the key, so that the key's place is not where to say it. */
export function isAboutAll(end: OpeningEnd): end is FailedEnd {
  return end.type === 'crashed' || (end.type === 'failed' && end.problem.code.startsWith('opening/'));
}

/** What is wrong with the whole attempt: the key, the files, or the worker itself. */
export function failureText(end: FailedEnd): ProblemText {
  return end.type === 'failed' ? textOf(end.problem) : problemText({ code: 'unexpected', details: {} });
}

/** The same of any attempt; undefined when it opened something or was stopped. */
export function endText(end: OpeningEnd): ProblemText | undefined {
  return end.type === 'failed' || end.type === 'crashed' ? failureText(end) : undefined;
}
