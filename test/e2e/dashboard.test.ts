import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { generateKeyPair } from '../../src/sealing/keys.ts';
import { axeFaults } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { chooseOnDashboard, openOnDashboard, responseByGroup } from './support/dashboard.ts';
import { browser, path, site } from './support/demo-site.ts';

const pressOpen = (page: Page) => page.getByRole('button', { name: 'Open de antwoorden' }).click();

describe('opening', () => {
  it('opens the demo in one press, with three years and figures that come from the truth', async () => {
    const { page, strangers, faults, close } = await openPage(browser, site.address);
    await page.goto(`${site.address}/dashboard/`);
    await page.getByRole('button', { name: 'Open de demo' }).click();
    await page.getByRole('heading', { name: 'Deed iedereen mee?' }).waitFor();
    const groups = await responseByGroup(page);
    const [year] = site.truth.years;
    expect([...groups.values()].reduce((sum, n) => sum + n, 0)).toBe(year?.respondents);
    expect(await page.getByRole('combobox', { name: 'Schooljaar' }).locator('option').count()).toBe(3);
    expect([strangers, faults]).toEqual([[], []]);
    await close();
  });

  it('asks DuckDB for one group, and gets other counts than the school has', async () => {
    const { page, faults, close } = await openPage(browser, site.address);
    await openOnDashboard(page, site.address, path('inbox.vbx'), path('demo-sleutel.txt'));
    await page.getByRole('link', { name: 'Vragen', exact: true }).click();
    const table = page.locator('table', { hasText: 'Ik heb zin om naar school te gaan.' }).first();
    await table.waitFor({ state: 'attached' });
    const school = await table.textContent();
    await page.getByRole('combobox', { name: 'Stamgroep' }).selectOption({ label: '7/8 b' });
    await page.waitForFunction(
      (before) =>
        [...document.querySelectorAll('table')].some(
          ({ textContent }) => textContent?.includes('Ik heb zin om naar school') && textContent !== before,
        ),
      school,
    );
    await page.locator('[data-engine="duckdb"]').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('has no axe fault before and after opening', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await openPage(browser, site.address, { colorScheme });
      await page.goto(`${site.address}/dashboard/`);
      await page.getByRole('button', { name: 'Open de demo' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await openOnDashboard(page, site.address, path('inbox.vbx'), path('demo-sleutel.txt'));
      expect(await axeFaults(page)).toEqual([]);
      await close();
    }
  });

  it('keeps nothing: no storage, and a reload starts anew', async () => {
    const { page, close } = await openPage(browser, site.address);
    await openOnDashboard(page, site.address, path('inbox.vbx'), path('demo-sleutel.txt'));
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(kept).toEqual([0, 0, '', 0, 0]);
    await page.reload();
    await page.getByRole('heading', { name: 'Open de antwoorden' }).waitFor();
    await close();
  });
});

describe('what goes wrong', () => {
  /** Opens, reads the fault, and shows that the chosen files are still there to try again with. */
  async function faultOf(files: string | string[], key: string, passphrase?: string): Promise<string> {
    const { page, faults, close } = await openPage(browser, site.address);
    await chooseOnDashboard(page, site.address, files, key);
    if (passphrase !== undefined) await page.getByRole('textbox', { name: 'Wachtzin' }).fill(passphrase);
    await pressOpen(page);
    const alert = page.getByRole('alert').filter({ hasText: /\S/ }).first();
    await alert.waitFor();
    const words = (await alert.textContent()) ?? '';
    expect(await page.locator('.chosen-name').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
    return words;
  }

  it('tells a wrong key', async () => {
    writeFileSync(path('andere.txt'), (await generateKeyPair()).identity);
    expect(await faultOf(path('inbox.vbx'), path('andere.txt'))).toContain('Deze sleutel past niet');
  });

  it('tells a wrong passphrase', async () => {
    const words = await faultOf(path('inbox.vbx'), path('demo-sleutel.age'), 'dit is hem niet');
    expect(words).toContain('De wachtzin klopt niet');
  });

  it('opens with the right passphrase', async () => {
    const { page, close } = await openPage(browser, site.address);
    await chooseOnDashboard(page, site.address, path('inbox.vbx'), path('demo-sleutel.age'));
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill('alles in deze school is verzonnen');
    await pressOpen(page);
    await page.getByRole('heading', { name: 'Deed iedereen mee?' }).waitFor();
    await close();
  });

  it('tells a truncated inbox', async () => {
    const text = readFileSync(path('inbox.vbx'), 'utf8');
    writeFileSync(path('half.vbx'), text.slice(0, text.length / 2));
    expect(await faultOf(path('half.vbx'), path('demo-sleutel.txt'))).toContain(
      'Dit bestand is niet compleet',
    );
  });

  it('tells another survey’s inbox', async () => {
    const text = readFileSync(path('inbox.vbx'), 'utf8');
    writeFileSync(path('andere.vbx'), text.replace(site.demo.manifest.survey, 'medewerkers-2026-abcdefgh'));
    expect(await faultOf(path('andere.vbx'), path('demo-sleutel.txt'))).toContain('een andere vragenlijst');
  });

  it('tells a file that is no inbox, and an empty one', async () => {
    writeFileSync(path('brief.vbx'), 'Beste ouders, hierbij de brief');
    writeFileSync(path('leeg.vbx'), '');
    expect(await faultOf(path('brief.vbx'), path('demo-sleutel.txt'))).toContain(
      'geen bestand met antwoorden',
    );
    expect(await faultOf(path('leeg.vbx'), path('demo-sleutel.txt'))).toContain('leeg');
  });

  it('counts damaged envelopes and opens the rest', async () => {
    const lines = readFileSync(path('inbox.vbx'), 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('"p":"c"'));
    lines[at] = (lines[at] ?? '').replace(/.{8}"}$/, 'AAAAAAAA"}');
    writeFileSync(path('kras.vbx'), lines.join('\n'));
    const { page, close } = await openPage(browser, site.address);
    await openOnDashboard(page, site.address, path('kras.vbx'), path('demo-sleutel.txt'));
    await page.getByText('1 beschadigd').waitFor();
    await page.getByText('171 antwoorden zijn geteld').waitFor();
    await close();
  });
});
