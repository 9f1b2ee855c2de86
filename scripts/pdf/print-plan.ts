import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../testing/find-chromium.ts';
import { readDestinations } from './destinations.ts';
import { openBuiltPage } from './open-built-page.ts';

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function startBrowser() {
  try {
    return await chromium.launch({ executablePath: await findChromium(), args: quiet });
  } catch (cause) {
    throw new Error(
      'Er is geen browser gevonden die de pdf kan maken. Installeer Chromium of Chrome, of zet het pad in CHROMIUM_PATH.',
      { cause },
    );
  }
}

/** Fits the page for paper: the running title, and no links to pages that are not in the document. */
async function dress(page: Page): Promise<void> {
  const running = (await page.locator('[data-running]').getAttribute('data-running')) ?? '';
  await page.addStyleTag({ content: `@page { @top-left { content: ${JSON.stringify(running)} } }` });
  await page.evaluate((title) => {
    document.title = title;
    for (const link of document.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('/') || (link.hash !== '' && document.getElementById(link.hash.slice(1)) === null))
        link.removeAttribute('href');
    }
  }, running);
}

const print = (page: Page) => page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });

/** Writes page numbers beside the lines of the contents; says whether any of them is new. */
async function number(page: Page, pageOf: ReadonlyMap<string, number>): Promise<boolean> {
  return page.evaluate((numbers) => {
    let changed = false;
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const text = String(numbers[place.dataset['pageOf'] ?? ''] ?? '');
      changed ||= place.textContent !== text;
      place.textContent = text;
    }
    return changed;
  }, Object.fromEntries(pageOf));
}

/**
 * The plan on one page as a tagged A4 PDF with bookmarks and page numbers in its contents. Browsers cannot count pages
 * for a table of contents, so it is printed, read, numbered and printed again, until the numbers hold.
 *
 * @param site folder of the built site
 * @throws a Dutch sentence when no browser is found or the plan is not in the site
 */
export async function printPlan(site: string): Promise<{ pdf: Uint8Array; pages: number }> {
  const browser = await startBrowser();
  try {
    const page = await openBuiltPage(browser, site, '/plan/heel/');
    await dress(page);
    for (let round = 0; round < 4; round += 1) {
      const pdf = await print(page);
      const { pages, pageOf } = readDestinations(pdf);
      if (!(await number(page, pageOf))) return { pdf, pages };
    }
    throw new Error('De paginanummers in de inhoud kloppen niet. Meld dit: het is een fout van ons.');
  } finally {
    await browser.close();
  }
}
