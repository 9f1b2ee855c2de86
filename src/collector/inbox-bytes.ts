import { createHash } from 'node:crypto';
import type { InboxHeader } from '../domain/inbox.ts';
import { formatInboxLine } from '../domain/inbox.ts';
import type { Store } from './store.ts';

/** Characters that are sent at a time: a line at a time would be slow, the whole file would fill the memory. */
const chunkLength = 65_536;

/** The bytes of the inbox file. The same answers give the same bytes each time. */
export async function* inboxBytes(store: Store, survey: string): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const line of store.exportInbox(survey)) {
    text += `${formatInboxLine(line)}\n`;
    if (text.length < chunkLength) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

/** SHA-256 of that file in hex, and how many parts stand in it. */
export async function inboxDigest(
  store: Store,
  survey: string,
): Promise<{ digest: string; counts: InboxHeader['counts'] }> {
  const hash = createHash('sha256');
  let counts = { closed: 0, open: 0 };
  for await (const line of store.exportInbox(survey)) {
    if ('counts' in line) ({ counts } = line);
    hash.update(`${formatInboxLine(line)}\n`);
  }
  return { digest: hash.digest('hex'), counts };
}
