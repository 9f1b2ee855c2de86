import { chromium } from 'playwright-core';
import { findChromium } from '../testing/find-chromium.ts';
import type { Engine } from './engine.ts';

/** Chromium through Playwright. */
export async function startChromium(): Promise<Engine> {
  const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update'];
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-sync', ...quiet],
  });
  const page = await browser.newPage();
  return {
    name: `Chromium ${browser.version()}`,
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    close: () => browser.close(),
  };
}
