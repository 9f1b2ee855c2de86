import { Problem } from '../../domain/problem.ts';
import { fetchQuestionnaire } from './fetch-questionnaire.ts';
import { isNoMemory } from './no-memory.ts';
import { openFiles } from './open-files.ts';
import type { OpeningReply, OpeningRequest } from './protocol.ts';

/**
 * The only place where answers exist in clear text. It opens once, posts protected figures and is then ended by the
 * page, with the key and everything that it read.
 */
const post = (reply: OpeningReply) => self.postMessage(reply);

async function open(request: OpeningRequest): Promise<OpeningReply> {
  try {
    const result = await openFiles(request, {
      questionnaireOf: fetchQuestionnaire,
      onProgress: (progress) => post({ type: 'progress', progress }),
    });
    return { type: 'done', result };
  } catch (error) {
    if (isNoMemory(error)) return { type: 'failed', problem: { code: 'opening/no-memory', details: {} } };
    if (!(error instanceof Problem)) return { type: 'crashed' };
    return { type: 'failed', problem: { code: error.code, details: error.details } };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<OpeningRequest>) => void open(data).then(post));
