import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storageAtRest } from './support/at-rest.ts';
import { axeFaults } from './support/axe.ts';
import { launchChromium, openPage } from './support/chromium.ts';
import {
  classAddress,
  makeReady,
  passFile,
  pin,
  press,
  ready,
  skipAll,
  toTeacher,
} from './support/class-device.ts';
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

/** A device that stands ready, by way of each complaint; `look` is called on every screen. */
async function setUp(options = {}, look: (page: Page) => Promise<void> = async () => undefined) {
  const watched = await openPage(browser, site.address, { ...options, serviceWorkers: 'allow' });
  const { page } = watched;
  page.setDefaultTimeout(20_000);
  await page.goto(classAddress(site));
  await page.getByRole('heading', { name: 'Zet dit apparaat klaar' }).waitFor();
  await look(page);
  await press(page, 'Begin met de klas');
  await page.getByText('Er is nog geen klaspas.').waitFor();
  await page.locator('input[type=file]').setInputFiles(passFile(site));
  await page.getByText('Er zijn 30 beurten.').waitFor();
  await press(page, 'Begin met de klas');
  await page.getByText('De pincode is te kort.').waitFor();
  await look(page);
  await page.getByLabel('Kies een pincode').fill(pin);
  await press(page, 'Begin met de klas');
  await ready(page);
  return watched;
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
      await skipAll(page);
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
    await page.keyboard.type(pin);
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
    await makeReady(page, site);
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
});
