import { toProblemMessage } from '../problem-message.ts';
import { createKeyRing } from './key-ring.ts';
import type { KeyCall, KeyMessage, KeyReply } from './protocol.ts';

/** The only place of the key page where keys are opened and used. */
const ring = createKeyRing();

async function answer<C extends KeyCall>({ id, call, ask }: KeyMessage<C>): Promise<KeyReply> {
  try {
    return { id, reply: await ring[call](ask) };
  } catch (error) {
    return { id, problem: toProblemMessage(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<KeyMessage>) => {
  void answer(data).then((reply) => self.postMessage(reply));
});
