import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCodes } from '../../../src/collector/codes.ts';
import { pepperOf } from '../../../src/collector/pepper.ts';
import { afnameSchema } from '../../../src/domain/afname.ts';
import { batchFileSchema } from '../../../src/domain/batch.ts';
import { codeDigest } from '../../../src/domain/code-digest.ts';
import { parseCode } from '../../../src/survey/access-code.ts';
import { digestsOf, makeBatches, makeCodes } from '../../../src/survey/batches.ts';
import { shuffled } from '../../../src/survey/shuffle.ts';

const anAfname = (sizes: readonly number[], k = 10) =>
  afnameSchema.parse({
    survey: 'proef-2026',
    questionnaire: 'leerling-5-8',
    title: 'Proef',
    schooljaar: '2026-2027',
    opens: '2026-11-01',
    closes: '2026-11-30',
    k,
    groups: sizes.map((enrolled, i) => ({ id: `groep ${i + 1}`, bouw: 'bovenbouw', enrolled })),
    recipients: [],
  });
const sizes = fc.array(fc.integer({ min: 10, max: 40 }), { minLength: 1, maxLength: 12 });

describe('batches and codes', () => {
  it('gives everybody a code of its own that checks out, and each batch as many as its group has', () => {
    fc.assert(
      fc.property(sizes, (sizes) => {
        const file = makeBatches(anAfname(sizes), 'leerling');
        expect(batchFileSchema.parse(file)).toEqual(file);
        const groups = makeCodes(file);
        expect(groups.map(({ codes }) => codes.length)).toEqual(sizes);
        const codes = groups.flatMap(({ codes }) => codes);
        expect(new Set(codes).size).toBe(codes.length);
        for (const code of codes) expect(parseCode(code)).toBe(code);
        expect(new Set(file.batches.map(({ id }) => id)).size).toBe(sizes.length);
      }),
      { numRuns: 50 },
    );
  });

  it('hands the collector digests that it reads and finds again, in an order that tells nothing', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async (sizes) => {
        const groups = makeCodes(makeBatches(anAfname(sizes), 'leerling'));
        const text = JSON.stringify(await digestsOf('proef-2026', groups));
        const read = parseCodes('proef-2026.codes.json', JSON.parse(text));
        expect(read.map(({ digest }) => digest)).toEqual(read.map(({ digest }) => digest).toSorted());
        const { hashCode } = pepperOf(new Uint8Array(32));
        const known = new Map(
          read.map(({ digest, batch }) => [Buffer.from(hashCode(digest)).toString('hex'), batch]),
        );
        for (const { batch, codes } of groups) {
          for (const code of codes) {
            expect(text).not.toContain(code);
            const asked = Buffer.from(hashCode(await codeDigest('proef-2026', code))).toString('hex');
            expect(known.get(asked)).toBe(batch.id);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('refuses a group below k, and says which', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 9 }), fc.nat(11), (sizes, small, at) => {
        const groups = sizes.toSpliced(at, 0, small);
        const file = makeBatches(anAfname(groups), 'leerling');
        const which = `groep ${Math.min(at, sizes.length) + 1}`;
        expect(() => makeCodes(file)).toThrow(
          expect.objectContaining({
            code: 'survey/group-too-small',
            details: { role: 'leerling', group: which, n: small, k: 10 },
          }) as Error,
        );
      }),
    );
  });

  it('makes other ids, seeds and codes each time', () => {
    const [one, two] = [1, 2].map(() => makeBatches(anAfname([20]), 'leerling'));
    expect(one?.seed).not.toBe(two?.seed);
    expect(one?.batches[0]?.id).not.toBe(two?.batches[0]?.id);
  });
});

describe('shuffled', () => {
  it('keeps everything, and puts each thing in each place about equally often', () => {
    const counts = Array.from({ length: 16 }, () => 0);
    for (let i = 0; i < 8000; i += 1) {
      const order = shuffled([0, 1, 2, 3]);
      expect(order.toSorted()).toEqual([0, 1, 2, 3]);
      order.forEach((thing, place) => (counts[thing * 4 + place] = (counts[thing * 4 + place] ?? 0) + 1));
    }
    // 2,000 expected, sd 39; six of those.
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(234);
  });
});
