import { describe, expect, test } from 'vitest';
import { flagRows, flagLimit } from '../../../src/analysis/flags.ts';
import { lowRows } from '../../../src/analysis/low.ts';
import { noticeRows } from '../../../src/analysis/notices.ts';
import { scaleRows } from '../../../src/analysis/scales.ts';
import { graveColumns } from '../../../src/disclosure/grave.ts';
import { noticesOf } from '../../../src/disclosure/notice.ts';
import { publicCube } from '../../../src/disclosure/public.ts';
import { release } from '../../../src/disclosure/release.ts';
import { scoreColumn, scoreColumns } from '../../../src/disclosure/scale.ts';
import { lowCutOn } from '../../../src/domain/low-cut.ts';
import { schoolOf, times } from './patterns.ts';
import {
  anItem,
  aQuestionnaire,
  options,
  profiles,
  randomKey,
  seededRandom,
  someBatches,
  someResponses,
  tallyOf,
} from './sample.ts';

describe('rules 1 to 3 and 5: figures come from released rows, refusals too', () => {
  const unanimous = schoolOf([times(54, [4, 4, 4]), times(54, [4, 4, 4])], 'WB');
  const nearly = schoolOf(
    [
      [...times(52, [4, 4, 4]), [1, 2, 4], [4, 3, 1]],
      [...times(52, [4, 4, 4]), [3, 4, 4], [4, 1, 2]],
    ],
    'WB',
  );
  const varied = schoolOf(
    [0, 1].map((group) => times(60, 0).map((_, at) => [1 + (at % 4), 1 + ((at + group) % 4), 1 + (at % 4)])),
    'WB',
  );

  test('no alpha, and the same refusal, for 108 alike and for 108 with four others', async () => {
    for (const school of [unanimous, nearly]) {
      const cube = await release(school(), options);
      expect(cube.constructs[0]?.alpha).toBeNull();
      expect(scaleRows(cube)[0]?.alpha).toBeUndefined();
    }
  });

  test('alpha to 0.05 where answers differ enough, from complete responses', async () => {
    const cube = await release(varied(), options);
    const alpha = cube.constructs[0]?.alpha ?? NaN;
    expect(Math.abs(alpha * 20 - Math.round(alpha * 20))).toBeLessThan(1e-9);
    // By hand: A01 = A03, and A02 is the same or one further: shares of the total's spread.
    const patterns = [0, 1].flatMap((group) =>
      times(60, 0).map((_, at) => [1 + (at % 4), 1 + ((at + group) % 4), 1 + (at % 4)]),
    );
    const variance = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    };
    const items = [0, 1, 2].map((at) => variance(patterns.map((pattern) => pattern[at] ?? 0)));
    const total = variance(patterns.map((pattern) => pattern.reduce((sum, value) => sum + value, 0)));
    const exact = 1.5 * (1 - items.reduce((sum, value) => sum + value, 0) / total);
    expect(Math.abs(alpha - exact)).toBeLessThan(0.025 + 1e-9);
    // The sd that follows from it is smaller than the upper bound without it (rule 3).
    const without = { ...cube, constructs: cube.constructs.map((own) => ({ ...own, alpha: null })) };
    const [withAlpha, bound] = [cube, without as typeof cube].map((one) => scaleRows(one)[0]?.sd ?? NaN);
    expect(withAlpha).toBeLessThan(bound ?? 0);
  });

  test('under a hundred answers there is none', async () => {
    const small = schoolOf([times(90, 0).map((_, at) => [1 + (at % 4), 1 + (at % 4), 1 + (at % 4)])], 'WB');
    expect((await release(small(), options)).constructs[0]?.alpha).toBeNull();
  });
});

describe('rule 4: low scores', () => {
  test('are counted in whole numbers, with the two thirds rule, at the edge too', () => {
    const { low, notLow, noScore } = scoreColumns;
    expect(lowCutOn(1, 5, 2.5)).toBe(2.5);
    expect(lowCutOn(1, 4, 2.5)).toBe(2.125);
    expect(lowCutOn(1, 3, 2.5)).toBe(1.75);
    expect(scoreColumn(8, 4, 4, 2.125)).toBe(low);
    expect(scoreColumn(9, 4, 4, 2.125)).toBe(notLow);
    expect(scoreColumn(17, 8, 8, 2.125)).toBe(low);
    expect(scoreColumn(18, 8, 8, 2.125)).toBe(notLow);
    expect(scoreColumn(4, 2, 3, 2.125)).toBe(low);
    expect(scoreColumn(2, 1, 3, 2.125)).toBe(noScore);
    expect(scoreColumn(0, 0, 0, 2.125)).toBe(noScore);
  });

  test('turn reversed questions round, per group and for the school', async () => {
    const questionnaire = aQuestionnaire([anItem('A01'), anItem('A02', { reverse: true }), anItem('A03')]);
    const batches = someBatches([{ unit: 'a', bouw: 'b', n: 24 }]);
    const random = seededRandom(6);
    const responses = times(24, 0).map((_, at) => ({
      batch: 'unit0',
      // The first nine: "nooit" to what is good and "altijd" to what is bad. Three left two questions out.
      answers: at < 9 ? { A01: 1, A02: 4, A03: 2 } : at < 21 ? { A01: 4, A02: 1, A03: 3 } : { A01: 1 },
      key: randomKey(random),
    }));
    const cube = await release(tallyOf(questionnaire, batches, responses), options);
    expect(lowRows(cube)).toEqual([
      { construct: 'WB', cut: 2.125, items: 3, low: 9, notLow: 12, noScore: 3 },
    ]);
    expect(lowRows(cube, 'a1')).toEqual(lowRows(cube));
    expect(lowRows(cube, 'a9')).toEqual([]);
  });

  test('follow the limit of the school', async () => {
    const questionnaire = aQuestionnaire([anItem('A01')]);
    const batches = someBatches([{ unit: 'a', bouw: 'b', n: 30 }]);
    const tally = tallyOf(questionnaire, batches, [], { lowCut: 4 });
    for (let at = 0; at < 30; at += 1) tally.add('unit0', { A01: 3 }, randomKey(seededRandom(at)));
    const [row] = lowRows(await release(tally, options));
    expect(row).toMatchObject({ cut: 3.25, low: 30, notLow: 0 });
  });
});

