import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { slipFragment } from '../../../src/survey/slip.ts';
import { launchChromium } from './chromium.ts';
import { type ClassSite, startClassSite } from './class-site.ts';
import { flakyNetwork, type FlakyNetwork } from './flaky-network.ts';

/** A family at its kitchen table: a site, a network that fails, and per test a fresh device. */
export interface Family {
  site: ClassSite;
  network: FlakyNetwork;
  /** What it keeps lasts from page to page, within a test. */
  device: BrowserContext;
  address(): string;
  /** A code that no test had before. */
  nextCode(): string;
  /** A first visit with a network, up to the moment that everything is kept. */
  visit(): Promise<Page>;
  /** Scans a slip. */
  scan(page: Page, code: string): Promise<void>;
}

export const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
export const atCode = (page: Page) => page.getByRole('heading', { name: 'Vul je code in' }).waitFor();
export const atKlaar = (page: Page) => page.getByRole('heading', { name: 'Klaar' }).waitFor();

/** From the introduction to the last screen before sending. */
export async function fillIn(page: Page): Promise<void> {
  await press(page, 'Naar de eerste vraag');
  for (let n = 1; n <= 3; n += 1) await press(page, 'Deze vraag sla ik over');
}

/** Sets up a family for the tests of a file. What it gives is filled when the tests run. */
export function setUpFamily(): Family {
  let browser: Browser;
  let given = 0;
  const family = {
    address: () => `${family.network.address}/invullen/`,
    nextCode() {
      const code = family.site.group.codes[given];
      given += 1;
      if (code === undefined) throw new Error('all codes were given');
      return code;
    },
    async visit() {
      const page = await family.device.newPage();
      await page.goto(family.address());
      await atCode(page);
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      return page;
    },
    async scan(page: Page, code: string) {
      const { manifest, group } = family.site;
      await page.goto(`${family.address()}#${slipFragment(manifest, code, group.batch.id)}`);
    },
  } as Family;
  beforeAll(async () => {
    family.site = await startClassSite();
    family.network = await flakyNetwork(family.site.address);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await family.network.stop();
    await family.site.stop();
  });
  beforeEach(async () => {
    family.network.set('up');
    family.device = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    family.device.setDefaultTimeout(20_000);
  });
  afterEach(() => family.device.close());
  return family;
}
