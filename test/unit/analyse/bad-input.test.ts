import { describe, expect, test } from 'vitest';
import { Problem, type ProblemCode } from '../../../src/domain/problem.ts';
import { problemText } from '../../../src/text/problems.ts';
import { codebookOf, file, oddLeaves, run } from './run.ts';

const codebook = codebookOf({ a: 3 }, { group: 'groep', enrolled: { 5: 12, 6: 12 } });
/** 20 respondents in two groups, whose answers vary. */
const answers = Array.from({ length: 20 }, (_, i) => [1 + (i % 5), 1 + ((i * 2) % 5), 2 + (i % 3)]);
const table = (separator = ',', ending = '\n', word = (n: number) => String(n)): string =>
  [['groep', 'a1', 'a2', 'a3'], ...answers.map((row, i) => [i < 10 ? '5' : '6', ...row.map(word)])]
    .map((row) => row.join(separator) + ending)
    .join('');
const plain = table();
const both = [true, false];

/** The exact figures of the ordinary file: what every way to write it down must give. */
const expected = await run({ data: file('a.csv', plain), codebook });

describe('the same answers, written down otherwise, give the same figures', () => {
  test.each<[string, string | Uint8Array]>([
    ['Windows line ends', table(',', '\r\n')],
    ['old Mac line ends', table(',', '\r')],
    ['semicolons', table(';')],
    ['tabs', table('\t')],
    ['bars', table('|')],
    ['decimal commas and semicolons', table(';', '\r\n', (n) => `${n},0`)],
    ['decimal commas in quotes', table(',', '\n', (n) => `"${n},0"`)],
    ['quotes everywhere', table(',', '\n', (n) => `"${n}"`)],
    ['spaces around', table(',', '\n', (n) => ` ${n} `)],
    ['a byte order mark', `\ufeff${plain}`],
    ['UTF-16', Buffer.from(`\ufeff${plain}`, 'utf16le')],
    ['empty lines', plain.replaceAll('\n', '\n\n')],
    ['no last line end', plain.trimEnd()],
    [
      'another column with line ends in quotes',
      plain.replace(/^/gm, '"wat\nik, zeg;",').replace(/"wat\nik, zeg;",$/, ''),
    ],
    ['two columns of one name that nobody asks for', plain.replace(/^/gm, 'x,x,').replace(/x,x,$/, '')],
    ['separators behind', plain.replaceAll('\n', ',,\n')],
    ['columns in another order', plain.replace(/^([^,\n]*),(.*)$/gm, '$2,$1')],
  ])('%s', async (_name, text) => {
    expect(await run({ data: file('b.csv', text), codebook })).toEqual(expected);
  });

  test('rows in another order, to the last digit', async () => {
    const [header = '', ...rows] = plain.trim().split('\n');
    const turned = [header, ...rows.toReversed()].join('\n');
    expect(await run({ data: file('c.csv', turned), codebook })).toEqual(expected);
  });
});