describe('rule 6: flags', () => {
  test('have the limit of the handbook', () => {
    expect(flagLimit(24)).toBeCloseTo(3.07, 2);
    expect(flagLimit(1)).toBeCloseTo(1.96, 2);
  });

  test('are a function of what is released: other raw answers, same rows, same flags', async () => {
    const items = ['A01', 'A02', 'A03'].map((id) => anItem(id));
    const questionnaire = aQuestionnaire(items);
    const batches = someBatches([0, 1, 2, 3].map((at) => ({ unit: `g${at}`, bouw: 'b', n: 24 })));
    const random = seededRandom(9);
    const responses = someResponses(questionnaire, batches, profiles.spread, random).map((response) =>
      response.batch === 'unit2' ? { ...response, answers: { A01: 4, A02: 4, A03: 3 } } : response,
    );
    const cube = await release(tallyOf(questionnaire, batches, responses), options);
    const rows = flagRows(cube);
    expect(rows.map(({ atom, flag }) => [atom, flag])).toEqual([
      ['a1', undefined],
      ['a2', undefined],
      ['a3', 'higher'],
      ['a4', undefined],
    ]);
    expect(flagRows(structuredClone(cube) as typeof cube)).toEqual(rows);
    expect(rows.every(({ z, g }) => Number.isFinite(z) && Number.isFinite(g))).toBe(true);
  });

  test('are not asked of two groups, or of one construct that is for the school only', async () => {
    const two = schoolOf([times(20, [1, 4]), times(20, [4, 1])], 'WB');
    expect(flagRows(await release(two(), options))).toEqual([]);
    const grave = schoolOf([times(20, [1, 1]), times(20, [2, 1]), times(20, [1, 2])], 'AV');
    expect(flagRows(await release(grave(), options))).toEqual([]);
  });
});

describe('rule 11: the notice', () => {
  const quiet = schoolOf([times(30, [1, 2]), times(30, [2, 1])], 'AV');
  const heard = schoolOf([times(30, [1, 2]), [...times(29, [2, 1]), [1, 3]]], 'AV');

  test('says that one of 60 children answered gravely, and not which question or group', async () => {
    const [no, yes] = [await release(quiet(), options), await release(heard(), options)];
    expect(no.notices).toEqual([{ construct: 'AV', given: false }]);
    expect(yes.notices).toEqual([{ construct: 'AV', given: true }]);
    expect(noticeRows(yes)).toEqual([{ construct: 'AV', given: true, answers: ['vaak', 'altijd'] }]);
    expect(yes.questions.every(({ atoms }) => atoms === undefined)).toBe(true);
  });

  test('is told to the audit: "no" empties columns, "yes" only where one question carries it', () => {
    const one = schoolOf([[...times(29, [1]), [4]]], 'AV');
    const told = (tally: ReturnType<typeof one>) => [...noticesOf(tally).toldOf];
    expect(told(quiet())).toEqual([
      ['A01', { empty: [2, 3] }],
      ['A02', { empty: [2, 3] }],
    ]);
    expect(told(heard())).toEqual([]);
    expect(told(one())).toEqual([['A01', { oneOf: [2, 3] }]]);
  });

  test('is absent from a public cube, and so is its word', async () => {
    const cube = publicCube(await release(heard(), options));
    expect(cube.notices).toEqual([]);
    expect(noticeRows(cube)).toEqual([]);
    expect(JSON.stringify({ ...cube, notices: undefined })).not.toMatch(/notice|given/);
  });

  test('leaves two milder answers, so that "no" never says what everybody answered', () => {
    const columns = (answers: number, reverse = true) => graveColumns({ construct: 'AV', reverse }, answers);
    expect([2, 3, 4, 5].map((answers) => columns(answers))).toEqual([[], [2], [2, 3], [3, 4]]);
    expect(columns(4, false)).toEqual([0, 1]);
    expect(graveColumns({ construct: 'SB', reverse: true }, 4)).toEqual([]);
  });
});
