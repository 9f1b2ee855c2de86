import { Problem, type ProblemCode } from '../domain/problem.ts';

/** These pass by themselves; all others will say the same tomorrow. */
const passing: readonly ProblemCode[] = [
  'sending/no-network',
  'sending/refused',
  'collector/busy',
  'collector/storage-failed',
  'collector/too-many-guesses',
];

export interface SendingWatch {
  /** Called after each attempt that failed for a passing reason. */
  onWaiting(problem: Problem): void;
  /** Resolves when somebody presses "probeer het nu". */
  untilPressed(): Promise<void>;
  /** What tells that the network is back; the window, but in a test. */
  network?: EventTarget;
}

const delays = [1, 2, 4, 8, 15, 30];

function untilOnline(network: EventTarget, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) =>
    network.addEventListener('online', () => resolve(), { once: true, signal }),
  );
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/**
 * Sends until the collector says that it is stored: at once, then after growing pauses, when the network comes back,
 * or when asked. The sealed response stays in memory all that time.
 *
 * @param send one attempt; throws a Problem
 * @throws the first Problem that waiting will not mend, such as `collector/code-used`
 */
export async function sendUntilStored(send: () => Promise<void>, watch: SendingWatch): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send();
    } catch (problem) {
      if (!(problem instanceof Problem) || !passing.includes(problem.code)) throw problem;
      watch.onWaiting(problem);
    }
    const waiting = new AbortController();
    const { network = globalThis as unknown as EventTarget } = watch;
    const seconds = delays[Math.min(attempt, delays.length - 1)] ?? 30;
    await Promise.race([
      pause(seconds, waiting.signal),
      untilOnline(network, waiting.signal),
      watch.untilPressed(),
    ]);
    waiting.abort();
  }
}
