import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notAnswered } from '../../../src/disclosure/answer-codes.ts';
import { keyWords } from '../../../src/disclosure/cells.ts';
import { answersOf } from '../../../src/disclosure/columns.ts';
import { addComplete, createConsistency } from '../../../src/disclosure/consistency.ts';
import { release } from '../../../src/disclosure/release.ts';
import { scoresOf } from '../../../src/disclosure/scale.ts';
import { createTally } from '../../../src/disclosure/tally.ts';
import type { CompiledQuestionnaire } from '../../../src/domain/questionnaire.ts';
import {
  anItem,
  aQuestionnaire,
  options,
  profiles,
  seededRandom,
  someBatches,
  someResponses,
  tallyOf,
  type SampleResponse,
} from './sample.ts';

const itemArbitrary = fc.record({
  construct: fc.constantFrom('WB', 'VB', 'AV', 'SB'),
  scale: fc.constantFrom('S4', 'S4', 'J3'),
  reverse: fc.boolean(),
  schoolOnly: fc.boolean(),
});
const schoolArbitrary = fc.record({
  items: fc.array(itemArbitrary, { minLength: 1, maxLength: 9 }),
  sizes: fc.array(fc.integer({ min: 5, max: 14 }), { minLength: 2, maxLength: 5 }),
  seed: fc.nat(),
  lowCut: fc.constantFrom(1.5, 2.5, 4),
});

function schoolOf({
  items,
  sizes,
  seed,
  lowCut,
}: typeof schoolArbitrary extends fc.Arbitrary<infer T> ? T : never) {
  const questionnaire = aQuestionnaire(items.map((item, at) => anItem(`A${at + 10}`, item)));
  const batches = someBatches(sizes.map((n, at) => ({ unit: `groep ${at >> 1}`, bouw: 'midden', n })));
  const shares = profiles[seed % 2 === 0 ? 'spread' : 'mostly'];
  const responses = someResponses(questionnaire, batches, shares, seededRandom(seed));
  return { questionnaire, batches, responses, settings: { lowCut } };
}

/** All responses as one row of bytes, made here from the definition of a code. */
function denseOf(questionnaire: CompiledQuestionnaire, responses: readonly SampleResponse[]) {
  const width = questionnaire.items.length;
  const codes = new Uint8Array(responses.length * width);
  const keys = new Uint32Array(responses.length * 4);
  responses.forEach(({ answers, key }, row) => {
    keyWords(key, keys.subarray(row * 4));
    questionnaire.items.forEach((item, at) => {
      const place = answersOf(questionnaire, item).findIndex(({ value }) => value === answers[item.id]);
      codes[row * width + at] = place < 0 ? notAnswered : place;
    });
  });
  return { codes, keys, width };
}

function denseTallyOf({ questionnaire, batches, responses, settings }: ReturnType<typeof schoolOf>) {
  const { codes, keys, width } = denseOf(questionnaire, responses);
  const tally = createTally(questionnaire, batches, settings);
  responses.forEach(({ batch }, row) => {
    expect(tally.addRow(tally.unitOf(batch), codes, row * width, keys, row * 4)).toBe(true);
  });
  return tally;
}

const outcome = (promise: Promise<unknown>) => promise.catch((problem: unknown) => ({ problem }));

describe('a tally of typed arrays', () => {
  test('gives the same cube as a tally of objects', async () => {
    const property = fc.asyncProperty(schoolArbitrary, async (made) => {
      const school = schoolOf(made);
      const objects = tallyOf(school.questionnaire, school.batches, school.responses, school.settings);
      const dense = denseTallyOf(school);
      expect(dense.n).toEqual(objects.n);
      expect(await outcome(release(dense, options))).toEqual(await outcome(release(objects, options)));
    });
    await fc.assert(property, { numRuns: 60, seed: 6 });
  });

  test('keeps the sums for alpha that adding complete responses one by one gives', () => {
    const property = fc.property(schoolArbitrary, (made) => {
      const school = schoolOf(made);
      const { questionnaire, responses } = school;
      const tally = denseTallyOf(school);
      tally.scales.forEach((scale, at) => {
        const sums = createConsistency(scale.items.length);
        for (const { answers } of responses) {
          const scores = scale.items.flatMap((place) => {
            const item = questionnaire.items[place];
            if (item === undefined) return [];
            const column = answersOf(questionnaire, item).findIndex(
              ({ value }) => value === answers[item.id],
            );
            return column < 0 ? [] : (scoresOf(questionnaire, item, scale)[column] ?? []);
          });
          if (scores.length === scale.items.length) addComplete(sums, scores);
        }
        expect(tally.consistency(at)).toEqual(sums);
      });
    });
    fc.assert(property, { numRuns: 60, seed: 7 });
  });

  const questionnaire = aQuestionnaire([anItem('A01'), anItem('A02', { scale: 'J3' })]);
  const batches = someBatches([{ unit: '5a', bouw: 'midden', n: 20 }]);
  test.each<[string, number, number[], number, number, number]>([
    ['an unknown unit', 1, [0, 0], 0, 4, 0],
    ['the unit of an unknown batch', -1, [0, 0], 0, 4, 0],
    ['a code above its scale', 0, [0, 3], 0, 4, 0],
    ['a code that is nobody’s', 0, [254, 0], 0, 4, 0],
    ['a row that ends too early', 0, [0, 0, 0], 2, 4, 0],
    ['a row before the first', 0, [0, 0, 0], -1, 4, 0],
    ['half a place', 0, [0, 0, 0], 0.5, 4, 0],
    ['a short key', 0, [0, 0], 0, 3, 0],
    ['a key that ends too early', 0, [0, 0], 0, 4, 1],
  ])('refuses a row with %s, and counts nothing of it', (_, unit, codes, at, words, keyAt) => {
    const tally = createTally(questionnaire, batches);
    const keys = new Uint32Array(words).fill(9);
    expect(tally.addRow(unit, Uint8Array.from(codes), at, keys, keyAt)).toBe(false);
    expect([...tally.n]).toEqual([0]);
    for (const table of [0, 1, 2]) expect(tally.row([0], table).counts.every((n) => n === 0)).toBe(true);
    expect(tally.consistency(0)?.n).toBe(0);
  });

  test('refuses every row once it is closed', () => {
    const tally = createTally(questionnaire, batches);
    tally.close();
    expect(tally.addRow(0, new Uint8Array(2), 0, new Uint32Array(4), 0)).toBe(false);
  });
});
