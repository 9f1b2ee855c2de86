import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dimensions } from '../../src/analysis/pivot.ts';
import { readPublished } from '../../src/disclosure/published.ts';
import { exploreText } from '../../src/text/explore-view.ts';
import {
  claimsOfCube,
  claimsOfPivot,
  claimsOfPoster,
  claimsOfResults,
  claimsOfTable,
  claimsOfWorkbook,
  labelsOfWorkbook,
  school,
  sizesOfWorkbook,
  type Claim,
} from '../support/outgoing/claims.ts';
import { attackTogether, leaksOf } from '../support/outgoing/attack.ts';
import { csvRows } from '../support/outgoing/csv-file.ts';
import { docxTables } from '../support/outgoing/docx-file.ts';
import { wrongMeans } from '../support/outgoing/means.ts';
import { xlsxSheets, type XlsxCell } from '../support/outgoing/xlsx-file.ts';
import { seededRandom } from '../unit/disclosure/sample.ts';
import { launchChromium, openPage, type WatchedPage } from './support/chromium.ts';
import { goToView, openDemo } from './support/dashboard.ts';
import { rowsOf, savedBy, summedGroups } from './support/figure-said.ts';
import { hasRow, readPdf, wordsOfPdf } from './support/pdf-words.ts';
import { startTestSite, type TestSite } from './support/site.ts';

/**
 * Every file in which a figure leaves, read back from its bytes: they agree number by number, and who lays all of them
 * beside each other, knowing how many sit in each group and his own answers, proves nothing. In one go and in order.
 */
let site: TestSite;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let book: Map<string, XlsxCell[][]>;
let labels: Map<string, string[]>;
const claims: Claim[] = [];
const questionRows = new Map<string, string[]>();

const bytesOf = async (button: Locator) => readFileSync(await savedBy(page, button));
const named = (name: string) => page.getByRole('button', { name });
const csvOf = async (part: Locator) =>
  csvRows((await bytesOf(part.getByRole('button', { name: 'Download als CSV' }))).toString());
/** Keeps what a file tells, and holds it against the workbook at once. */
function told(file: string, said: readonly Claim[], fewest: number): void {
  const ofBook = claims.filter((one) => one.file === 'xlsx');
  const known = new Map(ofBook.map(({ cells: [cell = ''], count }) => [cell, count]));
  const sums = said.map(({ cells }) => cells.reduce((sum, cell) => sum + (known.get(cell) ?? NaN), 0));
  expect(said.filter(({ count }, i) => count !== sums[i])).toEqual([]);
  expect([file, said.length >= fewest]).toEqual([file, true]);
  claims.push(...said);
}

beforeAll(async () => {
  site = await startTestSite({ board: true });
  browser = await launchChromium();
  watched = await openPage(browser, site.address, { viewport: { width: 1366, height: 768 } });
  page = watched.page;
  await openDemo(page, site.address);
  await goToView(page, 'Rapport');
  book = await xlsxSheets(await bytesOf(named('Download alle cijfers (Excel)')));
  labels = labelsOfWorkbook(book);
  claims.push(...claimsOfWorkbook('xlsx', book));
});
afterAll(async () => {
  await watched.close();
  await browser.close();
  await site.stop();
});
const groups = () => [...sizesOfWorkbook(book).keys()];

