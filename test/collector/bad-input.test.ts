import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { startCollector } from '../../src/collector/server.ts';
import { bothEngines, collectorsOn, fill } from './engines.ts';
import { answer, codeNumber, duringSurvey, frameFor, getInbox, isRefused, post, survey } from './fixture.ts';
import { send } from './process.ts';

const engines = bothEngines();
/** PostgreSQL is asked for each blob that looks right; the parser in front of it is the same. */
const blobs = { SQLite: 100_000, PostgreSQL: 3000 };

/** Random bytes; the beginning of a real frame with bytes flipped, cut, or doubled; a right frame with a wrong code. */
function randomBlob(whole: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kind = randomInt(5);
  if (kind === 0) return new Uint8Array(randomBytes(randomInt(2000)));
  if (kind === 1) return whole.slice(0, randomInt(whole.length));
  if (kind === 2) return new Uint8Array(Buffer.concat([whole, whole.slice(0, randomInt(1, whole.length))]));
  const copy = whole.slice();
  if (kind === 3) {
    // Always with the high bit turned: three lucky bytes once made another code that was handed out, and it was taken.
    const at = randomInt(16);
    copy[at] = (whole[at] ?? 0) ^ (0x80 | randomInt(128));
    copy[(at + 1 + randomInt(14)) % 16] = randomInt(256);
  }
  if (kind === 4) copy.set(randomBytes(9), 1);
  return copy;
}

describe.each(engines)('bad input, on $name', (engine) => {
  const withCollector = collectorsOn(engine);

  it(
    'takes none of many random blobs, and goes on',
    () =>
      withCollector(
        async (collector) => {
          const whole = frameFor(codeNumber(1));
          const seen = new Set<number>();
          for (let done = 0; done < blobs[engine.name]; done += 100) {
            const sent = Array.from({ length: 100 }, () => collector.fetch(post(randomBlob(whole))));
            for (const { status } of await Promise.all(sent)) seen.add(status);
          }
          expect(seen).toEqual(new Set([400, 404, 429]));
          expect((await collector.store.counts(survey.id)).map(({ spent }) => spent)).toEqual([0, 0]);
          expect(await answer(collector, post(whole))).toBe(isRefused('collector/too-many-guesses'));
        },
        { wrongGuesses: 300 },
      ),
    120_000,
  );

  it('keeps to the days when the clock jumps, and loses nothing', () => {
    let now = duringSurvey();
    return withCollector(
      async (collector) => {
        const body = frameFor(codeNumber(1));
        expect(await answer(collector, post(body))).toBe('201');
        now = new Date('2026-11-01T12:00:00Z');
        expect(await answer(collector, post(frameFor(codeNumber(2))))).toBe(
          isRefused('collector/survey-closed'),
        );
        expect((await (await collector.fetch(getInbox())).text()).split('\n')).toHaveLength(5);
        now = new Date('1970-01-01T00:00:00Z');
        expect(await answer(collector, post(frameFor(codeNumber(2))))).toBe(
          isRefused('collector/survey-closed'),
        );
        expect(await answer(collector, getInbox())).toBe(isRefused('collector/survey-open'));
        expect(await answer(collector, post(body))).toBe('201');
        now = duringSurvey();
        for (const wrong of ['WRONG0001', 'WRONG0002']) {
          expect(await answer(collector, post(frameFor(wrong)))).toBe(isRefused('collector/code-unknown'));
        }
        const limited = isRefused('collector/too-many-guesses');
        expect(await answer(collector, post(frameFor(codeNumber(2))))).toBe(limited);
        // An hour back is another minute: the limit begins anew and does not hang for an hour.
        now = new Date(duringSurvey().getTime() - 3_600_000);
        expect(await answer(collector, post(frameFor(codeNumber(2))))).toBe('201');
      },
      { now: () => now, wrongGuesses: 2 },
    );
  });

  it('says that it is busy under a flood, and stores all that it took', () =>
    withCollector(
      async (collector) => {
        const sent = Array.from({ length: 200 }, (_, i) => collector.fetch(post(frameFor(codeNumber(i)))));
        const answers = await Promise.all(sent);
        const taken = answers.filter(({ status }) => status === 201).length;
        const busy = answers.filter(({ status }) => status === 503);
        expect(taken + busy.length).toBe(200);
        expect(taken).toBeGreaterThanOrEqual(30);
        expect(busy.length).toBeGreaterThan(0);
        for (const { headers } of busy) expect(headers.get('Retry-After')).toBe('5');
        const counts = await collector.store.counts(survey.id);
        expect(counts.reduce((sum, { spent }) => sum + spent, 0)).toBe(taken);
      },
      { group: { size: 100, wait: 30, limit: 30 } },
    ));
});

describe('a slow client', () => {
  const patience = {
    headersTimeout: 500,
    requestTimeout: 1000,
    keepAliveTimeout: 500,
    connectionsCheckingInterval: 100,
  };
  const head = `POST /v1/${survey.id} HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n`;

  it('is cut off, while others are served', () =>
    engines[0]?.inPlace(async (place) => {
      const store = await fill(place, 9);
      const group = { size: 1, wait: 1, limit: 100 };
      const local = { port: 0, host: '127.0.0.1', now: duringSurvey };
      const { address, stop } = await startCollector({ ...local, store, group, patience });
      const port = Number(new URL(address).port);
      const began = performance.now();
      const slow = Array.from({ length: 60 }, async (_, i) => {
        const socket = connect(port, '127.0.0.1');
        socket.on('error', () => undefined);
        socket.resume();
        // A third never ends its head, a third never ends its body, a third says nothing at all.
        const start = [head.slice(0, 40), `${head}Content-Length: 1000\r\n\r\n\u0009`, ''][i % 3] ?? '';
        socket.write(start);
        const drip = setInterval(() => start && socket.write('x'), 100);
        await once(socket, 'close');
        clearInterval(drip);
      });
      expect((await send(address, frameFor(codeNumber(1)))).status).toBe(201);
      await Promise.all(slow);
      expect(performance.now() - began).toBeLessThan(8000);
      expect((await send(address, frameFor(codeNumber(2)))).status).toBe(201);
      expect((await store.counts(survey.id)).reduce((sum, { spent }) => sum + spent, 0)).toBe(2);
      await stop();
    }));
});
