import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { launchChromium, openPage } from './support/chromium.ts';
import { startTestSite, type TestSite } from './support/site.ts';

/** Every page that the build wrote, as an address. */
const pages = () =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
const isApp = (path: string) => /^\/(invullen|dashboard|sleutel)\//.test(path);

let site: TestSite;
let browser: Browser;
beforeAll(async () => {
  site = await startTestSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

it('asks nothing of another address, and breaks no rule of its own policy, on any page', async () => {
  expect(pages().length).toBeGreaterThan(7);
  for (const path of pages()) {
    const { page, strangers, faults, close } = await openPage(browser, site.address);
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    expect([path, strangers, faults]).toEqual([path, [], []]);
    await close();
  }
});

describe('reading pages', () => {
  it('carry no JavaScript and weigh at most 60 KB', async () => {
    for (const path of pages().filter((path) => !isApp(path))) {
      const { page, close } = await openPage(browser, site.address);
      const sizes: number[] = [];
      const scripts: string[] = [];
      page.on('response', async (response) => {
        if (response.request().resourceType() === 'script') scripts.push(response.url());
        const { responseBodySize } = await response.request().sizes();
        sizes.push(responseBodySize);
      });
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      expect(scripts).toEqual([]);
      expect(await page.locator('script').count()).toBe(0);
      const weight = sizes.reduce((sum, size) => sum + size, 0);
      expect(weight, `${path}: ${weight} bytes over the wire`).toBeLessThanOrEqual(61_440);
      expect(weight).toBeGreaterThan(34_000);
      await close();
    }
  });

  it.each([320, 390, 768, 1280])('have no axe fault at %i px, in light and dark', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await openPage(browser, site.address, {
        viewport: { width, height: 800 },
        colorScheme,
      });
      for (const path of pages().filter((path) => !isApp(path))) {
        await page.goto(site.address + path);
        expect([path, await axeFaults(page)]).toEqual([path, []]);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect([path, sideways]).toEqual([path, false]);
      }
      await close();
    }
  });

  it('link only to what is there', async () => {
    const ids = new Map<string, string>();
    for (const path of pages())
      ids.set(path, readFileSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8'));
    const dead: string[] = [];
    for (const [path, html] of ids) {
      for (const [, link = ''] of html.matchAll(/href="([^"]+)"/g)) {
        if (!/^[/#]/.test(link)) continue;
        const [target = '', fragment] = link.split('#');
        const page = ids.get(target === '' ? path : target);
        if (page === undefined && !/\.[a-z0-9]+$/.test(target)) dead.push(`${path} -> ${link}`);
        if (page !== undefined && fragment && !page.includes(`id="${fragment}"`))
          dead.push(`${path} -> ${link}`);
      }
    }
    expect(dead).toEqual([]);
  });
});
