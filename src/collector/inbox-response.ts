import { formatInboxLine } from '../domain/inbox.ts';
import { Problem } from '../domain/problem.ts';
import { isAuthorized } from './admin-token.ts';
import { dutchDay, mayExport } from './open-days.ts';
import type { Store } from './store.ts';

/** Characters that are sent at a time: a line at a time would be slow, the whole file would fill the memory. */
const chunkLength = 65_536;

async function* chunks(store: Store, survey: string): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const line of store.exportInbox(survey)) {
    text += `${formatInboxLine(line)}\n`;
    if (text.length < chunkLength) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

/** A stream that does not begin before it is read: a HEAD request never reads it. */
function streamOf(source: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await source.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

export interface InboxRequest {
  store: Store;
  survey: string;
  authorization: string | undefined;
  tokenHash: Uint8Array | undefined;
  now: Date;
}

/**
 * The inbox file, for who has the admin token.
 *
 * @throws `collector/unauthorized`, `collector/survey-unknown`, `collector/survey-open`
 */
export async function inboxResponse(request: InboxRequest): Promise<Response> {
  const { store, survey, authorization, tokenHash, now } = request;
  if (!isAuthorized(authorization, tokenHash)) throw new Problem('collector/unauthorized', {});
  const known = await store.survey(survey);
  if (known === undefined) throw new Problem('collector/survey-unknown', {});
  if (!mayExport(known, dutchDay(now))) throw new Problem('collector/survey-open', {});
  return new Response(streamOf(chunks(store, survey)), {
    headers: {
      'Content-Type': 'application/x-ndjson',
      'Content-Disposition': `attachment; filename="inbox-${survey}.vbx"`,
    },
  });
}
