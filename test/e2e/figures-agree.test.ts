import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookText } from '../../src/text/report.ts';
import { xlsxSheets, type XlsxCell } from '../support/outgoing/xlsx-file.ts';
import { launchChromium, openPage, type WatchedPage } from './support/chromium.ts';
import { cellsOf, goToView, openDemo } from './support/dashboard.ts';
import { disagreements, readFigure, rowsOf, savedBy, type FigureSaid } from './support/figure-said.ts';
import { startTestSite, type TestSite } from './support/site.ts';

/**
 * Screen, alt text, SVG, CSV and XLSX of every figure say the same, with all roles, years and the board's schools open.
 * `outgoing.test.ts` goes on with Verken, the report, the poster and what is published.
 */
let site: TestSite;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let sheets: Map<string, XlsxCell[][]>;
beforeAll(async () => {
  site = await startTestSite({ board: true });
  browser = await launchChromium();
  watched = await openPage(browser, site.address, { viewport: { width: 1366, height: 768 } });
  page = watched.page;
  await openDemo(page, site.address);
  // From here on nothing on the page is drawn a second time.
  const questions = await goToView(page, 'Vragen');
  await questions.locator('[data-engine="duckdb"]').waitFor({ timeout: 60_000 });
  await goToView(page, 'Rapport');
  const file = await savedBy(page, page.getByRole('button', { name: 'Download alle cijfers (Excel)' }));
  sheets = await xlsxSheets(readFileSync(file));
});
afterAll(async () => {
  await watched.close();
  await browser.close();
  await site.stop();
});

const { sheets: names } = workbookText;
const sheet = (name: string): XlsxCell[][] => sheets.get(name)?.slice(1) ?? [];
const oneDecimal = (value: XlsxCell | undefined) => Number(value).toFixed(1).replace('.', ',');

async function figuresIn(region: Locator): Promise<FigureSaid[]> {
  await region.locator('.chart-host > svg').first().waitFor();
  const said: FigureSaid[] = [];
  for (const figure of await region.locator('figure').all()) said.push(await readFigure(page, figure));
  return said;
}

/** `question answer` to the count, of the tables with one row per question. */
function countsOf(figures: readonly Pick<FigureSaid, 'rows'>[]): Map<string, string> {
  const counts = new Map<string, string>();
  for (const { rows } of figures) {
    const [head = [], ...lines] = rows;
    for (const [question, ...cells] of lines)
      cells.forEach((cell, i) => counts.set(`${question} ${head[i + 1]}`, cell));
  }
  return counts;
}

/** Every answer that the spreadsheet counts stands with the same number in these tables. */
function expectCounts(lines: readonly XlsxCell[][], counts: ReadonlyMap<string, string>): void {
  expect(lines.length).toBeGreaterThan(40);
  for (const [, text, code, answer, count] of lines) {
    const label = code === null ? 'Overgeslagen' : String(answer);
    const at = `${String(text)} ${label}`;
    expect([at, counts.get(at)]).toEqual([at, String(count)]);
  }
}

describe('each figure says one thing in all its forms', () => {
  it.each(['Overzicht', 'Vragen', 'Groepen', 'Jaren', 'Bestuur', 'Incidenten', 'Techniek'])(
    '%s',
    async (name) => {
      const figures = await figuresIn(await goToView(page, name));
      expect(figures.flatMap(disagreements)).toEqual([]);
      expect(figures.filter(({ svg }) => svg !== undefined).length).toBeGreaterThan(0);
    },
  );

  it('one number that differs in one form is found', async () => {
    const region = await goToView(page, 'Vragen');
    await region.locator('.chart-host > svg').first().waitFor();
    const figure = region.locator('figure').first();
    const honest = await readFigure(page, figure);
    expect(disagreements(honest)).toEqual([]);
    const forge = (part: Locator, words: string) =>
      part.evaluate((element, said) => {
        // The text in its own node: Preact goes on writing in that one.
        const text = document.createNodeIterator(element, NodeFilter.SHOW_TEXT).nextNode();
        const before = text?.nodeValue;
        if (text) text.nodeValue = said;
        return before;
      }, words);
    // On the page itself, so that the reading of it is put to the test as well.
    const drawnCount = figure.locator('.chart-host svg text').filter({ hasText: /^\d+$/ });
    for (const [part, finding] of [
      [figure.locator('tbody td').first(), /CSV differs/],
      [drawnCount.last(), /drawn but not in the table: 777/],
    ] as const) {
      const before = await forge(part, '777');
      const found = disagreements(await readFigure(page, figure));
      await forge(part, before ?? '');
      expect(found.join('\n')).toMatch(finding);
    }
    const [head = [], first = [], ...rest] = honest.rows;
    const forged = [head, [...first.slice(0, -1), '777'], ...rest];
    expect(disagreements({ ...honest, rows: forged })).not.toEqual([]);
    expect(disagreements({ ...honest, csv: forged })).not.toEqual([]);
    expect(disagreements({ ...honest, alt: [''] })).not.toEqual([]);
    const svg = { drawn: [...honest.drawn, '777'], title: honest.sentence };
    expect(disagreements({ ...honest, svg })).not.toEqual([]);
  });
});

