import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Download, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkSchool } from '../../scripts/check/check-school.ts';
import { readPublished } from '../../src/disclosure/published.ts';
import { parseMeasures } from '../../src/plan/measures.ts';
import { copySchool, type SchoolCopy } from '../support/school-copy.ts';
import { unzip } from '../support/unzip.ts';
import { axeFaults } from './support/axe.ts';
import { launchChromium, openPage, type WatchedPage } from './support/chromium.ts';
import { plain, wordsOfXml, wordsOnScreen } from './support/report-words.ts';
import { startTestSite, type TestSite } from './support/site.ts';
import { serveFolder } from './support/static-site.ts';

/** The hour of a director, in one go and in order, and then the parent without JavaScript. Each step stands on the last. */
let site: TestSite;
let browser: Browser;
let watched: WatchedPage;
let school: SchoolCopy;
let page: Page;
const made = { measures: '', results: '', seen: '' };

beforeAll(async () => {
  site = await startTestSite();
  browser = await launchChromium();
  school = copySchool();
  watched = await openPage(browser, site.address, { viewport: { width: 1366, height: 768 } });
  page = watched.page;
});
afterAll(async () => {
  await watched.close();
  await browser.close();
  await site.stop();
  school.remove();
});

const goTo = async (view: string) => {
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: view }).click();
  await page.locator(`[data-view="${view.toLowerCase()}"] h2`).first().waitFor();
};
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');
const save = async (button: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
};
it('opens the demo', async () => {
  await page.goto(`${site.address}/dashboard/`);
  await page.getByRole('button', { name: 'Open de demo' }).click();
  await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor();
});

it('finds the pleasant and the hard among what was put in: the playground, and who is bullied each week', async () => {
  await goTo('Maatregelen');
  const picks = page.getByRole('group', { name: /Kies een bevinding/ });
  // Rounding decides which three questions stand out; what does not is one fold away.
  for (const fold of await picks.locator('details > summary').all()) await fold.click();
  for (const text of ['“Op het plein voel ik mij veilig”', '“Ik werd gepest”'])
    await picks.getByText(text).waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

it('says what is missing, one thing at a time, and goes there', async () => {
  const add = page.getByRole('button', { name: 'Zet op de lijst' });
  await add.click();
  await page.getByRole('alert').getByText('Kies eerst een bevinding').waitFor();
  await page.getByRole('radio', { name: /Op het plein/ }).check();
  await add.click();
  await page.getByRole('alert').getByText('Schrijf wat de school doet').waitFor();
  await page.locator('[name=maatregel]:focus').waitFor();
});

it('writes a measure with the keyboard, takes it off and puts it back', async () => {
  await page.keyboard.type('In elke pauze lopen twee volwassenen op het plein.');
  await page.getByRole('combobox', { name: /Wie doet het/ }).selectOption('directie');
  await page.getByLabel(/Klaar op/).fill('2027-03-01');
  // The question of the finding already chose its chapter.
  expect(await page.getByRole('combobox', { name: /deel van het plan/ }).inputValue()).toBe('afspraken');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Zet op de lijst' }).click();
  const item = page.locator('.measure', { hasText: 'twee volwassenen' });
  await item.getByRole('button', { name: /Haal weg/ }).click();
  await item.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await item.waitFor();
  await item.getByRole('combobox').selectOption('bezig');
  expect(await axeFaults(page)).toEqual([]);
  made.measures = await textOf(await save('Download 2026-2027.yaml'));
  const file = parseMeasures(made.measures, 'x');
  expect(file).toMatchObject({ schooljaar: '2026-2027', demo: true });
  expect(file.maatregelen[0]).toMatchObject({
    eigenaar: 'directie',
    uiterlijk: '2027-03-01',
    deel: 'afspraken',
    stand: 'bezig',
    bevinding: { soort: 'vraag', vraag: 'L05' },
  });
});

it('goes on with a file, and shows beside an earlier year whether it moved', async () => {
  const earlier = made.measures
    .replaceAll('2026-2027', '2024-2025')
    .replaceAll('2027-03-01', '2025-03-01')
    .replace(/aantal: \d+/, 'aantal: 96')
    .replace(/van: \d+/, 'van: 174');
  await page.getByText('Verder met een bestand').click();
  await page.locator('#maatregelen-bestand').setInputFiles({
    name: '2024-2025.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(earlier),
  });
  const moved = page.locator('.measure-moved', { hasText: 'procentpunten' });
  await moved.waitFor();
  expect(await moved.textContent()).toMatch(
    /In 2024-2025: 96 van de 174 \(55\s%\)\. In 2026-2027: \d+ van de \d+ \(\d+\s%\)\. Het verschil ligt waarschijnlijk tussen \+\d+ en \+\d+ procentpunten/,
  );
});

it('makes the report: screen, PDF and the file to edit say the same, number by number', async () => {
  await goTo('Rapport');
  for (const audience of ['Inspectie', 'Bestuur', 'MR', 'Team']) {
    await page.getByRole('radio', { name: audience }).check({ force: true });
    await page.getByText(`Verslag voor: ${audience}`).waitFor();
    await page.locator('.report-sheet').first().waitFor();
    const said = await wordsOnScreen(page);
    expect(said.length).toBeGreaterThan(20);
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true, format: 'A4' });
    expect(pdf.includes('/StructTreeRoot')).toBe(true);
    const document = await getDocumentProxy(new Uint8Array(pdf));
    if (audience === 'Inspectie') expect(document.numPages).toBe(1);
    const { text } = await extractText(document, { mergePages: true });
    const printed = plain(text);
    const missing = said.filter((words) => !printed.includes(plain(words)));
    expect([audience, missing]).toEqual([audience, []]);
    expect(text).not.toMatch(/Download|Overzicht/);
    const docx = unzip(readFileSync(await (await save('Download om te bewerken (Word)')).path()));
    const xml = wordsOfXml(docx.get('word/document.xml') ?? '');
    const numbers = said.filter((words) => /\d/.test(words));
    expect([audience, numbers.filter((words) => !plain(xml).includes(plain(words)))]).toEqual([audience, []]);
  }
  expect(await axeFaults(page)).toEqual([]);
});