describe('is told in words what is wrong', () => {
  const cases: [string, ProblemCode, string | Uint8Array, object?][] = [
    ['an empty file', 'data/empty', ''],
    ['only white space', 'data/empty', '\ufeff \n \n'],
    ['only a header', 'data/no-rows', 'groep,a1,a2,a3\n'],
    ['an unknown column', 'data/unknown-column', plain.replace('a2', 'b2')],
    ['a wrong group column', 'data/unknown-column', plain, { ...codebook, group: 'klas' }],
    [
      'a column twice',
      'data/duplicate-column',
      plain.replace(/^/gm, '3,').replace('3,groep', 'a1,groep').replace(/3,$/, ''),
    ],
    ['more cells than columns', 'data/broken-line', plain.replace('5,1,1,2', '5,1,1,2,4')],
    ['a quote that stays open', 'data/broken-line', plain.replace('5,2,3,3', '5,"2,3,3')],
    ['words instead of numbers', 'data/no-numbers', plain.replace(/\d,(\d)$/gm, 'vaak,$1')],
    ['a workbook', 'data/not-a-table', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ['a codebook of something else', 'codebook/invalid', plain, { format: 'vbk1' }],
    ['an item of no construct', 'codebook/invalid', plain, { ...codebook, constructs: [] }],
    ['a scale upside down', 'codebook/invalid', plain, { ...codebook, scale: { min: 5, max: 1 } }],
    [
      'an item twice',
      'codebook/invalid',
      plain,
      { ...codebook, items: [...codebook.items, ...codebook.items] },
    ],
  ];
  test.each(cases)('%s', async (_name, code, text, other = codebook) => {
    for (const exact of both) {
      const problem: unknown = await run({ data: file('d.csv', text), codebook: other, exact }).catch(
        (error: unknown) => error,
      );
      if (!(problem instanceof Problem)) throw new Error(`geen Problem: ${String(problem)}`);
      expect(problem.code).toBe(code);
      expect(problemText(problem).hoe).toMatch(/\.$/);
    }
  });

  test('a group column with the name of every respondent', async () => {
    const rows = Array.from({ length: 2100 }, (_, i) => `kind ${i},3,4,5`);
    const data = file('e.csv', ['groep,a1,a2,a3', ...rows].join('\n'));
    await expect(run({ data, codebook })).rejects.toThrow('data/too-many-groups');
  });
});

describe('gives a refusal or a figure, never NaN', () => {
  const rows = (n: number, row: (i: number) => string) =>
    ['groep,a1,a2,a3', ...Array.from({ length: n }, (_, i) => row(i))].join('\n');
  test.each<[string, string]>([
    ['one respondent', rows(1, () => '5,1,2,3')],
    ['two respondents', rows(2, (i) => `5,${i + 1},2,3`)],
    ['everybody the same', rows(30, (i) => `${5 + (i % 2)},4,4,4`)],
    ['everything at an end', rows(30, (i) => `${5 + (i % 2)},5,5,5`)],
    ['a constant item', rows(80, (i) => `${5 + (i % 2)},${1 + (i % 5)},3,${1 + (i % 4)}`)],
    ['nobody answered', rows(30, (i) => `${5 + (i % 2)},,,`)],
    ['an item that nobody answered', rows(30, (i) => `${5 + (i % 2)},${1 + (i % 5)},,3`)],
    ['a group without answers', rows(30, (i) => (i < 15 ? '5,,,' : `6,${1 + (i % 5)},2,3`))],
    ['no groups filled in', rows(30, (i) => `,${1 + (i % 5)},2,3`)],
    ['every group alone', rows(30, (i) => `${i},${1 + (i % 5)},2,3`)],
    ['answers outside the scale', rows(30, (i) => `5,${i % 9},-1,${1 + (i % 4)}`)],
    ['huge and odd numbers', rows(30, (i) => `5,${['1e300', '-0', '1e-300', '99', '2'][i % 5]},2.5,3`)],
    [
      'names of JavaScript as groups',
      rows(40, (i) => `${['__proto__', 'constructor'][i % 2]},${1 + (i % 5)},2,3`),
    ],
    ['some words', rows(40, (i) => `5,${i < 3 ? 'weet niet' : 1 + (i % 5)},2,3`)],
  ])('%s', async (_name, text) => {
    for (const exact of both) {
      const result = await run({ data: file('f.csv', text), codebook, exact });
      expect(oddLeaves(result)).toEqual([]);
      expect(JSON.stringify(result)).not.toContain('impossible-counts');
    }
  });

  test('counts answers outside the scale and leaves them out', async () => {
    const result = await run({
      data: file(
        'g.csv',
        rows(30, (i) => `5,${i < 3 ? 9 : 4},2,3`),
      ),
      codebook,
    });
    expect(result.items['a1']).toMatchObject({ n: 27, missing: 3, outside: 3, mean: 4, counts: { 4: 27 } });
  });

  test('more answers than pupils is not a response', async () => {
    const result = await run({
      data: file(
        'h.csv',
        rows(30, (i) => `5,${1 + (i % 5)},2,3`),
      ),
      codebook,
    });
    expect(result.response['5']).toEqual({
      n: 30,
      enrolled: 12,
      rate: { refused: 'more-answers-than-pupils' },
    });
    expect(result.response['6']).toEqual({ n: 0, enrolled: 12, rate: 0 });
  });
});
