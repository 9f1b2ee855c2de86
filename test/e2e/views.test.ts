import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOtherReleases } from '../../scripts/demo/other-releases.ts';
import { readSurveys } from '../../scripts/surveys.ts';
import { axeFaults } from './support/axe.ts';
import { launchChromium, openPage, type WatchedPage } from './support/chromium.ts';
import { openOnDashboard } from './support/dashboard.ts';
import { saveBy } from './support/director.ts';
import { startTestSite, type TestSite } from './support/site.ts';

let site: TestSite;
let browser: Browser;
let files: string[];
beforeAll(async () => {
  site = await startTestSite();
  browser = await launchChromium();
  const { afnames, questionnaires } = await readSurveys('.');
  const afname = afnames.find(({ demo }) => demo);
  const key = readFileSync(join(site.folder, 'demo-sleutel.txt'), 'utf8');
  const recipient = /age1[0-9a-z]+/.exec(key)?.[0];
  if (afname === undefined || recipient === undefined) throw new Error('no demo afname or key');
  await writeOtherReleases({ afname, questionnaires, folder: site.folder, seed: 1, recipient });
  const board = join(site.folder, 'bestuur');
  files = [
    join(site.folder, 'inbox.vbx'),
    ...readdirSync(site.folder)
      .filter((name) => name.endsWith('.age') && name.startsWith('archief'))
      .map((name) => join(site.folder, name)),
    ...readdirSync(board)
      .filter((name) => name.endsWith('.vbk'))
      .map((name) => join(board, name)),
  ];
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const openAll = async (options = {}): Promise<WatchedPage> => {
  const watched = await openPage(browser, site.address, options);
  await openOnDashboard(watched.page, site.address, files, join(site.folder, 'demo-sleutel.txt'));
  return watched;
};

/** Goes there as a keyboard does: focus on the link, Enter. */
async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name, exact: true }).locator('h2').first().waitFor();
}

const views = ['Overzicht', 'Vragen', 'Groepen', 'Jaren', 'Bestuur', 'Incidenten', 'Techniek', 'Verken'];

describe('with three years, three roles and ten other schools open', () => {
  it('every view opens by keyboard, holds no axe fault, and back goes back', async () => {
    const { page, strangers, faults, close } = await openAll();
    for (const name of views) {
      await go(page, name);
      expect([name, await axeFaults(page)]).toEqual([name, []]);
    }
    await page.goBack();
    await page.getByRole('region', { name: 'Techniek', exact: true }).waitFor();
    expect([strangers, faults]).toEqual([[], []]);
    await close();
  });

  it('finds what was planted, and names no other school', async () => {
    const { page, close } = await openAll();
    await go(page, 'Groepen');
    const heat = page.getByRole('region', { name: 'Groepen', exact: true });
    await heat.getByText('In 7/8 b is de score voor veilig voelen lager').waitFor();
    await heat.getByText('In 5/6 d is de score voor hulp en afspraken hoger').waitFor();
    await go(page, 'Jaren');
    await page.getByText('ontwikkeling over drie jaar').first().waitFor();
    expect(await page.getByRole('region', { name: 'Jaren', exact: true }).textContent()).not.toMatch(
      /er een (stijgende|dalende) trend/,
    );
    await go(page, 'Bestuur');
    await page.getByText('10 scholen tellen mee').waitFor();
    expect(await page.getByRole('region', { name: 'Bestuur', exact: true }).textContent()).not.toContain(
      'school-',
    );
    await go(page, 'Vragen');
    await page.getByRole('heading', { name: 'Dezelfde belofte, van verschillende kanten' }).waitFor();
    await page
      .getByRole('heading', { name: /^Belofte in/ })
      .first()
      .waitFor();
    await close();
  });

  it('answers SQL on released cells, and says in Dutch what is wrong', async () => {
    const { page, faults, close } = await openAll();
    await go(page, 'Verken');
    const run = page.getByRole('button', { name: 'Voer uit' });
    await page.locator('button:text("Voer uit")[aria-disabled="false"]').waitFor({ timeout: 60_000 });
    await page.getByLabel('Uw vraag').fill('SELECT sum(aantal) AS totaal FROM schoolcel');
    await run.click();
    await page.getByText('1 rij.').waitFor();
    await page.getByLabel('Uw vraag').fill('SELECT kind FROM cel');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Die kolom bestaat niet').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('saves a figure as SVG that stands alone, and as PNG', async () => {
    const { page, close } = await openAll();
    await go(page, 'Groepen');
    const figure = page.locator('figure').first();
    const svg = await saveBy(page, site.folder, () =>
      figure.getByRole('button', { name: 'Plaatje (SVG)' }).click(),
    );
    const text = readFileSync(svg, 'utf8');
    expect(text).toContain('vakjes');
    expect(text).not.toMatch(/class=|style=|var\(/);
    const png = await saveBy(page, site.folder, () =>
      figure.getByRole('button', { name: 'Plaatje (PNG)' }).click(),
    );
    expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
    await close();
  });
});

it('needs no database: every view but SQL works without, and it says so with a way on', async () => {
  const { page, close } = await openPage(browser, site.address);
  await page.route(/duckdb/, (route) => route.abort());
  await openOnDashboard(page, site.address, files, join(site.folder, 'demo-sleutel.txt'));
  for (const name of views.slice(0, 7)) await go(page, name);
  await go(page, 'Verken');
  await page.getByText('De database start niet op deze computer').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Probeer opnieuw' }).waitFor();
  expect(await page.locator('table').count()).toBeGreaterThan(0);
  await close();
});
