import { describe, expect, it } from 'vitest';
import { createCollector } from '../../src/collector/collector.ts';
import { parseInbox } from '../../src/domain/inbox.ts';
import { bothEngines, collectorsOn, fill } from './engines.ts';
import { afterSurvey, answer, fakeEnvelope, getInbox, isRefused, survey } from './fixture.ts';

describe.each(bothEngines())('inbox, on $name', (engine) => {
  const withCollector = collectorsOn(engine);

  it('is given after closing, whole, and reads back', () =>
    withCollector(
      async (collector) => {
        const closed = Array.from({ length: 20 }, () => ({ batch: 'aaaaaaaa', body: fakeEnvelope(400) }));
        await collector.store.importEnvelopes(survey.id, {
          closed,
          open: closed.map(() => fakeEnvelope(700)),
        });
        const response = await collector.fetch(getInbox());
        const inbox = parseInbox(await response.text());
        expect(response.headers.get('Cache-Control')).toBe('no-store');
        expect(inbox.header.counts).toEqual({ closed: 20, open: 20 });
        expect(inbox.batches).toBeDefined();
        const sealed = closed.map(({ body }) => Buffer.from(body).toString('base64'));
        expect(inbox.closed.map((line) => line.sealed).sort()).toEqual(sealed.sort());
      },
      { now: afterSurvey },
    ));

  it('is refused without the right token', () =>
    withCollector(
      async (collector) => {
        for (const header of [
          '',
          'Bearer',
          'Bearer wrong',
          'Basic a-token-of-the-admin',
          `Bearer ${'x'.repeat(5000)}`,
        ]) {
          expect(await answer(collector, getInbox(header))).toBe(isRefused('collector/unauthorized'));
        }
        expect(await answer(collector, getInbox(undefined, 'other'))).toBe(
          isRefused('collector/survey-unknown'),
        );
      },
      { now: afterSurvey },
    ));

  it('is refused to everybody when there is no token', () =>
    engine.inPlace(async (place) => {
      const store = await fill(place, 1);
      const collector = createCollector({ store, now: afterSurvey });
      expect(await answer(collector, getInbox('Bearer undefined'))).toBe(isRefused('collector/unauthorized'));
      await collector.close();
    }));

  it('is refused while the survey is open, but not for a demo', () =>
    withCollector(async (collector) => {
      expect(await answer(collector, getInbox())).toBe(isRefused('collector/survey-open'));
      await collector.store.registerSurvey({ ...survey, id: 'demo', demo: true });
      const response = await collector.fetch(getInbox(undefined, 'demo'));
      expect(parseInbox(await response.text()).header.survey).toBe('demo');
    }));

  it('leaves the store usable when a download is broken off or only its head is asked', () =>
    withCollector(
      async (collector) => {
        const closed = Array.from({ length: 150 }, (_, i) => ({
          batch: i % 2 ? 'bbbbbbbb' : 'aaaaaaaa',
          body: fakeEnvelope(1000),
        }));
        await collector.store.importEnvelopes(survey.id, { closed, open: [] });
        const reader = (await collector.fetch(getInbox())).body?.getReader();
        await reader?.read();
        await reader?.cancel();
        await collector.fetch(new Request(getInbox(), { method: 'HEAD' }));
        await collector.store.rest();
        expect((await (await collector.fetch(getInbox())).text()).split('\n')).toHaveLength(153);
      },
      { now: afterSurvey },
    ));
});
