import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** An address that exists nowhere: all requests are answered from the built files, none reaches a network. */
const origin = 'http://plan.invalid';

/** Opens a page of a built site straight from its files. Its own content policy is off, so that we may add to it. */
export async function openBuiltPage(browser: Browser, site: string, path: string): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', locale: 'nl-NL' });
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(site, normalize(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ body: readFileSync(file), contentType });
  });
  const page = await context.newPage();
  const answer = await page.goto(origin + path, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`De pagina ${path} staat niet in ${site}.`);
  return page;
}
