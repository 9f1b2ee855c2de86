import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeDigest } from '../../src/domain/code-digest.ts';
import { generateCode } from '../../src/survey/access-code.ts';
import { classPassFragment } from '../../src/survey/class-pass.ts';
import { storageAtRest } from './support/at-rest.ts';
import { axeFaults } from './support/axe.ts';
import { launchChromium, openPage, type WatchedPage } from './support/chromium.ts';
import { type ClassSite, startClassSite } from './support/class-site.ts';

let site: ClassSite;
let browser: Browser;
beforeAll(async () => {
  site = await startClassSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const ready = (page: Page) => page.getByRole('heading', { name: 'Ben jij aan de beurt?' }).waitFor();
const address = () => `${site.address}/invullen/klas/`;
const passFile = (codes = site.group.codes, batch = site.group.batch.id) => ({
  name: 'klaspas-5-6-a.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(`Klaspas\n\n${address()}#${classPassFragment(site.manifest, batch, codes)}\n`),
});

/** A device that stands ready, set up with the file; `look` is called on every screen on the way. */
async function setUp(options = {}, look: (page: Page) => Promise<void> = async () => undefined) {
  const watched = await openPage(browser, site.address, { ...options, serviceWorkers: 'allow' });
  const { page } = watched;
  page.setDefaultTimeout(20_000);
  await page.goto(address());
  await page.getByRole('heading', { name: 'Zet dit apparaat klaar' }).waitFor();
  await look(page);
  await press(page, 'Begin met de klas');
  await page.getByText('Er is nog geen klaspas.').waitFor();
  await page.locator('input[type=file]').setInputFiles(passFile());
  await page.getByText('Er zijn 30 beurten.').waitFor();
  await press(page, 'Begin met de klas');
  await page.getByText('De pincode is te kort.').waitFor();
  await look(page);
  await page.getByLabel('Kies een pincode').fill('2580');
  await press(page, 'Begin met de klas');
  await ready(page);
  return watched;
}

async function toTeacher(page: Page): Promise<void> {
  await press(page, 'Voor de juf of meester');
  await page.getByLabel('De pincode die u koos').fill('2580');
  await press(page, 'Verder');
  await page.getByRole('heading', { name: 'Voor de leerkracht' }).waitFor();
}

describe('a class device', () => {
  it.each(['light', 'dark'] as const)('has no axe fault on any screen, in %s', async (colorScheme) => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1366, height: 768 },
    ]) {
      const looked: string[] = [];
      const look = async (page: Page) => {
        looked.push((await page.locator('h1').textContent()) ?? '');
        expect([looked.at(-1), await axeFaults(page)]).toEqual([looked.at(-1), []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      };
      const { page, strangers, faults, close } = await setUp({ colorScheme, viewport }, look);
      await look(page);
      await toTeacher(page);
      await look(page);
      await press(page, 'Stop met deze klas');
      await look(page);
      await press(page, 'Terug naar de klas');
      await press(page, 'Voor de juf of meester');
      await look(page);
      await press(page, 'Terug');
      await press(page, 'Ja, ik begin');
      await press(page, 'Naar de eerste vraag');
      for (let n = 1; n <= 3; n += 1) await press(page, 'Deze vraag sla ik over');
      await press(page, 'Verstuur mijn antwoorden');
      await page.getByRole('heading', { name: 'Klaar. Dank je wel!' }).waitFor();
      await look(page);
      expect(looked).toHaveLength(7);
      expect([strangers, faults]).toEqual([[], []]);
      await close();
    }
  });

  it('can be set up, taken a turn on and stopped with the keyboard alone', async () => {
    const { page, close } = await setUp();
    const go = async (name: string) => {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Naar de eerste vraag' }).waitFor();
    await go('Naar de eerste vraag');
    for (let n = 1; n <= 3; n += 1) await go('Deze vraag sla ik over');
    await go('Verstuur mijn antwoorden');
    await go('Klaar voor de volgende');
    await ready(page);
    await go('Voor de juf of meester');
    await page.getByLabel('De pincode die u koos').focus();
    await page.keyboard.type('2580');
    await page.keyboard.press('Enter');
    await go('Stop met deze klas');
    await go('Ja, stop');
    await page.getByRole('heading', { name: 'Zet dit apparaat klaar' }).waitFor();
    expect((await storageAtRest(page)).stores['veilige-kring/class']).toEqual([]);
    await close();
  });

  it('wipes a turn that nobody is at after 90 seconds, and asks first', async () => {
    const { page, close } = await openPage(browser, site.address);
    await page.clock.install();
    await page.goto(address());
    await page.locator('input[type=file]').setInputFiles(passFile());
    await page.getByLabel('Kies een pincode').fill('2580');
    await press(page, 'Begin met de klas');
    await press(page, 'Ja, ik begin');
    await press(page, 'Naar de eerste vraag');
    await page.getByRole('radio').first().check();
    await page.clock.runFor(71_000);
    await page.getByRole('heading', { name: 'Ben je er nog?' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ben je er nog?' }).waitFor({ state: 'hidden' });
    expect(await page.getByRole('radio').first().isChecked()).toBe(true);
    await page.clock.runFor(60_000);
    expect(await page.getByRole('radio').first().isChecked()).toBe(true);
    await page.clock.runFor(31_000);
    await ready(page);
    await press(page, 'Ja, ik begin');
    await press(page, 'Naar de eerste vraag');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await close();
  });

  it('opens again with the class pass when the PIN is lost, and refuses that of another class', async () => {
    const { page, close } = await setUp();
    await press(page, 'Voor de juf of meester');
    for (let n = 1; n <= 5; n += 1) {
      await page.getByLabel('De pincode die u koos').fill('1111');
      await press(page, 'Verder');
      await page.getByText(n < 5 ? 'Dat is niet de goede pincode.' : 'Wacht een halve minuut.').waitFor();
    }
    await page.locator('input[type=file]').setInputFiles(passFile([generateCode()], 'bbbbbbb2'));
    await page.getByText('Dit is de klaspas van een andere groep.').waitFor();
    await page.locator('input[type=file]').setInputFiles(passFile());
    await page.getByLabel('Kies een pincode').fill('9999');
    await press(page, 'Begin met de klas');
    await ready(page);
    await close();
  });

  it('gives another code to an answer whose code was used on paper', async () => {
    const stored = await site.stored();
    const { survey } = site.manifest;
    const states = await Promise.all(
      site.group.codes.map(async (code) => site.store.codeState(survey, await codeDigest(survey, code))),
    );
    const [used = '', free = ''] = site.group.codes.filter((_, i) => states[i] === 'unused');
    const first: WatchedPage = await openPage(browser, site.address);
    await first.page.goto(`${site.address}/invullen/`);
    await first.page.getByLabel('Code, deel 1 van 3').click();
    await first.page.keyboard.type(used);
    await press(first.page, 'Begin');
    await press(first.page, 'Naar de eerste vraag');
    for (let n = 1; n <= 3; n += 1) await press(first.page, 'Deze vraag sla ik over');
    await press(first.page, 'Verstuur mijn antwoorden');
    await first.page.getByRole('heading', { name: 'Klaar' }).waitFor();
    await first.close();

    const { page, close } = await openPage(browser, site.address);
    await page.goto(address());
    await page.locator('input[type=file]').setInputFiles(passFile([used, free]));
    await page.getByLabel('Kies een pincode').fill('2580');
    await press(page, 'Begin met de klas');
    await press(page, 'Ja, ik begin');
    await press(page, 'Naar de eerste vraag');
    for (let n = 1; n <= 3; n += 1) await press(page, 'Deze vraag sla ik over');
    await press(page, 'Verstuur mijn antwoorden');
    await page.getByRole('heading', { name: 'Klaar. Dank je wel!' }).waitFor();
    await vi.waitFor(async () => expect(await site.stored()).toBe(stored + 2), 10_000);
    await close();
  });

  it('does not start where nothing can be kept', async () => {
    const { page, close } = await openPage(browser, site.address);
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new Error('SecurityError');
      };
    });
    await page.goto(address());
    await page.getByText('Dit apparaat kan niets bewaren.').waitFor();
    expect(await page.getByRole('button', { name: 'Begin met de klas' }).isDisabled()).toBe(true);
    await close();
  });
});
