import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { startTestSite, type TestSite } from './site.ts';

/** The demo school on its site, for the tests of the file that imports this: there before the first, gone after the last. */
export let site: TestSite;
/** A Chromium beside it. */
export let browser: Browser;

/** A file of the demo school: its inbox, its key, or what a test puts beside them. */
export const path = (name: string): string => join(site.folder, name);

beforeAll(async () => {
  site = await startTestSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
