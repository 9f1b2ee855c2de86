import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { goToView, openDemo } from './support/dashboard.ts';
import { browser, site } from './support/demo-site.ts';

const script = /duckdb-browser-eh\.worker/;

/** The worker's own script with this before it, or these headers around it. */
async function changeWorker(page: Page, change: { before?: string; headers?: Record<string, string> }) {
  await page.route(script, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: `${change.before ?? ''};${await response.text()}`,
      headers: { ...response.headers(), ...change.headers },
    });
  });
}

const failing = (words: string) => `
  const fail = async () => { throw new RangeError(${JSON.stringify(words)}); };
  WebAssembly.instantiate = fail;
  WebAssembly.instantiateStreaming = fail;`;

const blocks: readonly [string, (page: Page) => Promise<void>][] = [
  [
    'a browser that has no WebAssembly',
    async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    },
  ],
  [
    'a policy that forbids it',
    (page) => changeWorker(page, { headers: { 'content-security-policy': "script-src 'self'" } }),
  ],
  [
    'a worker that never answers',
    async (page) => {
      await page.route(script, (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    },
  ],
];

/** Every view that shows figures has some, and the bouw filter works: all of it without the database. */
async function walkWithout(page: Page): Promise<void> {
  for (const name of ['Overzicht', 'Groepen', 'Jaren', 'Techniek'] as const) {
    const view = await goToView(page, name);
    await view.locator('table').first().waitFor({ state: 'attached' });
  }
  const questions = await goToView(page, 'Vragen');
  await questions.getByRole('combobox', { name: 'Bouw of stamgroep' }).selectOption({ label: 'Bovenbouw' });
  await questions
    .getByText(/^Bovenbouw: “/)
    .first()
    .waitFor();
  expect(await questions.locator('[data-engine="loops"]').count()).toBe(1);
}

/** Opens the demo in a browser of which something is taken away, up to where the dashboard says so. */
async function openBlocked([name, block]: (typeof blocks)[number]) {
  const watched = await openPage(browser, site.address);
  const { page, strangers } = watched;
  await block(page);
  await openDemo(page, site.address);
  await walkWithout(page);
  const explore = await goToView(page, 'Verken');
  await explore.locator('table').first().waitFor({ state: 'attached' });
  await explore.getByText('De database start niet op deze computer.').waitFor({ timeout: 60_000 });
  await explore.getByText('Alleen zelf vragen stellen in SQL kan niet.').waitFor();
  expect([name, await axeFaults(page), strangers]).toEqual([name, [], []]);
  return { ...watched, explore };
}

it('the dashboard works without its database, says what does not, and never waits for ever', async () => {
  // Together, because each waits until the patience of twenty seconds is over.
  const opened = await Promise.all(blocks.map(openBlocked));
  for (const { close } of opened) await close();
});

it('goes on with its database when the reason is gone and somebody presses again', async () => {
  const { page, explore, close } = await openBlocked([
    'without memory',
    (page) => changeWorker(page, { before: failing('WebAssembly.Memory(): could not allocate memory') }),
  ]);
  await page.unroute(script);
  await explore.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await explore.locator('button:text("Voer uit")[aria-disabled="false"]').waitFor({ timeout: 60_000 });
  expect(await explore.getByText('De database start niet').count()).toBe(0);
  await close();
});