describe('the spreadsheet has the numbers of the screen', () => {
  it('of each question, for the school and for every group', async () => {
    const region = await goToView(page, 'Vragen');
    const part = region.locator('section[aria-labelledby="antwoorden-kop"]');
    expectCounts(sheet(names.questions), countsOf(await figuresIn(part)));
    const choice = part.getByRole('combobox');
    for (const [label] of sheet(names.response)) {
      await choice.selectOption({ label: String(label) });
      const lines = sheet(names.groups).filter(([group]) => group === label);
      // What was shown stays until the database has answered; the head says whose numbers these are.
      const tables = part.locator('figure table');
      await expect.poll(() => tables.first().textContent()).toContain(`Vraag (alleen ${String(label)})`);
      const shown = await Promise.all(
        (await tables.all()).map(async (table) => ({ rows: await rowsOf(table) })),
      );
      expectCounts(
        lines.map(([, ...line]) => line),
        countsOf(shown),
      );
    }
    await choice.selectOption('');
  });

  it('of taking part, of the subjects and of low scores', async () => {
    const region = await goToView(page, 'Overzicht');
    await region.locator('.chart-host > svg').first().waitFor();
    const table = async (words: string) => cellsOf(region.locator('table', { hasText: words }).first());
    const response = await table('Hoeveel mensen er per stamgroep meededen');
    for (const [label, , n, enrolled] of sheet(names.response))
      expect([label, response.get(String(label))?.slice(0, 2)]).toEqual([
        label,
        [String(n), String(enrolled)],
      ]);
    const scales = await table('Cijfer per onderwerp, hele school');
    expect(sheet(names.scales).map(([name]) => name)).toEqual([...scales.keys()]);
    for (const [name, mean, low, high, , , items, n] of sheet(names.scales)) {
      const cells = [oneDecimal(mean), oneDecimal(low), oneDecimal(high), String(items), String(n)];
      expect([name, scales.get(String(name))]).toEqual([name, cells]);
    }
    const low = await table('Aantal lage scores per onderwerp');
    const school = sheet(names.low).filter(([, , place]) => place === workbookText.school);
    expect(school.map(([name]) => name)).toEqual([...low.keys()]);
    for (const [name, cut, , ...counts] of school) {
      const cells = [oneDecimal(cut), ...counts.map(String)];
      expect([name, low.get(String(name))?.slice(0, 4)]).toEqual([name, cells]);
    }
  });

  it('of the board and of the technical page', async () => {
    const board = await goToView(page, 'Bestuur');
    await board.locator('.chart-host > svg').first().waitFor();
    const own = (await Promise.all((await board.locator('table').all()).map(cellsOf))).map((cells) =>
      cells.get('Onze school'),
    );
    expect(own).toEqual(sheet(names.scales).map(([, mean, , , , , , n]) => [oneDecimal(mean), String(n)]));
    const technical = await goToView(page, 'Techniek');
    await technical.locator('.chart-host > svg').first().waitFor();
    const rows = await cellsOf(technical.locator('table').first());
    for (const [name, , , , , , items, n, alpha] of sheet(names.scales)) {
      const shown = rows.get(String(name)) ?? [];
      expect([name, ...shown.slice(0, 2)]).toEqual([name, String(items), String(n)]);
      if (alpha !== null) expect(Number((shown[2] ?? '').replace(',', '.'))).toBeCloseTo(Number(alpha), 2);
    }
  });
});
