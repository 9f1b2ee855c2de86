import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { groupShifts } from '../../scripts/demo/planted.ts';
import { readSurveys } from '../../scripts/surveys.ts';
import { constructText } from '../../src/text/constructs.ts';
import { tourSteps } from '../../src/text/tour.ts';
import { viewText } from '../../src/text/views.ts';
import { launchChromium, openPage, type WatchedPage } from './support/chromium.ts';
import { cellsOf, goToView, openDemo } from './support/dashboard.ts';
import { startTestSite, type TestSite } from './support/site.ts';

/** The first part of the hour: all that was planted is found on screen, in the view where a director looks for it. */
let site: TestSite;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
const texts = new Map<string, string>();

beforeAll(async () => {
  site = await startTestSite();
  browser = await launchChromium();
  watched = await openPage(browser, site.address, { viewport: { width: 1366, height: 768 } });
  page = watched.page;
  const { afnames, questionnaires } = await readSurveys('.');
  const asked = questionnaires.find(({ id }) => id === afnames.find(({ demo }) => demo)?.questionnaire);
  for (const { id, text } of asked?.items ?? []) texts.set(id, text);
  await openDemo(page, site.address);
});
afterAll(async () => {
  await watched.close();
  await browser.close();
  await site.stop();
});

const finding = (id: string) => {
  const found = site.truth.findings.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not in the truth`);
  return found;
};
/** The ids that a sentence of the truth names: `L05`. */
const questionsIn = (words: string) => [...words.matchAll(/\b[A-Z]\d{2}\b/g)].map(([id]) => id);
const textOf = (id: string) => texts.get(id) ?? `${id} is not asked`;
const number = (cell = '') => Number(cell.replace(/[^\d,]/g, '').replace(',', '.'));

it('each finding of the truth has its own test here', () => {
  expect(site.truth.findings.map(({ id }) => id).toSorted()).toEqual([
    'gepest-elke-week',
    'plein-lager-dan-lokaal',
    'sb-hoger-in-5-6-d',
    'vb-gestegen',
    'vb-lager-in-7-8-b',
  ]);
});

it.each(groupShifts)(
  'Groepen shows that $group stands apart on $construct',
  async ({ group, construct, shift }) => {
    const { words } = finding(
      `${construct.toLowerCase()}-${shift < 0 ? 'lager' : 'hoger'}-in-${group.replace(/\W/g, '-')}`,
    );
    expect(words).toContain(group);
    const region = await goToView(page, 'Groepen');
    const subject = constructText[construct].name;
    const direction = shift < 0 ? 'lager' : 'hoger';
    await region
      .getByText(`In ${group} is de score voor ${subject.toLowerCase()} ${direction} dan in de rest`)
      .waitFor();
    const heat = region.locator('figure').first();
    const heads = await heat.locator('thead th').allTextContents();
    const cells = (await cellsOf(heat.locator('table'))).get(group) ?? [];
    expect(cells[heads.indexOf(subject) - 1]).toContain(direction);
    expect(await heat.locator('.chart-host > svg').textContent()).toContain(direction);
  },
);

it('Vragen shows the playground under the classroom', async () => {
  const { words } = finding('plein-lager-dan-lokaal');
  const [yard = '', room = ''] = questionsIn(words).map(textOf);
  const region = await goToView(page, 'Vragen');
  const figure = region.locator('figure', { hasText: yard }).first();
  const rows = await cellsOf(figure.locator('table'));
  const heads = await figure.locator('thead th').allTextContents();
  const at = heads.indexOf('Vaak of altijd') - 1;
  const share = (question: string) => number(/\((\d+)/.exec(rows.get(question)?.[at] ?? '')?.[1]);
  expect(share(yard)).toBeGreaterThan(0);
  expect(share(yard)).toBeLessThan(share(room));
  expect([...rows.keys()].indexOf(room)).toBeLessThan([...rows.keys()].indexOf(yard));
});

it('Jaren shows that the school feels safer than two years ago', async () => {
  const { words } = finding('vb-gestegen');
  const [construct = ''] = /\b(WB|VB|AV|SB)\b/.exec(words) ?? [];
  const { name } = constructText[construct as 'VB'];
  const region = await goToView(page, 'Jaren');
  const part = region.locator('figure').filter({ hasText: `${name}: ` });
  const said = (await part.locator('figcaption').first().textContent()) ?? '';
  expect(said).toContain(`hoger dan dat van ${site.truth.years.at(-1)?.schooljaar}`);
  expect(said).toContain('dit verschil is groter dan dat');
  const rows = await cellsOf(part.locator('table').first());
  const years = site.truth.years.map(({ schooljaar }) => schooljaar).toReversed();
  const means = years.map((year) => number(rows.get(year)?.[2]));
  expect([...rows.keys()]).toEqual(years);
  expect(means).toEqual(means.toSorted((a, b) => a - b));
  expect(new Set(means).size).toBe(years.length);
});

it('Overzicht gives notice of harm every week, and Vragen how many about', async () => {
  const { words, numbers } = finding('gepest-elke-week');
  const overview = await goToView(page, 'Overzicht');
  const notice = overview.locator('.grave-notice').first();
  expect(await notice.textContent()).toMatch(/elke week.*Eén kind is al genoeg/s);
  // Above everything else of the overview.
  const [top, next] = await Promise.all([
    notice.boundingBox(),
    overview.locator('.overview-part').first().boundingBox(),
  ]);
  expect(top?.y).toBeLessThan(next?.y ?? 0);
  const question = textOf(questionsIn(words)[0] ?? '');
  const region = await goToView(page, 'Vragen');
  const figure = region.locator('figure', { hasText: question }).first();
  const heads = await figure.locator('thead th').allTextContents();
  const cells = (await cellsOf(figure.locator('table'))).get(question) ?? [];
  const about = heads.flatMap((head, i) =>
    /^(Ongeveer elke week|Bijna elke dag)$/.test(head) ? [number(cells[i - 1])] : [],
  );
  const sum = about.reduce((total, count) => total + count, 0);
  // Each of the two is rounded to a multiple of three.
  expect(about).toHaveLength(2);
  expect(Math.abs(sum - Number(numbers['pupils']))).toBeLessThanOrEqual(4);
});

it('the tour leads along the five, each in its view', async () => {
  await page.getByRole('button', { name: 'Begin de rondleiding' }).click();
  for (const { view, title } of tourSteps) {
    await page.getByText(title, { exact: true }).waitFor();
    await page
      .getByRole('region', { name: viewText.names[view], exact: true })
      .locator('h2')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Volgende' }).click();
  }
  await page.getByText('Dat waren ze alle vijf').waitFor();
  expect([watched.strangers, watched.faults]).toEqual([[], []]);
});
