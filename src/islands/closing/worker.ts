import { Problem } from '../../domain/problem.ts';
import { fetchQuestionnaire } from '../opening/fetch-questionnaire.ts';
import { closeAfname } from './close-afname.ts';
import type { ClosingReply, ClosingRequest } from './protocol.ts';

/** Answers exist in clear here once more, to be sealed anew. Posts sealed files and counts, and is then ended by the page. */
const post = (reply: ClosingReply) => self.postMessage(reply);

async function close(request: ClosingRequest): Promise<ClosingReply> {
  try {
    const result = await closeAfname(request, {
      questionnaireOf: fetchQuestionnaire,
      onProgress: (progress) => post({ type: 'progress', progress }),
    });
    return { type: 'done', result };
  } catch (error) {
    if (!(error instanceof Problem)) return { type: 'crashed' };
    return { type: 'failed', problem: { code: error.code, details: error.details } };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ClosingRequest>) => void close(data).then(post));
