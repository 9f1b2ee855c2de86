import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve, sep } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, openPage } from './support/chromium.ts';
import { chooseOnDashboard, goToView, viewNames } from './support/dashboard.ts';
import { nothingKept } from './support/nothing-kept.ts';
import { startTestSite, type TestSite } from './support/site.ts';

const types: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
};

/** The built files and nothing else: no collector, no demo, no headers of its own. As on a director's own computer. */
async function serveFiles(folder: string): Promise<{ address: string; server: Server; asked: string[] }> {
  const root = resolve(folder);
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    asked.push(pathname);
    const file = join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      if (!file.startsWith(root + sep)) throw new RangeError(file);
      const body = readFileSync(file);
      answer
        .writeHead(200, { 'content-type': types[file.split('.').at(-1) ?? ''] ?? 'text/plain' })
        .end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  return { address: `http://127.0.0.1:${place.port}`, server, asked };
}

let site: TestSite;
let browser: Browser;
let copy: Awaited<ReturnType<typeof serveFiles>>;
beforeAll(async () => {
  site = await startTestSite({ years: 1 });
  browser = await launchChromium();
  copy = await serveFiles('dist');
});
afterAll(async () => {
  copy.server.closeAllConnections();
  copy.server.close();
  await browser.close();
  await site.stop();
});

it('opens an inbox, every view and the database from plain files, and works on when the network falls away', async () => {
  const { page, strangers, faults, bodies, close } = await openPage(browser, copy.address);
  const key = join(site.folder, 'demo-sleutel.txt');
  await chooseOnDashboard(page, copy.address, join(site.folder, 'inbox.vbx'), key);
  await page.getByRole('button', { name: 'Open de antwoorden' }).click();
  await page.getByRole('heading', { name: 'Deed iedereen mee?' }).waitFor();
  const views = viewNames.filter((name) => name !== 'Incidenten');
  for (const name of views) await goToView(page, name);
  await goToView(page, 'Verken');
  await page.locator('button:text("Voer uit")[aria-disabled="false"]').waitFor({ timeout: 60_000 });

  await page.context().setOffline(true);
  for (const name of views) await goToView(page, name);
  const region = await goToView(page, 'Verken');
  await region.getByLabel('Uw vraag').fill('SELECT count(*) AS n FROM schoolcel');
  await region.getByRole('button', { name: 'Voer uit' }).click();
  await region.getByText('1 rij.').waitFor();
  await goToView(page, 'Vragen');
  await page.getByRole('combobox', { name: 'Stamgroep' }).selectOption({ label: '7/8 b' });
  await page.locator('figcaption').first().waitFor();
  await page.locator('[data-engine="duckdb"]').waitFor();
  expect([strangers, faults, bodies]).toEqual([[], [], []]);
  await nothingKept(page);
  await close();
});

it('fetches the database engine once, also from a host that says nothing of keeping', async () => {
  // The other tests keep service workers out.
  const context = await browser.newContext();
  const page = await context.newPage();
  const engines = () => copy.asked.filter((path) => path.includes('/duckdb-eh.') && path.endsWith('.bin'));
  const open = async () => {
    await chooseOnDashboard(
      page,
      copy.address,
      join(site.folder, 'inbox.vbx'),
      join(site.folder, 'demo-sleutel.txt'),
    );
    await page.getByRole('button', { name: 'Open de antwoorden' }).click();
    await goToView(page, 'Verken');
    await page.locator('button:text("Voer uit")[aria-disabled="false"]').waitFor({ timeout: 60_000 });
  };
  copy.asked.length = 0;
  await page.goto(`${copy.address}/dashboard/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await open();
  expect(engines()).toHaveLength(1);
  await open();
  expect(engines()).toHaveLength(1);
  await nothingKept(page);
  await context.close();
});
