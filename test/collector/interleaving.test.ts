import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeNumber, collectorIn, exported, frameFor, inFolder, post, survey } from './fixture.ts';

/** One child's browser: which code it sends, whether with the bytes it sent before, and when. */
const step = fc.record({ code: fc.nat(7), again: fc.boolean(), pause: fc.nat(3) });

it('spends a code exactly when it stores an envelope, in any interleaving', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (steps, size) =>
      inFolder(async (folder) => {
        const { collector } = await collectorIn(folder, 6, { group: { size, wait: 1, limit: 1000 } });
        const bodies = new Map<number, Uint8Array<ArrayBuffer>>();
        const sent = steps.map(async ({ code, again, pause }) => {
          for (let i = 0; i < pause; i += 1) await new Promise(setImmediate);
          const body = (again && bodies.get(code)) || frameFor(codeNumber(code));
          bodies.set(code, body);
          const { status } = await collector.fetch(post(body));
          return { code, status, body: Buffer.from(body).toString('base64') };
        });
        const answers = await Promise.all(sent);
        const counts = await collector.store.counts(survey.id);
        const lines = await exported(collector.store);
        await collector.close();

        const taken = answers.filter(({ status }) => status === 201);
        const codes = new Set(taken.map(({ code }) => code));
        // One answer per code: whatever was taken for a code were the same bytes.
        expect(new Set(taken.map(({ body }) => body)).size).toBe(codes.size);
        expect(new Set(answers.filter(({ code }) => code < 6).map(({ code }) => code))).toEqual(codes);
        expect(counts.reduce((sum, { spent }) => sum + spent, 0)).toBe(codes.size);
        expect(lines.filter((line) => 'p' in line && line.p === 'c')).toHaveLength(codes.size);
        expect(lines.filter((line) => 'p' in line && line.p === 'o')).toHaveLength(codes.size);
        for (const { code, status } of answers) if (code > 5) expect(status).toBe(404);
      }),
    ),
    { numRuns: 40 },
  );
});
