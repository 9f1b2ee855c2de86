import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Locator, Page } from 'playwright-core';
import { csvRows } from '../../support/outgoing/csv-file.ts';

/** All that one figure says, in each of its forms. */
export interface FigureSaid {
  sentence: string;
  /** The table on screen, head included. */
  rows: string[][];
  csv: string[][];
  /** The words in the drawings, and of those the numbers that are no label, tick or explanation. */
  drawn: string[];
  values: string[];
  /** What a screen reader says for the drawings. */
  alt: string[];
  /** The words in the file of the picture, and its name; none where the figure has no drawing. */
  svg: { drawn: string[]; title: string } | undefined;
}

export const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Presses what saves a file; gives where it is. */
export async function savedBy(page: Page, button: Locator, tries = 4): Promise<string> {
  // Chromium now and then takes a press soon after another download for one that nobody asked for, and drops it.
  const [download] = await Promise.allSettled([
    page.waitForEvent('download', { timeout: tries > 1 ? 5000 : 30_000 }),
    button.click(),
  ]);
  if (download.status === 'fulfilled') return download.value.path();
  if (tries > 1) return savedBy(page, button, tries - 1);
  throw download.reason;
}

/** Head and rows of a table as they stand on screen. */
export const rowsOf = (table: Locator): Promise<string[][]> =>
  table
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, ({ textContent }) => textContent ?? '')),
    );

const drawnIn = (figure: Locator) =>
  figure.locator('.chart-host > svg').evaluateAll((all) => {
    const texts = all.flatMap((svg) => [...svg.querySelectorAll('text')]);
    const words = (text: Element) => text.textContent ?? '';
    return {
      drawn: texts.map(words),
      alt: all.map((svg) => svg.getAttribute('aria-label') ?? ''),
      values: texts
        .filter((text) => text.closest('.chart-soft') === null)
        .map(words)
        .filter((said) => /^(onze school )?[\d.,]+(\s?%| van \d+| lager| hoger)?$/.test(said)),
    };
  });

/** Reads a figure on screen, and the files that its buttons give. */
export async function readFigure(page: Page, figure: Locator): Promise<FigureSaid> {
  const sentence = plainWords((await figure.locator('figcaption').first().textContent()) ?? '');
  const rows = await rowsOf(figure.locator('table').first());
  const press = figure.getByRole('button', { name: 'Download als CSV' }).first();
  const csv = csvRows(readFileSync(await savedBy(page, press), 'utf8'));
  const { drawn, values, alt } = await drawnIn(figure);
  if (drawn.length === 0) return { sentence, rows, csv, drawn, values, alt, svg: undefined };
  const button = figure.getByRole('button', { name: 'Plaatje (SVG)' }).first();
  const { document } = new JSDOM(readFileSync(await savedBy(page, button), 'utf8')).window;
  const words = [...document.querySelectorAll('svg > svg text')].map(({ textContent }) => textContent ?? '');
  const title = plainWords(document.querySelector('svg > title')?.textContent ?? '');
  return { sentence, rows, csv, drawn, values, alt, svg: { drawn: words, title } };
}

const numbersOf = (text: string) => text.match(/\d[\d.,]*/g) ?? [];

/** Every number that a table gives, and what each count is of its row's total: the numbers in a bar of answers. */
function numbersIn(rows: readonly string[][]): Set<string> {
  const numbers = new Set(rows.flat().flatMap(numbersOf));
  for (const row of rows.slice(1)) {
    const total = Number(row.at(-1));
    if (total > 0) for (const cell of row) numbers.add(String(Math.round((100 * Number(cell)) / total)));
  }
  return numbers;
}

/** Where the forms of one figure do not say the same; nothing when all agree. */
export function disagreements({ sentence, rows, csv, values, drawn, alt, svg }: FigureSaid): string[] {
  const known = numbersIn(rows);
  const strange = values.filter((value) => numbersOf(value).some((number) => !known.has(number)));
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...(rows.length < 2 ? [`no table: ${sentence}`] : []),
    ...(same(rows, csv) ? [] : [`CSV differs: ${sentence}`]),
    ...strange.map((value) => `drawn but not in the table: ${value}: ${sentence}`),
    ...(alt.some((words) => words.trim() === '') ? [`a picture without words: ${sentence}`] : []),
    ...(svg === undefined || same(svg.drawn, drawn) ? [] : [`SVG differs: ${sentence}`]),
    ...(svg === undefined || svg.title === sentence ? [] : [`SVG is called otherwise: ${sentence}`]),
  ];
}

/** The groups that the shown bouw is the sum of, as the note says; nothing when a group or the school is shown. */
export async function summedGroups(part: Locator): Promise<string[] | undefined> {
  const notes = (await part.getByRole('status').allTextContents()).join(' ');
  return /Dit zijn (.+) bij elkaar/.exec(notes)?.[1]?.split(/, | en /);
}
