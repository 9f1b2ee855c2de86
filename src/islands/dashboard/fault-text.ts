import type { ProblemMessage } from '../../domain/problem.ts';
import { openingText } from '../../text/dashboard.ts';
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

/** What is wrong with the whole attempt: the key, or the worker itself. Undefined when it is about files, or nothing. */
export function endText(end: OpeningEnd): ProblemText | undefined {
  if (end.type === 'failed') return textOf(end.problem);
  return end.type === 'crashed' ? problemText({ code: 'unexpected', details: {} }) : undefined;
}
