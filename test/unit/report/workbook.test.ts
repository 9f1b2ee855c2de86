import { expect, test } from 'vitest';
import { workbookSheets } from '../../../src/report/sheets.ts';
import { writeWorkbook } from '../../../src/report/xlsx.ts';
import { workbookText } from '../../../src/text/report.ts';
import { xlsxSheets, type XlsxCell } from '../../support/outgoing/xlsx-file.ts';
import { unzip } from '../../support/unzip.ts';
import { aCube } from '../analysis/cube.ts';

const { sheets } = workbookText;
const opened = async () => {
  const cube = await aCube();
  const bytes = new Uint8Array(await (await writeWorkbook(workbookSheets(cube))).arrayBuffer());
  return { cube, bytes, book: await xlsxSheets(bytes) };
};
const bodyOf = (book: ReadonlyMap<string, XlsxCell[][]>, name: string) => book.get(name)?.slice(1) ?? [];

test('every code in the sheets is explained in the codebook, under the same words', async () => {
  const { cube, book } = await opened();
  const known = new Set(
    bodyOf(book, sheets.codebook).map(([id, text, , , , , code, label]) =>
      JSON.stringify([id, text, code, label]),
    ),
  );
  const coded = [
    ...bodyOf(book, sheets.questions),
    ...bodyOf(book, sheets.groups).map(([, ...line]) => line),
  ].filter(([, , code]) => code !== null);
  expect(coded.length).toBeGreaterThan(cube.questions.length * 4);
  const strange = coded.filter(
    ([id, text, code, label]) => !known.has(JSON.stringify([id, text, code, label])),
  );
  expect(strange).toEqual([]);
  expect(known.size).toBe(cube.questions.reduce((sum, { answers }) => sum + answers.length, 0));
});

test('the codebook tells which questions count the other way, and which are known for the school only', async () => {
  const { cube, book } = await opened();
  for (const [id, , , reversed, section, level] of bodyOf(book, sheets.codebook)) {
    const question = cube.questions.find((one) => one.id === id);
    const levelWords = question?.atoms === undefined ? 'alleen school' : 'groep en school';
    expect([id, reversed, section, level]).toEqual([
      id,
      question?.reverse === true ? 'ja' : 'nee',
      question?.section,
      levelWords,
    ]);
  }
});

test('the notes come first, and name year, smallest group, rounding and what an empty cell means', async () => {
  const { cube, book, bytes } = await opened();
  const [first = ''] = book.keys();
  expect(first).toBe(sheets.notes);
  const notes = (book.get(first) ?? []).flat().join('\n');
  for (const words of [
    cube.schooljaar,
    `minder dan ${cube.k} antwoorden`,
    `veelvoud van ${cube.base}`,
    'Een lege cel betekent',
    'geen goedgekeurd meetinstrument',
  ])
    expect(notes).toContain(words);
  // The head stays in view, and a number is a number: a spreadsheet can add it up.
  const files = unzip(bytes);
  const pages = [...files].filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
  expect(pages).toHaveLength(book.size);
  for (const [, xml] of pages) expect(xml).toContain('state="frozen"');
  for (const line of bodyOf(book, sheets.questions)) expect(typeof line.at(-1)).toBe('number');
});
