import { Problem } from '../../domain/problem.ts';
import type { KeyCall, KeyCalls, KeyReply } from './protocol.ts';

export interface KeyClient {
  /** @throws a `Problem`, as the worker's */
  ask<C extends KeyCall>(call: C, ask: KeyCalls[C]['ask']): Promise<KeyCalls[C]['reply']>;
}

interface Waiting {
  resolve(reply: unknown): void;
  reject(problem: Problem): void;
}

/**
 * Starts the worker that holds the keys, at once: the page promises to ask nothing of the network after it was loaded.
 */
export function startKeyClient(): KeyClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<KeyReply>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('reply' in data) one?.resolve(data.reply);
    else one?.reject(new Problem(data.problem.code, data.problem.details));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Problem('unexpected', {}));
    waiting.clear();
  });
  return {
    ask: (call, ask) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: (reply) => resolve(reply as KeyCalls[typeof call]['reply']), reject });
        worker.postMessage({ id: last, call, ask });
      }),
  };
}
