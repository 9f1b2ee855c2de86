import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeDigest } from '../../src/domain/code-digest.ts';
import { generateCode } from '../../src/survey/access-code.ts';
import { launchChromium, openPage, type WatchedPage } from './support/chromium.ts';
import {
  classAddress,
  makeReady,
  passFile,
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

describe('what goes wrong on a class device', () => {
  it('opens again with the class pass when the PIN is lost, and refuses that of another class', async () => {
    const { page, close } = await openPage(browser, site.address, { serviceWorkers: 'allow' });
    await makeReady(page, site);
    await press(page, 'Voor de juf of meester');
    for (let n = 1; n <= 5; n += 1) {
      await page.getByLabel('De pincode die u koos').fill('1111');
      await press(page, 'Verder');
      await page.getByText(n < 5 ? 'Dat is niet de goede pincode.' : 'Wacht een halve minuut.').waitFor();
    }
    await page.locator('input[type=file]').setInputFiles(passFile(site, [generateCode()], 'bbbbbbb2'));
    await page.getByText('Dit is de klaspas van een andere groep.').waitFor();
    await page.locator('input[type=file]').setInputFiles(passFile(site));
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
    await makeReady(page, site, passFile(site, [used, free]));
    await skipAll(page);
    await press(page, 'Verstuur mijn antwoorden');
    await page.getByRole('heading', { name: 'Klaar. Dank je wel!' }).waitFor();
    await vi.waitFor(async () => expect(await site.stored()).toBe(stored + 2), 10_000);
    await close();
  });

  it('never says that all is sent before it has looked, or when the browser does not tell', async () => {
    const { page, close } = await openPage(browser, site.address, { serviceWorkers: 'allow' });
    await makeReady(page, site);
    await page.addInitScript(() => {
      IDBObjectStore.prototype.getAll = () => ({}) as IDBRequest;
    });
    await page.reload();
    await ready(page);
    await page.getByText('Kijken wat er nog wacht …').waitFor();
    const said = page.getByText('Alles is verstuurd.').waitFor({ timeout: 6000 });
    await expect(said).rejects.toThrow('Timeout');
    await toTeacher(page);
    await page.getByText('Dit apparaat zegt niet wat er nog wacht.').waitFor();
    await close();
  });

  it('keeps a turn on a full disk without a network open until it has left', async () => {
    const stored = await site.stored();
    const { page, close } = await openPage(browser, site.address);
    await page.clock.install();
    await makeReady(page, site);
    await skipAll(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.route('**/v1/**', (route) => route.abort());
    await press(page, 'Verstuur mijn antwoorden');
    const again = page.getByRole('button', { name: 'Probeer het nu' });
    await page.clock.runFor(2000);
    await again.waitFor();
    await page.clock.runFor(300_000);
    expect(await again.isVisible()).toBe(true);
    await page.unroute('**/v1/**');
    await again.click();
    await page.getByRole('heading', { name: 'Klaar. Dank je wel!' }).waitFor();
    expect(await site.stored()).toBe(stored + 1);
    await close();
  });

  it('does not start where nothing can be kept', async () => {
    const { page, close } = await openPage(browser, site.address);
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new Error('SecurityError');
      };
    });
    await page.goto(classAddress(site));
    await page.getByText('Dit apparaat kan niets bewaren.').waitFor();
    expect(await page.getByRole('button', { name: 'Begin met de klas' }).isDisabled()).toBe(true);
    await close();
  });
});
