import { describe, expect, test } from 'vitest';
import type { AnalysisResult, ConstructFigures } from '../../../src/analysis/result.ts';
import { file, run } from './run.ts';

const item = (id: string, construct: string, more: object = {}) => ({ id, construct, ...more });
const codebook = {
  format: 'vbc1',
  title: 'afspraken',
  scale: { min: 1, max: 5 },
  items: [
    item('a1', 'a'),
    item('a2', 'a', { reverse: true }),
    item('a3', 'a', { reverse: true, scale: { min: 1, max: 4 } }),
  ],
  constructs: [{ id: 'a', label: 'a', kind: 'scale' }],
};
const analyse = (rows: readonly string[], book: object = codebook, exact = true): Promise<AnalysisResult> =>
  run({ data: file('a.csv', rows.join('\n')), codebook: book, exact });
const a = (result: AnalysisResult): ConstructFigures => result.constructs['a'] as ConstructFigures;

describe('a score', () => {
  test('turns a reversed item round by the ends of its own scale', async () => {
    // 5, 6 - 1, 5 - 1 and 2, 6 - 3, 5 - 4: means 14/3 and 2.
    const result = await analyse(['a1,a2,a3', '5,1,1', '2,3,4']);
    expect(a(result)).toMatchObject({ n: 2, mean: expect.closeTo((14 / 3 + 2) / 2, 12) as number });
    // The item itself stays as given.
    expect(result.items['a2']).toMatchObject({ mean: 2, counts: { 1: 1, 3: 1 } });
    expect(result.items['a3']).toMatchObject({ mean: 2.5, counts: { 1: 1, 2: 0, 3: 0, 4: 1 } });
  });

  test('needs two thirds of the items, in whole numbers', async () => {
    const result = await analyse(['a1,a2,a3', '5,1,', '4,,', ',,', ',3,2']);
    // (5 + 5) / 2 = 5 and (3 + 3) / 2 = 3; one answer of three is too few.
    expect(a(result)).toMatchObject({ n: 2, mean: 4 });
    expect(result.items['a1']).toMatchObject({ n: 2, missing: 2 });
    expect(result.respondents).toBe(4);
  });

  test('at the limit is low, above it is not', async () => {
    const rows = ['a1,a2,a3', ...Array.from({ length: 12 }, (_, i) => (i < 6 ? '2,3,4' : '3,3,3'))];
    // 2, 3, 1 is 2 and 3, 3, 2 is 8/3.
    expect(a(await analyse(rows, { ...codebook, lowCut: 2 })).low).toMatchObject({
      cut: 2,
      k: 6,
      n: 12,
      p: 0.5,
    });
    expect(a(await analyse(rows, { ...codebook, lowCut: 1.99 })).low).toMatchObject({ k: 0 });
    expect(a(await analyse(rows)).low).toMatchObject({ cut: 2.5, k: 6 });
  });
});

test('the top counts the highest answers, as many as the codebook says', async () => {
  const rows = [
    'a1,a2,a3',
    ...['1', '2', '3', '4', '5', '5'].map((x) => `${x},1,4`),
    ...Array(6).fill('2,1,3'),
  ] as string[];
  expect((await analyse(rows)).items['a1']).toMatchObject({ top: { k: 3, n: 12 } });
  expect((await analyse(rows, { ...codebook, top: 3 })).items['a1']).toMatchObject({ top: { k: 4 } });
  expect((await analyse(rows)).items['a3']).toMatchObject({ top: { k: 12 } });
  expect((await analyse(rows, { ...codebook, top: 1 })).items['a3']).toMatchObject({ top: { k: 6 } });
});

