import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeFrame, encodeFrame } from '../../src/domain/frame.ts';
import { Problem } from '../../src/domain/problem.ts';
import { bothEngines, collectorsOn, fill } from './engines.ts';
import {
  afterSurvey,
  answer,
  codeNumber,
  collectorOn,
  exported,
  fakeEnvelope,
  frameFor,
  isRefused,
  post,
  postTo,
  survey,
} from './fixture.ts';

const stream = (chunks: Uint8Array[]) =>
  new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });

describe.each(bothEngines())('sending, on $name', (engine) => {
  const withCollector = collectorsOn(engine);

  it('stores once, takes the same bytes again, refuses other bytes', () =>
    withCollector(async (collector) => {
      const body = frameFor(codeNumber(1));
      expect(await answer(collector, post(body))).toBe('201');
      expect(await answer(collector, post(body))).toBe('201');
      expect(await answer(collector, post(frameFor(codeNumber(1))))).toBe(isRefused('collector/code-used'));
      const counts = await collector.store.counts(survey.id);
      expect(counts.reduce((sum, { spent }) => sum + spent, 0)).toBe(1);
    }));

  it('takes two copies of the same bytes in one group, and stores one', () =>
    withCollector(async (collector) => {
      const body = frameFor(codeNumber(1));
      const answers = await Promise.all([1, 2, 3].map(() => answer(collector, post(body))));
      expect(answers).toEqual(['201', '201', '201']);
      expect((await collector.store.counts(survey.id)).map(({ spent }) => spent)).toEqual([0, 1]);
    }));

  it('accepts exactly one of three parallel answers with one code', () =>
    withCollector(async (collector) => {
      const bodies = [1, 2, 3].map(() => frameFor(codeNumber(7)));
      const answers = await Promise.all(bodies.map((body) => answer(collector, post(body))));
      expect(answers.sort()).toEqual([
        '201',
        isRefused('collector/code-used'),
        isRefused('collector/code-used'),
      ]);
    }));

  it('refuses an unknown survey, an unknown code and an unknown path', () =>
    withCollector(async (collector) => {
      expect(await answer(collector, postTo('other-2026', frameFor(codeNumber(1))))).toBe(
        isRefused('collector/survey-unknown'),
      );
      expect(await answer(collector, post(frameFor('NEVERMADE')))).toBe(isRefused('collector/code-unknown'));
      expect(await answer(collector, new Request('http://collector.test/v2/x'))).toBe('404');
    }));

  it('refuses what is malformed', () =>
    withCollector(async (collector) => {
      const whole = frameFor(codeNumber(1));
      const { closed, open } = survey.lengths;
      const other = encodeFrame({
        code: codeNumber(1),
        closed: fakeEnvelope(closed + 1),
        open: fakeEnvelope(open),
      });
      const notAge = encodeFrame({
        code: codeNumber(1),
        closed: randomBytes(closed),
        open: randomBytes(open),
      });
      const malformed = isRefused('collector/malformed');
      for (const body of [new Uint8Array(), whole.slice(0, -1), other, notAge]) {
        expect(await answer(collector, post(body))).toBe(malformed);
      }
      expect(await answer(collector, post(whole, { 'Content-Type': 'text/plain' }))).toBe(malformed);
      const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
      expect(await answer(collector, post(broken))).toBe(malformed);
      expect(await answer(collector, post(whole))).toBe('201');
    }));

  it('refuses a long body, also in pieces without a length', () =>
    withCollector(async (collector) => {
      const tooLarge = isRefused('collector/body-too-large');
      expect(await answer(collector, post(randomBytes(16_385)))).toBe(tooLarge);
      expect(await answer(collector, post(stream(Array.from({ length: 20 }, () => randomBytes(1000)))))).toBe(
        tooLarge,
      );
      const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(4096)) });
      expect(await answer(collector, post(endless))).toBe(tooLarge);
      const body = frameFor(codeNumber(3));
      expect(await answer(collector, post(stream([body.slice(0, 500), body.slice(500)])))).toBe('201');
    }));

  it('survives 500 random blobs and 200 cut frames', () =>
    withCollector(async (collector) => {
      const whole = frameFor(codeNumber(1));
      const cut = Array.from({ length: 200 }, (_, i) => whole.slice(0, Math.floor((i / 200) * whole.length)));
      const blobs = Array.from({ length: 500 }, (_, i) => randomBytes(i * 3));
      for (const body of [...cut, ...blobs]) {
        expect(await answer(collector, post(body))).toBe(isRefused('collector/malformed'));
      }
    }));

  it.each(['2026-10-04T21:59:00Z', '2026-10-16T22:01:00Z'])('takes nothing at %s, Dutch time', (moment) =>
    withCollector(
      async (collector) => {
        expect(await answer(collector, post(frameFor(codeNumber(1))))).toBe(
          isRefused('collector/survey-closed'),
        );
      },
      { now: () => new Date(moment) },
    ),
  );

  it.each(['2026-10-04T22:01:00Z', '2026-10-16T21:59:00Z'])('takes an answer at %s, Dutch time', (moment) =>
    withCollector(
      async (collector) => expect(await answer(collector, post(frameFor(codeNumber(1))))).toBe('201'),
      { now: () => new Date(moment) },
    ),
  );

  it('allows 60 wrong codes a minute, and goes on the next minute', () => {
    let now = new Date('2026-10-07T08:30:01Z');
    return withCollector(
      async (collector) => {
        const wrong = Array.from({ length: 500 }, (_, i) =>
          answer(collector, post(frameFor(`WRONG${String(i).padStart(4, '0')}`))),
        );
        const answers = Map.groupBy(await Promise.all(wrong), (given) => given);
        expect(answers.get(isRefused('collector/code-unknown'))).toHaveLength(60);
        expect(answers.get(isRefused('collector/too-many-guesses'))).toHaveLength(440);
        const last = await collector.fetch(post(frameFor(codeNumber(1))));
        expect([last.status, last.headers.get('Retry-After')]).toEqual([429, '60']);
        now = new Date('2026-10-07T08:31:01Z');
        expect(await answer(collector, post(frameFor(codeNumber(1))))).toBe('201');
      },
      { now: () => now },
    );
  });

  it('says that it is busy when too many wait, and loses none of those that it took', () =>
    withCollector(
      async (collector) => {
        const sent = Array.from({ length: 50 }, (_, i) => answer(collector, post(frameFor(codeNumber(i)))));
        const answers = Map.groupBy(await Promise.all(sent), (given) => given);
        expect(answers.get('201')).toHaveLength(10);
        expect(answers.get(isRefused('collector/busy'))).toHaveLength(40);
      },
      { group: { size: 100, wait: 200, limit: 10 } },
    ));

  it('spends nothing when storing fails, and takes the same answer afterwards', () =>
    engine.inPlace(async (place) => {
      const store = await fill(place, 10);
      let isBroken = true;
      let reports = 0;
      const acceptMany: typeof store.acceptMany = (group) =>
        isBroken ? Promise.reject(new Problem('collector/storage-failed', {})) : store.acceptMany(group);
      const failing = { ...store, acceptMany };
      const collector = collectorOn(failing, { onStorageFailure: () => (reports += 1) });
      const body = frameFor(codeNumber(1));
      expect(await answer(collector, post(body))).toBe(isRefused('collector/storage-failed'));
      expect(await answer(collector, post(body))).toBe(isRefused('collector/storage-failed'));
      expect(reports).toBe(1);
      expect((await store.counts(survey.id)).map(({ spent }) => spent)).toEqual([0, 0]);
      isBroken = false;
      expect(await answer(collector, post(body))).toBe('201');
      await collector.close();
      expect(await answer(collector, post(frameFor(codeNumber(2))))).toBe(isRefused('collector/busy'));
    }));

  it('takes the same bytes again after a restart, after the closing date and while guesses are limited', () =>
    engine.inPlace(async (place) => {
      const body = frameFor(codeNumber(1));
      const first = collectorOn(await fill(place, 5));
      expect(await answer(first, post(body))).toBe('201');
      await first.close();
      const second = collectorOn(await place.open(), { now: afterSurvey, wrongGuesses: 0 });
      expect(await answer(second, post(body))).toBe('201');
      expect(await answer(second, post(frameFor(codeNumber(1))))).toBe(isRefused('collector/survey-closed'));
      await second.close();
    }));

  it('says of bytes that are in already that they are, and does not spend the other code', () =>
    withCollector(async (collector) => {
      const { closed, open } = decodeFrame(frameFor(codeNumber(1)));
      const [one, two] = [1, 2].map((i) => encodeFrame({ code: codeNumber(i), closed, open }));
      const replay = [one, two, two].map((body) => answer(collector, post(body ?? '')));
      const answers = await Promise.all(replay);
      const used = isRefused('collector/code-used');
      expect([
        ['201', used, used],
        [used, '201', '201'],
      ]).toContainEqual(answers);
      expect(await answer(collector, post(two ?? ''))).toBe(answers[1]);
      const counts = await collector.store.counts(survey.id);
      expect(counts.reduce((sum, { spent }) => sum + spent, 0)).toBe(1);
      expect(await exported(collector.store)).toHaveLength(4);
    }));

  it('tells whether its store answers, and nothing more', () =>
    withCollector(async (collector) => {
      const health = () => collector.fetch(new Request('http://collector.test/v1/health'));
      expect(await (await health()).json()).toEqual({ ok: true });
      await collector.store.close();
      const response = await health();
      expect([response.status, await response.json()]).toEqual([503, { ok: false }]);
    }));
});
