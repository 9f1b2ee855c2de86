import { describe, expect, it } from 'vitest';
import type { CollectedSurvey } from '../../src/collector/store.ts';
import type { Engine } from './engines.ts';
import { fill } from './engines.ts';
import { codesOf, exported, fakeEnvelope, survey } from './fixture.ts';

const submission = (digest = '') => ({
  survey: survey.id,
  digest,
  closed: fakeEnvelope(400),
  open: fakeEnvelope(700),
});
const digests = async (count: number) => (await codesOf(count)).map(({ digest }) => digest);
const invalid = { code: 'survey/invalid' };

/** What every store must do, whatever it keeps its bytes in. */
export function describeStore(engine: Engine): void {
  describe(`the store on ${engine.name}`, () => {
    it('keeps everything over a restart', () =>
      engine.inPlace(async (place) => {
        const codes = await codesOf(4);
        const digest = codes[0]?.digest ?? '';
        const first = await fill(place, 4);
        const taken = submission(digest);
        expect(await first.acceptMany([taken, submission(digest), submission('00')])).toEqual([
          'stored',
          'used',
          'unknown',
        ]);
        await first.close();

        const second = await place.open();
        expect(await second.survey(survey.id)).toEqual(survey);
        expect(await second.survey('other')).toBeUndefined();
        expect(await second.codeState(survey.id, digest)).toBe('used');
        expect(await second.standing(taken)).toBe('stored');
        expect(await second.acceptMany([taken])).toEqual(['stored']);
        expect(await second.standing(submission(digest))).toBe('used');
        await second.addCodes(survey.id, codes);
        expect(await second.counts(survey.id)).toEqual([
          { batch: 'aaaaaaaa', spent: 1, total: 2 },
          { batch: 'bbbbbbbb', spent: 0, total: 2 },
        ]);
        expect(await exported(second)).toHaveLength(4);
        await second.close();
        await second.close();
      }));

    it('tells unused, used and unknown apart, and gives the batch of an unused code only', () =>
      engine.inPlace(async (place) => {
        const store = await fill(place, 2);
        const [used = '', unused = ''] = await digests(2);
        await store.acceptMany([submission(used)]);
        const states = [used, unused, 'ff'].map((digest) => store.codeState(survey.id, digest));
        expect(await Promise.all(states)).toEqual(['used', 'unused', 'unknown']);
        const batches = [used, unused, 'ff'].map((digest) => store.batchOf(survey.id, digest));
        expect(await Promise.all(batches)).toEqual([undefined, 'bbbbbbbb', undefined]);
        expect(await store.codeState('other', unused)).toBe('unknown');
        expect(await store.standing(submission(unused))).toBe('unused');
        await store.close();
      }));

    it('changes nothing when one of a group cannot be stored', () =>
      engine.inPlace(async (place) => {
        const store = await fill(place, 4);
        const [one, two] = await digests(4);
        const bad = { ...submission(two), open: null as unknown as Uint8Array };
        await expect(store.acceptMany([submission(one), bad])).rejects.toMatchObject({
          code: 'collector/storage-failed',
        });
        expect((await store.counts(survey.id)).map(({ spent }) => spent)).toEqual([0, 0]);
        expect(await store.acceptMany([submission(one)])).toEqual(['stored']);
        await store.close();
      }));

    it('does not take bytes twice, with whatever code', () =>
      engine.inPlace(async (place) => {
        const store = await fill(place, 4);
        const [one = '', two = '', three = ''] = await digests(4);
        const first = submission(one);
        expect(await store.acceptMany([first, { ...first, digest: two }, first])).toEqual([
          'stored',
          'used',
          'stored',
        ]);
        expect(await store.standing({ ...first, digest: two })).toBe('used');
        const half = { ...submission(two), open: first.open };
        expect(await store.acceptMany([half, submission(three)])).toEqual(['used', 'stored']);
        expect(await store.codeState(survey.id, two)).toBe('unused');
        expect(await exported(store)).toHaveLength(6);
        await store.close();
      }));

    it('imports as many envelopes as there are codes for, and the same ones once', () =>
      engine.inPlace(async (place) => {
        const store = await fill(place, 10);
        const closed = (count: number) =>
          Array.from({ length: count }, () => ({ batch: 'aaaaaaaa', body: fakeEnvelope(400) }));
        const envelopes = { closed: closed(3), open: [fakeEnvelope(700)] };
        await store.importEnvelopes(survey.id, envelopes);
        await store.importEnvelopes(survey.id, envelopes);
        await expect(store.importEnvelopes(survey.id, { closed: closed(3), open: [] })).rejects.toMatchObject(
          { code: 'collector/code-unknown' },
        );
        expect(await store.counts(survey.id)).toEqual([
          { batch: 'aaaaaaaa', spent: 3, total: 5 },
          { batch: 'bbbbbbbb', spent: 0, total: 5 },
        ]);
        expect(await exported(store)).toHaveLength(6);
        await store.close();
      }));

    it('lets dates change, but not what an answer rests on once there is one', () =>
      engine.inPlace(async (place) => {
        const store = await fill(place, 2);
        await store.registerSurvey({ ...survey, version: 'fedcba9876543210' });
        await store.registerSurvey(survey);
        await store.acceptMany([submission((await digests(1))[0])]);
        await store.registerSurvey({ ...survey, closes: '2026-10-20' });
        expect((await store.survey(survey.id))?.closes).toBe('2026-10-20');
        expect((await exported(store))[1]).toMatchObject({ p: 'b' });
        const changes: Partial<CollectedSurvey>[] = [{ demo: true }, { version: 'fedcba9876543210' }];
        for (const change of changes) {
          await expect(store.registerSurvey({ ...survey, ...change })).rejects.toMatchObject(invalid);
        }
        await store.close();
      }));

    it('exports one moment, whatever comes in meanwhile, also when it is put in order', () =>
      engine.inPlace(async (place) => {
        const store = await fill(place, 300);
        const all = await digests(300);
        await store.acceptMany(all.slice(0, 150).map(submission));
        const lines = store.exportInbox(survey.id)[Symbol.asyncIterator]();
        expect((await lines.next()).value).toMatchObject({ counts: { closed: 150, open: 150 } });
        await store.acceptMany(all.slice(150).map(submission));
        await store.rest().catch(() => undefined);
        let rest = 0;
        while (!(await lines.next()).done) rest += 1;
        expect(rest).toBe(301);
        await store.rest();
        expect(await exported(store)).toHaveLength(602);
        await store.close();
      }));

    it('refuses to export what it does not know', () =>
      engine.inPlace(async (place) => {
        const store = await fill(place, 1);
        const lines = store.exportInbox('other')[Symbol.asyncIterator]();
        await expect(lines.next()).rejects.toMatchObject({ code: 'collector/survey-unknown' });
        await store.close();
      }));

    it('opens at two places at the same moment, also for the first time', () =>
      engine.inPlace(async (place) => {
        const stores = await Promise.all([1, 2, 3].map(() => place.open()));
        await stores[0]?.registerSurvey(survey);
        for (const store of stores) expect(await store.survey(survey.id)).toEqual(survey);
        for (const store of stores) await store.close();
      }));
  });
}
