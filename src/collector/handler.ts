import { Hono } from 'hono';
import { Problem } from '../domain/problem.ts';
import { isAuthorized } from './admin-token.ts';
import { deleteSurvey } from './delete-survey.ts';
import { inboxResponse } from './inbox-response.ts';
import type { Desk } from './receive.ts';
import { receive, welcome } from './receive.ts';
import { isCollectorProblem, retryAfter, statuses } from './status.ts';

/** Tells the page which problem it is where several share a status. */
export const problemHeader = 'Veilige-Kring-Problem';

/** The answer to this problem, without a body. What is not a known problem is a fault of ours, and nothing was kept. */
export function refusal(error: unknown): Response {
  const code =
    error instanceof Problem && isCollectorProblem(error.code) ? error.code : 'collector/storage-failed';
  const headers = new Headers({ [problemHeader]: code, 'Cache-Control': 'no-store' });
  const seconds = retryAfter[code];
  if (seconds !== undefined) headers.set('Retry-After', String(seconds));
  return new Response(null, { status: statuses[code], headers });
}

/**
 * The collector's routes, `Request -> Response` without a port:
 *
 * - `POST /v1/<survey>` takes one frame of the domain and answers 201;
 * - `POST /v1/<survey>/code` takes a code and answers `{batch}` when it may still be used;
 * - `GET /v1/<survey>/inbox` gives the inbox file to who has the token, after the closing date;
 * - `DELETE /v1/<survey>/inbox` with the token and `If-Match: "<SHA-256 of the inbox file>"` deletes the survey, after the
 *   closing date and only when that is exactly what is here; answers `{closed, open, codes}`;
 * - `GET /v1/health` tells whether the store answers: 200 and `{ok: true}`, or 503 and `{ok: false}`, and nothing else.
 *
 * It reads the path, the body, its length and type, and the token. It does not look at an address, a browser's name or
 * a cookie, and writes no log.
 */
export function createHandler(desk: Desk, tokenHash?: Uint8Array): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'no-store');
  });
  app.onError((error) => refusal(error));
  app.notFound(() => new Response(null, { status: 404 }));

  app.get('/v1/health', async (context) => {
    const ok = await desk.store.survey('').then(
      () => true,
      () => false,
    );
    return context.json({ ok }, ok ? 200 : 503);
  });
  app.post('/v1/:survey', async (context) => {
    if (context.req.header('Content-Type') !== 'application/octet-stream') {
      throw new Problem('collector/malformed', {});
    }
    await receive(desk, context.req.param('survey'), context.req.raw);
    return new Response(null, { status: 201 });
  });
  app.post('/v1/:survey/code', async (context) =>
    context.json({ batch: await welcome(desk, context.req.param('survey'), context.req.raw) }),
  );
  app.get('/v1/:survey/inbox', (context) =>
    inboxResponse({
      store: desk.store,
      survey: context.req.param('survey'),
      authorization: context.req.header('Authorization'),
      tokenHash,
      now: desk.now(),
    }),
  );
  app.delete('/v1/:survey/inbox', async (context) => {
    if (!isAuthorized(context.req.header('Authorization'), tokenHash)) {
      throw new Problem('collector/unauthorized', {});
    }
    const [, digest = ''] = /^"?([0-9a-f]{64})"?$/i.exec(context.req.header('If-Match') ?? '') ?? [];
    const survey = context.req.param('survey');
    return context.json(await deleteSurvey(desk.store, { survey, digest, now: desk.now() }));
  });
  return app;
}
