import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bothEngines, fill } from './engines.ts';
import { codeNumber, collectorOn, exported, frameFor, post, survey } from './fixture.ts';

/** One child's browser: which code it sends, whether with the bytes it sent before, and when. */
const step = fc.record({ code: fc.nat(7), again: fc.boolean(), pause: fc.nat(3), process: fc.nat(1) });

/** A new database takes PostgreSQL longer than the whole run. */
const runs = { SQLite: 40, PostgreSQL: 12 };

it.each(bothEngines())(
  'spends a code exactly when it stores an envelope, in any interleaving, on $name',
  async (engine) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (steps, size) =>
        engine.inPlace(async (place) => {
          // Two processes before one database: a request goes to either.
          const stores = [await fill(place, 6), await place.open()] as const;
          const group = { size, wait: 1, limit: 1000 };
          const collectors = stores.map((store) => collectorOn(store, { group }));
          const bodies = new Map<number, Uint8Array<ArrayBuffer>>();
          const sent = steps.map(async ({ code, again, pause, process }) => {
            for (let i = 0; i < pause; i += 1) await new Promise(setImmediate);
            const body = (again && bodies.get(code)) || frameFor(codeNumber(code));
            bodies.set(code, body);
            const status = (await collectors[process]?.fetch(post(body)))?.status;
            return { code, status, body: Buffer.from(body).toString('base64') };
          });
          const answers = await Promise.all(sent);
          const counts = await stores[0].counts(survey.id);
          const lines = await exported(stores[1]);
          for (const collector of collectors) await collector.close();

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
      { numRuns: runs[engine.name] },
    );
  },
);
