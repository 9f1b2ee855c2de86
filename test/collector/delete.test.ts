import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bothEngines, collectorsOn } from './engines.ts';
import {
  answer,
  codeNumber,
  duringSurvey,
  frameFor,
  getInbox,
  isRefused,
  post,
  survey,
  token,
} from './fixture.ts';

const after = () => new Date('2026-11-01T12:00:00Z');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function remove(digest: string, authorization = `Bearer ${token}`, id = survey.id): Request {
  return new Request(`http://collector.test/v1/${id}/inbox`, {
    method: 'DELETE',
    headers: { Authorization: authorization, 'If-Match': `"${digest}"` },
  });
}

describe.each(bothEngines())('deleting a closed survey, on $name', (engine) => {
  const withCollector = collectorsOn(engine);

  it('happens once, after the closing date, and only for who holds exactly these answers', () => {
    let now = duringSurvey();
    return withCollector(
      async (collector, place) => {
        const mark = Buffer.from('merkteken-merktek');
        const taken = [1, 2, 3].map((n) => frameFor(codeNumber(n), mark.subarray(0, 16).fill(n)));
        for (const body of taken) expect(await answer(collector, post(body))).toBe('201');
        expect(await answer(collector, remove('0'.repeat(64)))).toBe(isRefused('collector/survey-open'));
        now = after();
        const inbox = Buffer.from(await (await collector.fetch(getInbox())).arrayBuffer());
        const digest = sha256(inbox);
        expect(await answer(collector, remove(digest, 'Bearer mis'))).toBe(
          isRefused('collector/unauthorized'),
        );
        for (const wrong of ['0'.repeat(64), '', sha256(inbox.subarray(1))]) {
          expect(await answer(collector, remove(wrong))).toBe(isRefused('collector/inbox-differs'));
        }
        const again = Buffer.from(await (await collector.fetch(getInbox())).arrayBuffer());
        expect(sha256(again)).toBe(digest);

        const deleted = await collector.fetch(remove(digest));
        expect([deleted.status, await deleted.json()]).toEqual([200, { closed: 3, open: 3, codes: 200 }]);
        expect(await answer(collector, remove(digest))).toBe(isRefused('collector/survey-unknown'));
        expect(await answer(collector, getInbox())).toBe(isRefused('collector/survey-unknown'));
        expect(await collector.store.counts(survey.id)).toEqual([]);
        now = duringSurvey();
        expect(await answer(collector, post(taken[0] ?? new Uint8Array()))).toBe(
          isRefused('collector/survey-unknown'),
        );
        if (engine.name !== 'SQLite') return;
        // Nothing of a part is left in any file of the database.
        for (const name of readdirSync(place.folder)) {
          const bytes = readFileSync(join(place.folder, name));
          for (const n of [1, 2, 3]) expect(bytes.includes(Buffer.alloc(16, n))).toBe(false);
        }
      },
      { now: () => now },
    );
  });

  it('deletes nothing when an answer came in between looking and deleting', () =>
    withCollector(async (collector) => {
      const { store } = collector;
      expect(await answer(collector, post(frameFor(codeNumber(1))))).toBe('201');
      await expect(store.deleteSurvey(survey.id, { closed: 0, open: 0 })).rejects.toMatchObject({
        code: 'collector/inbox-differs',
      });
      expect((await store.counts(survey.id)).reduce((sum, { spent }) => sum + spent, 0)).toBe(1);
    }));
});