describe('an index', () => {
  const index = { ...codebook, constructs: [{ id: 'a', label: 'a', kind: 'index' }], group: 'groep' };
  const rows = [
    'groep,a1,a2,a3',
    ...Array.from({ length: 120 }, (_, i) => `${i % 3},${1 + (i % 5)},${1 + (i % 4)},2`),
  ];

  test('has a score, no alpha and no omega', async () => {
    expect(a(await analyse(rows, index))).toMatchObject({
      n: 120,
      alpha: { refused: 'index' },
      omega: { refused: 'index' },
    });
    const one = { ...index, items: index.items.slice(0, 1) };
    expect(a(await analyse(rows, one))).toMatchObject({ n: 120, mean: 3 });
  });

  test('is protected known for the whole file only', async () => {
    const shown = await analyse(rows, index, false);
    expect(a(shown).groups).toEqual({
      0: { refused: 'protected' },
      1: { refused: 'protected' },
      2: { refused: 'protected' },
    });
    expect(shown.items['a1']).toMatchObject({ byGroup: { 0: { refused: 'protected' } } });
    expect(a(shown).mean).toEqual(expect.any(Number));
  });
});

test('alpha is over who answered everything', async () => {
  const whole = Array.from({ length: 80 }, (_, i) => `${1 + (i % 5)},${5 - ((i * 2) % 5)},${4 - (i % 4)}`);
  const complete = a(await analyse(['a1,a2,a3', ...whole])).alpha;
  const holes = Array.from({ length: 40 }, (_, i) => `${1 + (i % 5)},,${1 + (i % 4)}`);
  expect(a(await analyse(['a1,a2,a3', ...whole, ...holes])).alpha).toEqual(complete);
  expect(complete).toMatchObject({ n: 80, k: 3 });
});

test('who has no group counts for the whole and for no group', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => `${['x', 'y', '', 'NA'][i % 4]},${1 + (i % 5)},2,3`);
  const result = await analyse(['groep,a1,a2,a3', ...rows], { ...codebook, group: 'groep' });
  expect(result.respondents).toBe(40);
  expect(Object.keys(result.response)).toEqual(['x', 'y']);
  expect(a(result)).toMatchObject({ n: 40, groups: { x: { n: 10 }, y: { n: 10 } } });
});

test('a careless form is told, and the means without it', async () => {
  const rows = Array.from({ length: 20 }, (_, i) =>
    i < 3 ? '4,4,4' : `${1 + (i % 5)},${1 + ((i * 2) % 5)},2`,
  );
  const { careless } = await analyse(['a1,a2,a3', ...rows]);
  expect(careless).toMatchObject({ n: 20, marked: 3, share: 0.15, without: { a: { n: 17 } } });
});

test('the same file is protected alike, the figures come in threes and no one learns the seed', async () => {
  const data = file(
    'a.csv',
    [
      'groep,a1,a2,a3',
      ...Array.from({ length: 90 }, (_, i) => `${i % 4},${1 + (i % 5)},${1 + ((i * 3) % 5)},${1 + (i % 4)}`),
    ].join('\n'),
  );
  const book = { ...codebook, group: 'groep' };
  const [one, two] = [
    await run({ data, codebook: book, exact: false }),
    await run({ data, codebook: book, exact: false }),
  ];
  expect(one).toEqual(two);
  const counts = Object.values(one.items).flatMap((given) =>
    'counts' in given ? Object.values(given.counts) : [],
  );
  expect(counts.every((count) => Number(count) % 3 === 0)).toBe(true);
  expect(one.seed).toEqual({ refused: 'protected' });
  expect(one.careless).toEqual({ refused: 'protected' });
});

test('null in a codebook is nothing, and a construct without items is refused', async () => {
  const rows = ['a1,a2,a3', ...Array.from({ length: 30 }, (_, i) => `${1 + (i % 5)},2,3`)];
  const book = {
    ...codebook,
    ...{ group: null, wave: null, enrolled: null, top: null, lowCut: null },
    items: codebook.items.map((one) => ({ ...{ reverse: null, scale: null, label: null }, ...one })),
    constructs: [...codebook.constructs, { id: 'leeg' }, { id: 'index', kind: 'index' }],
  };
  for (const exact of [true, false]) {
    const result = await analyse(rows, book, exact);
    const plain = await analyse(rows, { ...codebook, constructs: book.constructs }, exact);
    if (exact) expect(result).toEqual(plain);
    for (const id of ['leeg', 'index']) {
      expect(result.constructs[id]).toMatchObject({ mean: { refused: 'too-few-items' } });
    }
  }
});
