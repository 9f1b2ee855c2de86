import { describe, expect, test } from 'vitest';
import { release } from '../../../src/disclosure/release.ts';
import { toHex } from '../../../src/domain/bytes.ts';
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

const questionnaire = aQuestionnaire([
  anItem('A01'),
  anItem('A02', { construct: 'VB', scale: 'J3' }),
  anItem('A03', { construct: 'AV', reverse: true }),
  anItem('A04', { construct: 'SB', schoolOnly: true }),
]);
const batches = someBatches([
  { unit: '5a', bouw: 'midden', n: 23 },
  { unit: '5b', bouw: 'midden', n: 6 },
  { unit: '7a', bouw: 'boven', n: 19 },
  { unit: '7b', bouw: 'boven', n: 14 },
]);
const responses = someResponses(questionnaire, batches, profiles.spread, seededRandom(21));
const releaseOf = (given: readonly SampleResponse[], changes: Partial<typeof options> = {}) =>
  release(tallyOf(questionnaire, batches, given), { ...options, ...changes });

describe('a release', () => {
  test('has a row per atom, and one for the school where the subject is too grave', async () => {
    const cube = await releaseOf(responses);
    expect(cube.atoms.map((atom) => [atom.label, atom.n])).toEqual([
      ['5a en 5b', 29],
      ['7a', 19],
      ['7b', 14],
    ]);
    expect(cube.questions.map(({ id, atoms }) => [id, atoms?.length])).toEqual([
      ['A01', 3],
      ['A02', 3],
      ['A03', undefined],
      ['A04', undefined],
    ]);
    expect(cube.questions.map((question) => question.school.length)).toEqual([5, 4, 5, 5]);
    expect(cube.questions[1]?.atoms?.map((row) => row.length)).toEqual([4, 4, 4]);
  });

  test.each([3, 5] as const)('stays within a base %i of the truth in every cell', async (base) => {
    const tally = tallyOf(questionnaire, batches, responses);
    const cube = await release(tally, { ...options, base });
    const units = [[0, 1], [2], [3]];
    cube.questions.forEach((question, at) => {
      const rows = [...(question.atoms ?? []), question.school];
      rows.forEach((row, place) => {
        const isSchool = place === rows.length - 1;
        const truth = tally.row(isSchool ? [0, 1, 2, 3] : (units[place] ?? []), at);
        row.forEach((count, column) => {
          expect(count % base).toBe(0);
          expect(Math.abs(count - (truth.counts[column] ?? 0))).toBeLessThan(base);
        });
      });
    });
  });

  test('gives the same bytes again, in whatever order the answers came', async () => {
    const first = JSON.stringify(await releaseOf(responses));
    expect(JSON.stringify(await releaseOf(responses))).toBe(first);
    expect(JSON.stringify(await releaseOf(responses.toReversed()))).toBe(first);
    expect(JSON.stringify(await releaseOf(responses, { seed: new Uint8Array(32) }))).not.toBe(first);
  });

  test('never holds the seed, a key or a number of tries', async () => {
    const cube = await releaseOf(responses);
    const text = JSON.stringify(cube);
    expect(text).not.toContain(toHex(options.seed));
    expect(text).not.toContain(btoa(String.fromCharCode(...options.seed)));
    expect(Object.keys(cube).sort()).toEqual(
      'atoms base constructs f k notices questions role schooljaar survey title version'.split(' '),
    );
    const fields = new Set(cube.questions.flatMap((question) => Object.keys(question)));
    expect([...fields].sort()).toEqual('answers atoms construct id reverse school section text'.split(' '));
  });

  test('never shows a group under five, whatever k says', async () => {
    expect((await releaseOf(responses, { k: 1 })).k).toBe(5);
  });

  test('of a question that everybody skipped is possible', async () => {
    const skipped = responses.map((response) => ({
      ...response,
      answers: { ...response.answers, A01: null },
    }));
    const cube = await releaseOf(skipped);
    expect(cube.questions[0]?.atoms?.map((row) => row.slice(0, 4))).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });
});

describe('rule 7: the same pupils in a cell', () => {
  const pair = aQuestionnaire([anItem('A01'), anItem('A02'), anItem('A03')]);
  // 30 pupils: 30 divides by 3, so that no row needs the question's own draw and the rows must be alike altogether.
  const one = someBatches([{ unit: '5a', bouw: 'midden', n: 30 }]);

  test('two questions that the same pupils answer alike round alike, under every seed', async () => {
    const random = seededRandom(22);
    const alike = someResponses(pair, one, profiles.spread, random).map((response) => {
      const first = response.answers.A01 ?? null;
      // A03 swaps the outer answers: the same sets of pupils under other labels.
      const swapped = first === null ? null : 5 - first;
      return { ...response, answers: { A01: first, A02: first, A03: swapped } };
    });
    const distinct = new Set<string>();
    for (let time = 0; time < 40; time += 1) {
      const seed = Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
      const [a, b, c] = (await release(tallyOf(pair, one, alike), { ...options, seed })).questions.map(
        (question) => question.school,
      );
      expect(b).toEqual(a);
      expect(
        c
          ?.slice(0, 4)
          .toReversed()
          .concat(c[4] ?? 0),
      ).toEqual(a);
      distinct.add(String(a));
    }
    expect(distinct.size).toBeGreaterThan(1);
  });

  test('other pupils in cells of the same size round apart', async () => {
    const random = seededRandom(23);
    const values = Array.from({ length: 30 }, (_, at) => (at < 16 ? 1 : at < 23 ? 2 : at < 28 ? 3 : 4));
    const rows = values.map((value, at) => ({
      batch: 'unit0',
      answers: { A01: value, A02: values[29 - at] ?? null, A03: value },
      key: Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)),
    }));
    let apart = 0;
    for (let time = 0; time < 40; time += 1) {
      const seed = Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
      const [a, b] = (await release(tallyOf(pair, one, rows), { ...options, seed })).questions.map(
        (question) => String(question.school),
      );
      if (a !== b) apart += 1;
    }
    expect(apart).toBeGreaterThan(10);
  });
});

test('eight groups and 22 questions take well under a second', async () => {
  const large = aQuestionnaire(Array.from({ length: 22 }, (_, at) => anItem(`A${10 + at}`)));
  const groups = someBatches(Array.from({ length: 8 }, (_, at) => ({ unit: `g${at}`, bouw: 'b', n: 24 })));
  const tally = tallyOf(large, groups, someResponses(large, groups, profiles.spread, seededRandom(24)));
  const start = performance.now();
  await release(tally, options);
  const took = performance.now() - start;
  console.log(`release of 8 atoms x 22 questions: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(1000);
});
