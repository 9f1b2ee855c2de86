import { copyFileSync, rmSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { chooseOnDashboard, responseByGroup } from './support/dashboard.ts';
import { browser, path, site } from './support/demo-site.ts';

const questionnaires = /\/vragenlijsten\/.*\.json/;
const pressOpen = (page: Page) => page.getByRole('button', { name: 'Open de antwoorden' }).click();

/** Holds the worker half-way, with the key unlocked and no answer counted yet, until it is let go. */
async function holdHalfWay(page: Page): Promise<{ isHeld: Promise<void>; letGo(): Promise<void> }> {
  let held: Route | undefined;
  let tell = () => {};
  const isHeld = new Promise<void>((resolve) => (tell = resolve));
  await page.route(questionnaires, (route) => {
    held = route;
    tell();
  });
  return {
    isHeld,
    async letGo() {
      await held?.continue();
      await page.unroute(questionnaires);
    },
  };
}

const countAll = async (page: Page) => {
  await page.getByRole('heading', { name: 'Deed iedereen mee?' }).waitFor();
  return [...(await responseByGroup(page)).values()].reduce((sum, n) => sum + n, 0);
};

/** Every process that runs pages of this browser, worker threads included. */
async function renderers(): Promise<number[]> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [id] : []));
}

it('a computer that sleeps half-way loses nothing and counts nothing half: the opening goes on when it wakes', async () => {
  const { page, faults, close } = await openPage(browser, site.address);
  const { isHeld, letGo } = await holdHalfWay(page);
  await chooseOnDashboard(page, site.address, path('inbox.vbx'), path('demo-sleutel.txt'));
  await pressOpen(page);
  await isHeld;
  const asleep = await renderers();
  expect(asleep.length).toBeGreaterThan(0);
  // Timers, page and worker stand still, as on a laptop that is shut; what comes in waits until it is opened.
  for (const id of asleep) process.kill(id, 'SIGSTOP');
  const wentOn = letGo();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  for (const id of asleep) process.kill(id, 'SIGCONT');
  await wentOn;
  expect(await countAll(page)).toBe(site.truth.years[0]?.respondents);
  expect(await page.getByText('Het openen staat al').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

it('a tab that the browser says it froze goes on too', async () => {
  const { page, faults, close } = await openPage(browser, site.address);
  const { isHeld, letGo } = await holdHalfWay(page);
  await chooseOnDashboard(page, site.address, path('inbox.vbx'), path('demo-sleutel.txt'));
  await pressOpen(page);
  await isHeld;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await letGo();
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  expect(await countAll(page)).toBe(site.truth.years[0]?.respondents);
  expect(faults).toEqual([]);
  await close();
});

it('a worker of which nothing is heard any more: says so with the way on, and opens whole the second time', async () => {
  const { page, faults, close } = await openPage(browser, site.address);
  await page.clock.install();
  const { isHeld } = await holdHalfWay(page);
  await chooseOnDashboard(page, site.address, path('inbox.vbx'), path('demo-sleutel.txt'));
  await pressOpen(page);
  await isHeld;
  await page.clock.runFor(31_000);
  await page.getByText('Het openen staat al een halve minuut stil.').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Gestopt. Er is niets geopend.').waitFor();
  await page.unroute(questionnaires);
  await pressOpen(page);
  expect(await countAll(page)).toBe(site.truth.years[0]?.respondents);
  expect(faults).toEqual([]);
  await close();
});

it('a file that is gone when it is read, as on a stick that was taken out, is named with the way on', async () => {
  const { page, faults, close } = await openPage(browser, site.address);
  copyFileSync(path('inbox.vbx'), path('stick.vbx'));
  await chooseOnDashboard(page, site.address, path('stick.vbx'), path('demo-sleutel.txt'));
  await page.getByRole('button', { name: 'Haal weg stick.vbx' }).waitFor();
  rmSync(path('stick.vbx'));
  await pressOpen(page);
  await page.getByText('Het bestand stick.vbx is niet meer te lezen.').waitFor();
  await page.getByRole('button', { name: 'Haal weg stick.vbx' }).click();
  await page.locator('#antwoorden').setInputFiles(path('inbox.vbx'));
  await pressOpen(page);
  expect(await countAll(page)).toBe(site.truth.years[0]?.respondents);
  expect(faults).toEqual([]);
  await close();
});
