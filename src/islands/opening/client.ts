import type { ProblemMessage } from '../../domain/problem.ts';
import type { OpeningProgress, OpeningReply, OpeningRequest, OpeningResult } from './protocol.ts';

/** How an attempt to open ended. `failed` is about the key or its passphrase. */
export type OpeningEnd =
  | { type: 'done'; result: OpeningResult }
  | { type: 'failed'; problem: ProblemMessage }
  | { type: 'crashed' }
  | { type: 'stopped' };

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** A worker that has loaded its code and waits for the press. It knows nothing yet. */
let waiting: Worker | undefined;

/** Has a worker ready for `openInWorker`, so that the press does not wait for its code. */
export function prepareOpening(): void {
  if (waiting !== undefined) return;
  const worker = startWorker();
  waiting = worker;
  // One that could not be fetched now may be fetched at the press.
  worker.addEventListener('error', () => (waiting = waiting === worker ? undefined : waiting));
}

/**
 * Opens files in a worker of their own and ends it afterwards, whatever happens: the key and the answers live no longer
 * than that. Stopping ends it at once.
 */
export function openInWorker(
  request: OpeningRequest,
  { signal, onProgress }: { signal: AbortSignal; onProgress(progress: OpeningProgress): void },
): Promise<OpeningEnd> {
  const worker = waiting ?? startWorker();
  waiting = undefined;
  const end = new Promise<OpeningEnd>((resolve) => {
    signal.addEventListener('abort', () => resolve({ type: 'stopped' }), { once: true });
    worker.addEventListener('error', () => resolve({ type: 'crashed' }));
    worker.addEventListener('message', ({ data }: MessageEvent<OpeningReply>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else resolve(data);
    });
  });
  worker.postMessage(request, [request.key, ...request.files.map(({ bytes }) => bytes)]);
  return end.finally(() => worker.terminate());
}
