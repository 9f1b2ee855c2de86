import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Fails when the page left anything in the browser's storage, but for the database engine of the site itself. */
export async function nothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .filter(({ url }) => !/\/_astro\/duckdb-eh\.[\w-]+\.bin$/.test(url)).length,
  ]);
  expect(kept).toEqual([0, 0, '', 0, 0]);
}
