import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendFrame } from '../../../src/browser/afname-client.ts';
import type { WaitingEnvelope } from '../../../src/browser/queue/envelope.ts';
import { openEnvelopeStore } from '../../../src/browser/queue/envelope-store.ts';
import { startQueue } from '../../../src/browser/queue/queue.ts';

/** What a pupil saw. */
export interface Told {
  /** Milliseconds from the press on send to the receipt. */
  ms: number;
  attempts: number;
}

/** A browser without a disk: each pupil has a device of their own. */
const noDatabase = () => Promise.reject(new Error('no IndexedDB'));

/** Sends as the page does, by the page's own queue: the same bytes again after growing pauses, until the receipt. */
async function deliver(envelope: WaitingEnvelope): Promise<Told> {
  let attempts = 0;
  const send = ({ collector, code, closed, open }: WaitingEnvelope) => {
    attempts += 1;
    return sendFrame({ collector }, { code, closed, open });
  };
  const store = await openEnvelopeStore(noDatabase);
  const queue = startQueue({ store, send, onState: () => undefined, network: new EventTarget() });
  const began = performance.now();
  const { receipt } = await queue.add(envelope);
  try {
    await receipt;
  } finally {
    queue.stop();
  }
  return { ms: performance.now() - began, attempts };
}

/** Whether this code is good, as the page asks before the first question; a child presses again when nothing answers. */
async function askCode({ collector, code }: WaitingEnvelope): Promise<void> {
  for (;;) {
    const response = await fetch(`${collector}/code`, { method: 'POST', body: code }).catch(() => undefined);
    await response?.arrayBuffer().catch(() => undefined);
    if (response?.ok === true) return;
    if (response !== undefined && response.status < 500) throw new Error(`code: ${response.status}`);
    await sleep(1000);
  }
}

/**
 * A pupil from code to receipt. Who is impatient has the page open in two tabs, and both of them send.
 *
 * @param ready resolves when the last question is answered
 */
export async function fillIn(
  envelope: WaitingEnvelope,
  ready: Promise<unknown>,
  isImpatient: boolean,
): Promise<Told> {
  await askCode(envelope);
  await ready;
  const [told] = await Promise.all([deliver(envelope), isImpatient ? deliver(envelope) : undefined]);
  return told;
}
