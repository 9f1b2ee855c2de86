import { Problem } from '../domain/problem.ts';
import { createGroupCommit } from './group-commit.ts';
import { createGuessLimit } from './guesses.ts';
import { createHandler, refusal } from './handler.ts';
import type { Desk } from './receive.ts';
import type { Acceptance, Store, Submission } from './store.ts';

export interface CollectorOptions {
  store: Store;
  /** `hashToken` of the admin token. Without it no inbox is given to anyone. */
  tokenHash?: Uint8Array;
  /** A group is written when `size` wait or after `wait` milliseconds; above `limit` the answer is 503. */
  group?: { size: number; wait: number; most?: number; atOnce?: number; limit: number };
  /** Wrong codes per survey and minute. */
  wrongGuesses?: number;
  /** Milliseconds without an answer coming in, after which the store is put in order. */
  restAfter?: number;
  now?: () => Date;
  /** Called when storing begins to fail, once until it succeeds again. Carries nothing of a request. */
  onStorageFailure?: () => void;
}

export interface Collector {
  fetch(request: Request): Promise<Response>;
  /** Refuses what comes after it, writes what waits, and closes the store. */
  close(): Promise<void>;
  store: Store;
}

/** The collector as a function of a request: to be mounted on a port, beside static files, or in a test. */
export function createCollector(options: CollectorOptions): Collector {
  const { store, tokenHash, now = () => new Date(), restAfter = 2000, onStorageFailure } = options;
  let isFailing = false;
  let closing: Promise<void> | undefined;

  const restTimer = setTimeout(() => void store.rest().catch(() => undefined), restAfter).unref();

  async function commit(group: readonly Submission[]): Promise<readonly Acceptance[]> {
    try {
      const acceptances = await store.acceptMany(group);
      isFailing = false;
      return acceptances;
    } catch (problem) {
      if (!isFailing) onStorageFailure?.();
      isFailing = true;
      throw problem;
    } finally {
      if (closing === undefined) restTimer.refresh();
    }
  }

  const guesses = createGuessLimit(options.wrongGuesses ?? 60, now, store.otherGuesses);
  const group = options.group ?? { size: 25, wait: 1000, limit: 1000 };
  const queue = createGroupCommit({ atOnce: store.groupsAtOnce ?? 1, ...group, commit });
  const desk: Desk = { store, queue, guesses, now };
  const app = createHandler(desk, tokenHash);

  async function shut(): Promise<void> {
    await queue.close();
    clearTimeout(restTimer);
    await store.close();
  }
  return {
    fetch: async (request) => (closing ? refusal(new Problem('collector/busy', {})) : app.fetch(request)),
    close: () => (closing ??= shut()),
    store,
  };
}
