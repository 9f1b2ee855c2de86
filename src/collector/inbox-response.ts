import { Problem } from '../domain/problem.ts';
import { isAuthorized } from './admin-token.ts';
import { inboxBytes } from './inbox-bytes.ts';
import { dutchDay, mayExport } from './open-days.ts';
import type { Store } from './store.ts';

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
  return new Response(streamOf(inboxBytes(store, survey)), {
    headers: {
      'Content-Type': 'application/x-ndjson',
      'Content-Disposition': `attachment; filename="inbox-${survey}.vbx"`,
    },
  });
}
