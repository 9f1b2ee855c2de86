import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import type { Browser, Locator, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workbookText } from '../../src/text/report.ts';
import { launchChromium, openPage, type WatchedPage } from './support/chromium.ts';
import { cellsOf, goToView, openDemo } from './support/dashboard.ts';
import { startTestSite, type TestSite } from './support/site.ts';

/** Screen, SVG, CSV and XLSX of every figure say the same; `hour.test.ts` holds the PDF and Word against the screen. */
let site: TestSite;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  site = await startTestSite();
  browser = await launchChromium();
  watched = await openPage(browser, site.address, { viewport: { width: 1366, height: 768 } });
  page = watched.page;
  await openDemo(page, site.address);
});
afterAll(async () => {
  await watched.close();
  await browser.close();
  await site.stop();
});

async function saved(button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download.path();
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Head and rows of a table as they stand on screen. */
const rowsOf = (table: Locator) =>
  table
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, ({ textContent }) => textContent ?? '')),
    );

/** Words of the drawings, and apart the numbers in them that are no label, tick or explanation. */
const drawnIn = (figure: Locator) =>
  figure.locator('.chart-host > svg').evaluateAll((all) => {
    const texts = all.flatMap((svg) => [...svg.querySelectorAll('text')]);
    const words = (text: Element) => text.textContent ?? '';
    return {
      all: texts.map(words),
      values: texts
        .filter((text) => text.closest('.chart-soft') === null)
        .map(words)
        .filter((said) => /^[\d.,]+(\s?%| van \d+| lager| hoger)?$/.test(said)),
    };
  });

/** Every number that a table gives, and what each count is of its row's total: the numbers in a bar of answers. */
function numbersIn(rows: readonly string[][]): Set<string> {
  const numbers = new Set(rows.flat().flatMap((cell) => cell.match(/\d[\d.,]*/g) ?? []));
  for (const row of rows.slice(1)) {
    const total = Number(row.at(-1));
    if (total > 0) for (const cell of row) numbers.add(String(Math.round((100 * Number(cell)) / total)));
  }
  return numbers;
}

it.each(['Overzicht', 'Vragen', 'Groepen', 'Jaren', 'Incidenten', 'Techniek'])(
  '%s: table, CSV and SVG agree, number by number',
  async (name) => {
    const region = await goToView(page, name);
    await region.locator('.chart-host > svg').first().waitFor();
    let drawings = 0;
    for (const figure of await region.locator('figure').all()) {
      const rows = await rowsOf(figure.locator('table').first());
      const sentence = plain((await figure.locator('figcaption').first().textContent()) ?? '');
      const csv = readFileSync(
        await saved(figure.getByRole('button', { name: 'Download als CSV' }).first()),
        'utf8',
      );
      const { data } = Papa.parse<string[]>(csv.replace('\uFEFF', '').trimEnd(), { delimiter: ';' });
      expect([sentence, data]).toEqual([sentence, rows]);
      const { all, values } = await drawnIn(figure);
      if (all.length === 0) continue;
      drawings += 1;
      const known = numbersIn(rows);
      const strange = values.filter((value) =>
        (value.match(/\d[\d.,]*/g) ?? []).some((number) => !known.has(number)),
      );
      expect([sentence, strange]).toEqual([sentence, []]);
      const svg = readFileSync(
        await saved(figure.getByRole('button', { name: 'Plaatje (SVG)' }).first()),
        'utf8',
      );
      const { document } = new JSDOM(svg).window;
      const drawn = [...document.querySelectorAll('svg > svg text')].map(
        ({ textContent }) => textContent ?? '',
      );
      expect([sentence, drawn]).toEqual([sentence, all]);
      expect(plain(document.querySelector('svg > title')?.textContent ?? '')).toBe(sentence);
    }
    expect(drawings).toBeGreaterThan(0);
  },
);

it('the spreadsheet gives the counts and the averages of the screen', async () => {
  const region = await goToView(page, 'Vragen');
  const counts = new Map<string, string>();
  for (const table of await region.locator('figure table').all()) {
    const [head = [], ...rows] = await rowsOf(table);
    for (const [question, ...cells] of rows)
      cells.forEach((cell, i) => counts.set(`${question} ${head[i + 1]}`, cell));
  }
  const overview = await goToView(page, 'Overzicht');
  const scales = await cellsOf(overview.locator('table', { hasText: 'Geen last van pesten' }).first());
  await goToView(page, 'Rapport');
  const file = await saved(page.getByRole('button', { name: 'Download alle cijfers (Excel)' }));
  const sheet = async (wanted: string) =>
    (await readXlsxFile(file)).find(({ sheet: name }) => name === wanted)?.data.slice(1) ?? [];
  const questions = await sheet(workbookText.sheets.questions);
  expect(questions.length).toBeGreaterThan(80);
  const answered = questions.filter(([, , value]) => value !== null);
  for (const [, text, , answer, count] of answered) {
    const at = `${String(text)} ${String(answer)}`;
    expect([at, counts.get(at)]).toEqual([at, String(count)]);
  }
  const means = await sheet(workbookText.sheets.scales);
  expect(means.map(([name]) => name)).toEqual([...scales.keys()]);
  for (const [name, mean, low, high] of means) {
    const cells = [mean, low, high].map((value) => Number(value).toFixed(1).replace('.', ','));
    expect([name, scales.get(String(name))?.slice(0, 3)]).toEqual([name, cells]);
  }
});
