import type { ProblemMessage } from '../../domain/problem.ts';
import type { OpeningProgress } from '../opening/protocol.ts';
import type { ClosedAfname, ClosingReply, ClosingRequest } from './protocol.ts';

export type ClosingEnd =
  | { type: 'done'; result: ClosedAfname }
  | { type: 'failed'; problem: ProblemMessage }
  | { type: 'crashed' }
  | { type: 'stopped' };

/** Closes in a worker of its own and ends it afterwards, with the key and the answers in it. */
export function closeInWorker(
  request: ClosingRequest,
  { signal, onProgress }: { signal: AbortSignal; onProgress(progress: OpeningProgress): void },
): Promise<ClosingEnd> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const end = new Promise<ClosingEnd>((resolve) => {
    signal.addEventListener('abort', () => resolve({ type: 'stopped' }), { once: true });
    worker.addEventListener('error', () => resolve({ type: 'crashed' }));
    worker.addEventListener('message', ({ data }: MessageEvent<ClosingReply>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else resolve(data);
    });
  });
  worker.postMessage(request, [request.key, ...request.files.map(({ bytes }) => bytes)]);
  return end.finally(() => worker.terminate());
}
