import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Fails when the page left anything in the browser's storage. */
export async function nothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([0, 0, '', 0, 0]);
}
