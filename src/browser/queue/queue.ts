import { Problem, type ProblemCode } from '../../domain/problem.ts';
import { shuffled } from '../../survey/shuffle.ts';
import type { WaitingEnvelope } from './envelope.ts';
import type { EnvelopeStore, Kept } from './envelope-store.ts';

/** These pass by themselves; all others will say the same in a minute. */
const passing: readonly ProblemCode[] = [
  'sending/no-network',
  'sending/refused',
  'collector/busy',
  'collector/storage-failed',
  'collector/too-many-guesses',
];
const delays = [1, 2, 4, 8, 15, 30, 60];

/** What is waiting, for whoever shows it. */
export interface QueueState {
  /** Undefined while the device did not say: nobody may then be told that everything was sent. */
  waiting: number | undefined;
  /** Of those: not taken by the collector, and waiting does not mend it. Kept for a file, and tried on the next visit. */
  stuck: number;
  /** Of those: only in this tab's memory. */
  inMemory: number;
  /** Why the last attempt stopped. */
  problem: Problem | undefined;
}

export interface QueueOptions {
  store: EnvelopeStore;
  /** One attempt. @throws Problem */
  send(envelope: WaitingEnvelope): Promise<void>;
  /** Another code for an answer whose code was used by somebody else; undefined when there is none. */
  otherCode?(envelope: WaitingEnvelope): Promise<string | undefined>;
  /** Is told at the start, and after each change. */
  onState(state: QueueState): void;
  /** What tells that the network is back; the window, but in a test. */
  network?: EventTarget;
}

/** Before the queue has looked. */
export const unseen: QueueState = { waiting: undefined, stuck: 0, inMemory: 0, problem: undefined };

export interface Delivery {
  kept: Kept;
  /** Resolves at the collector's receipt; rejects with the Problem that waiting does not mend. */
  receipt: Promise<void>;
}

export interface Queue {
  /** Keeps an envelope first, and then begins to send. */
  add(envelope: WaitingEnvelope): Promise<Delivery>;
  /** Tries now. */
  press(): void;
  stop(): void;
}

interface Waiter {
  resolve(): void;
  reject(problem: Problem): void;
}

/**
 * Sends what waits until the collector says that it is stored: at once, after growing pauses, and when the network comes
 * back. An envelope leaves the device only after its receipt, or when another answer came with its code. Two tabs may
 * do this side by side: the collector knows the same bytes again.
 */
export function startQueue({ store, send, otherCode, onState, network }: QueueOptions): Queue {
  const target = network ?? (globalThis as unknown as EventTarget);
  const waiters = new Map<string, Waiter>();
  const stuck = new Map<string, Problem>();
  let problem: Problem | undefined;
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  let stopped = false;

  const tell = async () => {
    const all = await store.all();
    if (stopped) return;
    const waiting = all.length > 0 || store.sawDisk() ? all.length : undefined;
    const stuckNow = all.filter(({ id }) => stuck.has(id)).length;
    onState({ waiting, stuck: stuckNow, inMemory: store.inMemory(), problem });
  };
  const leave = async (id: string, refusal?: Problem) => {
    await store.remove(id);
    stuck.delete(id);
    const waiter = waiters.get(id);
    waiters.delete(id);
    if (refusal === undefined) waiter?.resolve();
    else waiter?.reject(refusal);
  };

  /** Deals with a no that waiting does not mend. */
  async function settle(envelope: WaitingEnvelope, refusal: Problem): Promise<void> {
    if (refusal.code !== 'collector/code-used') {
      stuck.set(envelope.id, refusal);
      waiters.get(envelope.id)?.reject(refusal);
      waiters.delete(envelope.id);
      return;
    }
    // Another tab may have sent it under another code meanwhile.
    if (!(await store.has(envelope.id))) return leave(envelope.id);
    if (!envelope.turn) return leave(envelope.id, refusal);
    const code = await otherCode?.(envelope).catch(() => undefined);
    if (code === undefined) stuck.set(envelope.id, refusal);
    else {
      await store.put({ ...envelope, code });
      again = true;
    }
  }

  async function round(): Promise<void> {
    problem = undefined;
    for (const envelope of shuffled(await store.all())) {
      if (stopped) return;
      if (stuck.has(envelope.id)) continue;
      try {
        await send(envelope);
        attempt = 0;
        await leave(envelope.id);
      } catch (error) {
        const refusal = error instanceof Problem ? error : new Problem('unexpected', {}, { cause: error });
        if (passing.includes(refusal.code)) {
          problem = refusal;
          break;
        }
        await settle(envelope, refusal);
      }
      await tell();
    }
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await round();
    } while (again && problem === undefined && !stopped);
    running = false;
    await tell();
    if (stopped || problem === undefined) return;
    const seconds = delays[Math.min(attempt, delays.length - 1)] ?? 60;
    attempt += 1;
    timer = setTimeout(() => void run(), seconds * 1000);
  }
  const now = () => {
    attempt = 0;
    void run();
  };

  target.addEventListener('online', now);
  void tell();
  void run();
  return {
    async add(envelope) {
      const kept = await store.put(envelope);
      const receipt = new Promise<void>((resolve, reject) => waiters.set(envelope.id, { resolve, reject }));
      // Who does not ask for the receipt must not hear of its failure as a fault of the page.
      receipt.catch(() => undefined);
      void tell();
      now();
      return { kept, receipt };
    },
    press: now,
    stop() {
      stopped = true;
      clearTimeout(timer);
      target.removeEventListener('online', now);
    },
  };
}
