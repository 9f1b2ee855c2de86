import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tourSteps } from '../../src/text/tour.ts';
import { axeFaults } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { chooseOnDashboard, goToView, openDemo } from './support/dashboard.ts';
import { browser, site } from './support/demo-site.ts';

/** What the views become while somebody works in them: faults, the tour, each report, a measure, the question on closing. */
const path = (name: string) => join(site.folder, name);

async function faultsInOpening(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  writeFileSync(path('brief.vbx'), 'Beste ouders');
  writeFileSync(path('half.vbx'), readFileSync(path('inbox.vbx'), 'utf8').slice(0, 4000));
  await page.goto(`${site.address}/dashboard/`);
  const open = page.getByRole('button', { name: 'Open de antwoorden' });
  await open.click();
  await page.getByText('Kies eerst een bestand').waitFor();
  await look('nothing chosen');
  const files = ['inbox.vbx', 'brief.vbx', 'half.vbx'].map(path);
  await chooseOnDashboard(page, site.address, files, path('demo-sleutel.age'));
  await page.getByRole('textbox', { name: 'Wachtzin' }).fill('dit is hem niet');
  await open.click();
  await page.getByText('De wachtzin klopt niet').waitFor();
  await look('wrong passphrase');
  await page.getByRole('textbox', { name: 'Wachtzin' }).fill('alles in deze school is verzonnen');
  await open.click();
  await page.getByText('Dit bestand is niet compleet').waitFor();
  await look('partly opened');
}

async function alongTheTour(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Begin de rondleiding' }).click();
  const next = page.getByRole('button', { name: 'Volgende' });
  for (const { title } of tourSteps) {
    await page.getByText(title, { exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Volgende');
    await look(`tour: ${title}`);
    await next.press('Enter');
  }
  await page.getByText('Dat waren ze alle vijf').waitFor();
  await look('tour: done');
}

async function throughTheWork(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await goToView(page, 'Rapport');
  for (const name of ['MR', 'Bestuur', 'Inspectie', 'Stamgroep']) {
    await page.getByRole('radio', { name }).check({ force: true });
    await look(`report: ${name}`);
  }
  const incidents = await goToView(page, 'Incidenten');
  await incidents.getByRole('spinbutton', { name: '2024-2025' }).fill('230');
  await look('incidents with a number of pupils');
  await goToView(page, 'Publiceren');
  await page.getByText('Zo komt het eruit te zien').click();
  await look('publish: preview');
}

async function writeAMeasure(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await goToView(page, 'Maatregelen');
  await page.getByRole('button', { name: 'Zet op de lijst' }).click();
  await look('measure: nothing chosen');
  await page.getByRole('radio', { name: /Op het plein/ }).check();
  await page.getByRole('textbox', { name: /Eén zin/ }).fill('In elke pauze lopen twee volwassenen.');
  await page.getByRole('combobox', { name: /Wie doet het/ }).selectOption('directie');
  await page.getByLabel(/Klaar op/).fill('2027-03-01');
  await page.getByRole('button', { name: 'Zet op de lijst' }).click();
  await page.locator('.measure').waitFor();
  await look('measure: on the list');
  await page.getByRole('button', { name: 'Sluit en vergeet alles' }).first().click();
  await page.getByRole('heading', { name: 'Weet u het zeker?' }).waitFor();
  await look('closing with a measure that is not kept');
}

const situations: [string, BrowserContextOptions][] = [
  ['a laptop', { viewport: { width: 1280, height: 800 } }],
  ['a tablet in the dark', { viewport: { width: 820, height: 1180 }, hasTouch: true, colorScheme: 'dark' }],
  ['a laptop at 400 %', { viewport: { width: 320, height: 256 } }],
  ['forced colours', { forcedColors: 'active' }],
];

it.each(situations)('on %s: axe 0 in every state, and nothing scrolls sideways', async (_, options) => {
  const { page, strangers, faults, close } = await openPage(browser, site.address, {
    reducedMotion: 'reduce',
    ...options,
  });
  const look = async (state: string) => {
    expect([state, await axeFaults(page)]).toEqual([state, []]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([state, wide]).toEqual([state, 0]);
  };
  await faultsInOpening(page, look);
  await openDemo(page, site.address);
  await alongTheTour(page, look);
  await throughTheWork(page, look);
  await writeAMeasure(page, look);
  expect([strangers, faults]).toEqual([[], []]);
  await close();
});

it('keeps "next" and what it speaks of in sight together, all along the tour', async () => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 820, height: 1180 },
  ]) {
    const { page, close } = await openPage(browser, site.address, { viewport });
    await openDemo(page, site.address);
    await alongTheTour(page, async (state) => {
      const at = tourSteps.findIndex(({ title }) => state === `tour: ${title}`);
      const place = tourSteps[at]?.place;
      if (place === undefined) return;
      // Pictures above it may still be drawn.
      await page.waitForTimeout(1200);
      const [strip, heading] = await Promise.all([
        page.locator('.tour').boundingBox(),
        page.locator(`#${place}`).boundingBox(),
      ]);
      const bottom = (strip?.y ?? 0) + (strip?.height ?? 0);
      expect([state, strip?.y]).toEqual([state, 0]);
      expect([state, (heading?.y ?? -1) >= bottom, (heading?.y ?? 1e9) < bottom + 100]).toEqual([
        state,
        true,
        true,
      ]);
    });
    await close();
  }
});

it('asks before measures are lost, and not when nothing is', async () => {
  const { page, close } = await openPage(browser, site.address);
  await openDemo(page, site.address);
  const leave = page.getByRole('button', { name: 'Sluit en vergeet alles' }).first();
  await leave.click();
  await page.getByRole('heading', { name: 'Open de antwoorden' }).waitFor();
  await openDemo(page, site.address);
  await writeAMeasure(page, async () => undefined);
  await page.waitForFunction(() => document.activeElement?.textContent === 'Weet u het zeker?');
  await page.getByRole('button', { name: 'Ga terug' }).click();
  await expect.poll(() => page.locator('.measure').count()).toBe(1);
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download 2026-2027.yaml' }).click(),
  ]);
  await leave.click();
  await page.getByRole('heading', { name: 'Open de antwoorden' }).waitFor();
  await close();
});