it('makes the figures for a spreadsheet and a poster for a stamgroep', async () => {
  const xlsx = unzip(readFileSync(await (await save('Download alle cijfers (Excel)')).path()));
  expect([...xlsx.keys()].filter((name) => /worksheets\/sheet/.test(name))).toHaveLength(7);
  await page.getByRole('radio', { name: 'Stamgroep' }).check({ force: true });
  await page.getByRole('heading', { name: 'Dit zeiden wij' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true, format: 'A4' });
  expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBe(1);
});

it('publishes what is ticked', async () => {
  await goTo('Publiceren');
  await page.getByLabel('Een paar zinnen van de school').fill('Wij gaan aan de slag met het plein.');
  await page.getByRole('checkbox', { name: /Ik werd gepest/ }).check();
  await page.getByRole('checkbox', { name: /Ik heb zin om naar school te gaan/ }).uncheck();
  await page.getByText('Zo komt het eruit te zien').click();
  const sentence = page.locator('.publish-preview .figure-sentence', { hasText: 'Ik werd gepest' });
  made.seen = (await sentence.textContent()) ?? '';
  expect(await axeFaults(page)).toEqual([]);
  made.results = await textOf(await save('Download 2026-2027.json'));
  const published = readPublished(JSON.parse(made.results), 'x');
  expect(published.demo).toBe(true);
  expect(published.afnames[0]?.questions.map(({ id }) => id)).toEqual(
    expect.not.arrayContaining(['L01', 'L08']),
  );
  expect(made.results).not.toMatch(/7\/8|5\/6/);
  expect([watched.strangers, watched.faults]).toEqual([[], []]);
});

it('builds the site with both files, which npm run check takes', () => {
  school.put('content/maatregelen/2026-2027.yaml', made.measures);
  school.put('content/resultaten/2026-2027.json', made.results);
  const own = checkSchool(school.root).issues.filter(({ file }) => /maatregelen|resultaten/.test(file));
  expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(own.map(({ message }) => message).join()).toMatch(/verzonnen/);
  school.build();
});

it('lets a parent read it without JavaScript: what was said, what the school does, where in the plan', async () => {
  const { address, stop } = await serveFolder(school.dist);
  const parent = await openPage(browser, address, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const read = parent.page;
  await read.goto(`${address}/resultaten/`);
  await read.getByRole('link', { name: 'Uitkomsten 2026-2027' }).click();
  await read.waitForURL('**/resultaten/2026-2027/');
  expect(await read.getByText('Verzonnen', { exact: true }).count()).toBe(1);
  expect(await read.locator('.figure-sentence', { hasText: 'Ik werd gepest' }).textContent()).toBe(made.seen);
  expect(await read.getByText('Wij gaan aan de slag met het plein.').count()).toBe(1);
  const { afnames } = readPublished(JSON.parse(made.results), 'x');
  for (const { text, counts } of afnames[0]?.questions ?? []) {
    const cells = await read.locator('tr', { hasText: text }).locator('td').allTextContents();
    for (const count of counts) expect(cells).toContain(String(count));
  }
  const measure = read.locator('.measure', { hasText: 'twee volwassenen op het plein' });
  expect(await measure.count()).toBe(1);
  expect(await measure.textContent()).toMatch(
    /Dit zeiden kinderen.*Dit doen wij.*Bezig, klaar in maart 2027.*Directie/s,
  );
  await measure.getByRole('link', { name: 'Afspraken' }).click();
  await read.waitForURL('**/plan/afspraken/');
  expect(await read.getByText('Wat we hier dit jaar aan doen').count()).toBe(1);
  await read.goto(`${address}/jaarkalender/`);
  expect(await read.getByText('twee volwassenen op het plein').count()).toBe(1);
  await parent.close();

  for (const path of ['/resultaten/2026-2027/', '/resultaten/', '/maatregelen/', '/plan/afspraken/']) {
    const html = readFileSync(`${school.dist}${path}index.html`);
    expect(html.toString()).not.toMatch(/<script|\sstyle=/);
    expect(brotliCompressSync(html).length, path).toBeLessThan(61_440 - 35_000);
    for (const colorScheme of ['light', 'dark'] as const) {
      const {
        page: seen,
        faults,
        strangers,
        close,
      } = await openPage(browser, address, { colorScheme, viewport: { width: 320, height: 800 } });
      await seen.goto(address + path);
      expect([path, await axeFaults(seen)]).toEqual([path, []]);
      const sideways = await seen.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect([sideways, faults, strangers]).toEqual([false, [], []]);
      await close();
    }
  }
  await stop();
});