describe('the same numbers', () => {
  it('in the CSV of every question, for the school, every bouw and every group', async () => {
    const region = await goToView(page, 'Vragen');
    const part = region.locator('section[aria-labelledby="antwoorden-kop"]');
    await part.and(page.locator('[data-engine="duckdb"]')).waitFor({ timeout: 60_000 });
    const bouwen = await part.locator('optgroup[label="Bouw"] option').allTextContents();
    for (const place of [school, ...bouwen, ...groups()]) {
      const first = part.locator('figure').first();
      const before = await first.textContent();
      await part.getByRole('combobox').selectOption({ label: place });
      if (place !== school) await expect.poll(() => first.textContent()).not.toBe(before);
      const places = (await summedGroups(part)) ?? [place];
      for (const figure of await part.locator('figure').all()) {
        const rows = await csvOf(figure);
        if (place === school) for (const row of rows.slice(1)) questionRows.set(row[0] ?? '', row);
        told(`csv ${place}`, claimsOfTable(`csv ${place}`, places, rows), 5);
      }
    }
    expect(bouwen.length).toBeGreaterThan(1);
    await part.getByRole('combobox').selectOption({ label: school });
    expect(questionRows.size).toBe(labels.size);
  });

  const pivot = () => page.locator('section[aria-labelledby="draaitabel-kop"]');
  const choose = (label: string, option: string) =>
    pivot()
      .locator('label', { has: page.locator(`xpath=./span[1][.="${label}"]`) })
      .locator('select')
      .selectOption({ label: option });

  it('in the pivot of Verken, school and groups', async () => {
    await goToView(page, 'Verken');
    await page.locator('section[data-engine="duckdb"]').first().waitFor({ timeout: 60_000 });
    await choose('Onderwerp', exploreText.allSubjects);
    for (const place of [school, ...groups()]) {
      await choose('Stamgroep', place);
      const rows = await csvOf(pivot());
      expect(await rowsOf(pivot().locator('table'))).toEqual(rows);
      const said = claimsOfPivot(`verken ${place}`, place, rows, (text) => labels.get(text) ?? []);
      told(`verken ${place}`, said, 40);
    }
    await choose('Stamgroep', exploreText.wholeSchool);
  });

  it('in every pair of rows and columns: the CSV is the table, and a row adds up', async () => {
    for (const rows of dimensions)
      for (const columns of dimensions) {
        await choose('Rijen', exploreText.dimensions[rows]);
        await choose('Kolommen', exploreText.dimensions[columns]);
        const said = await rowsOf(pivot().locator('table'));
        expect([rows, columns, await csvOf(pivot())]).toEqual([rows, columns, said]);
        for (const [name, ...cells] of said.slice(1)) {
          const counts = cells.map((cell) => Number(cell.replaceAll('.', '')));
          const twice = counts.reduce((total, count) => total + count, 0);
          expect([rows, columns, name, twice / 2]).toEqual([rows, columns, name, counts.at(-1)]);
        }
      }
  });

  it('in SQL and its CSV', async () => {
    const box = page.locator('section[aria-labelledby="sql-kop"]');
    const own = `c.schooljaar = '2026-2027' AND c.rol = 'leerling'`;
    const joined = (cells: string) =>
      `FROM ${cells} c JOIN vraag v USING (survey, rol, vraag) LEFT JOIN antwoord w USING (survey, rol, vraag, antwoord)`;
    for (const group of [school, ...groups().slice(0, 3)]) {
      const from =
        group === school ? joined('schoolcel') : `${joined('cel')} JOIN atoom a USING (survey, rol, atoom)`;
      const where = own + (group === school ? '' : ` AND a.naam = '${group}'`);
      await box
        .getByLabel('Uw vraag')
        .fill(`SELECT v.tekst, w.label, c.aantal, '${group}' AS plek ${from} WHERE ${where}`);
      await box.getByRole('button', { name: 'Voer uit' }).click();
      await box.locator('tbody tr', { hasText: group }).first().waitFor();
      const rows = await rowsOf(box.locator('figure table'));
      expect(await csvOf(box)).toEqual(rows);
      const said = rows.slice(1).map(([text, label, count, place]) => ({
        file: `sql ${group}`,
        cells: [JSON.stringify([place, text, label === '' ? null : label])],
        count: Number(count),
      }));
      told(`sql ${group}`, said, 40);
    }
  });

  it('in the report for each reader: on screen, in Word and on paper', async () => {
    await goToView(page, 'Rapport');
    for (const audience of ['Inspectie', 'Bestuur', 'MR', 'Team']) {
      await page.getByRole('radio', { name: audience }).check({ force: true });
      await page.getByText(`Verslag voor: ${audience}`).waitFor();
      const shown = await Promise.all((await page.locator('.report-sheet table').all()).map(rowsOf));
      const tables = docxTables(await bytesOf(named('Download om te bewerken (Word)')));
      expect([audience, tables]).toEqual([audience, shown]);
      const pdf = await readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true, format: 'A4' }));
      // Whole tables: one that runs over the end of a page has its head between two rows.
      expect([audience, shown.filter((rows) => !hasRow(pdf, rows.flat()))]).toEqual([audience, []]);
      expect([pdf.title, pdf.language]).toEqual([`Verslag sociale veiligheid 2026-2027, ${audience}`, 'nl']);
      // A row with one other number is not found there: the reading tells 12 from 1 and 2.
      const [first = '', second = ''] = shown[0]?.[1] ?? [];
      expect(hasRow(pdf, [first, `${second}1`])).toBe(false);
      const said = tables.flatMap((rows) => claimsOfTable(`docx ${audience}`, school, rows));
      told(`docx ${audience}`, said, ['MR', 'Team'].includes(audience) ? 80 : 0);
      for (const row of tables.flat()) expect(row).toEqual(questionRows.get(row[0] ?? '') ?? row);
      expect([audience, wrongMeans(book, tables)]).toEqual([audience, []]);
    }
  });

  it('on the poster of each stamgroep, on one page', async () => {
    await page.getByRole('radio', { name: 'Stamgroep' }).check({ force: true });
    for (const [group, took] of sizesOfWorkbook(book)) {
      await page.getByRole('combobox', { name: 'Stamgroep' }).selectOption({ label: group });
      if ((await page.locator('.poster-sheet').count()) === 0) continue;
      const pdf = await readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true, format: 'A4' }));
      expect([group, pdf.pages]).toEqual([group, 1]);
      const words = wordsOfPdf(pdf);
      const lines = await page.locator('.poster-line').allTextContents();
      const numbers = lines.some((line) => /Ongeveer \d/.test(line));
      for (const line of lines) expect(words).toContain(line.replace(/[\s\u00a0]+/g, ''));
      const said = claimsOfPoster(`poster ${group}`, group, took, words, labels);
      told(`poster ${group}`, said, numbers ? 1 : 0);
    }
    expect(claims.filter(({ file }) => file.startsWith('poster')).length).toBeGreaterThan(10);
  });

  it('in what is published and in what the board gets', async () => {
    await goToView(page, 'Publiceren');
    for (const box of await page.getByRole('checkbox', { disabled: false }).all()) await box.check();
    await page.getByText('Zo komt het eruit te zien').click();
    const results: unknown = JSON.parse((await bytesOf(named('Download 2026-2027.json'))).toString());
    const published = readPublished(results, 'x');
    const afname = published.afnames.find(({ role }) => role === 'leerling');
    if (afname === undefined) throw new Error('the pupils are not published');
    told('resultaten', claimsOfResults('resultaten', afname), 80);
    const preview = page.locator('.publish-preview section').first();
    const shown = await Promise.all((await preview.locator('table').all()).map(rowsOf));
    const said = shown.flatMap((rows) => claimsOfTable('voorbeeld', school, rows));
    told('voorbeeld', said, 80);
    await goToView(page, 'Bestuur');
    const cube = JSON.parse((await bytesOf(named('Bewaar cijfers voor het bestuur (.vbk)'))).toString());
    expect(cube.notices).toEqual([]);
    told('vbk', claimsOfCube('vbk', cube), 500);
    expect([watched.strangers, watched.faults]).toEqual([[], []]);
  });
});

describe('who lays all files beside each other', () => {
  const attack = (all: readonly Claim[]) => attackTogether(all, sizesOfWorkbook(book), 3, seededRandom(2026));

  it('proves nothing', () => {
    const files = new Set(claims.map(({ file }) => file));
    const score = attack(claims);
    console.log('everything that left:', files.size, 'files,', claims.length, 'figures,', score);
    expect(score).toMatchObject({ pinned: 0, proven: 0, insiders: 0, twice: 0, loose: 0 });
    expect(score.tables).toBe(labels.size + 4);
    expect(files.size).toBeGreaterThan(30);
  });

  it('wins where one file holds a true count', () => {
    const { leaks, withLeak } = leaksOf(claims, sizesOfWorkbook(book));
    expect(leaks).toBeGreaterThan(20);
    const { pinned, twice } = attack(withLeak);
    expect(twice).toBe(1);
    expect(pinned).toBeGreaterThan(2);
  });
});
