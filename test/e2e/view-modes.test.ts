import type { BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { goToView, openDemo, viewNames } from './support/dashboard.ts';
import { browser, site } from './support/demo-site.ts';

/** Every view of the dashboard as somebody else meets it: dark, forced colours, on paper, at 400 %. */
async function inEveryView(
  options: BrowserContextOptions,
  look: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const { page, strangers, faults, close } = await openPage(browser, site.address, {
    // Else a colour is measured half way between two.
    reducedMotion: 'reduce',
    ...options,
  });
  await openDemo(page, site.address);
  for (const name of viewNames) {
    await goToView(page, name);
    await look(page, name);
  }
  expect([strangers, faults]).toEqual([[], []]);
  await close();
}

/** Per figure: how many looks its marks have, words apart, and how many words have the colour of their paper. */
const drawings = (page: Page) =>
  page.locator('.figure:has(.chart-host > svg)').evaluateAll((figures) =>
    figures.map((figure) => {
      const looks = Array.from(
        figure.querySelectorAll('.chart-host :is(rect, circle, path, line)'),
        (mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          return `${fill} ${stroke}`;
        },
      );
      const paper = getComputedStyle(figure).backgroundColor;
      const lost = Array.from(figure.querySelectorAll('.chart-host text')).filter(
        (text) =>
          getComputedStyle(text).fill === paper &&
          !/on-ramp/.test(text.parentElement?.getAttribute('class') ?? ''),
      );
      return {
        label: figure.querySelector('figcaption')?.textContent,
        looks: new Set(looks).size,
        lost: lost.length,
      };
    }),
  );

it('dark: axe 0', async () => {
  await inEveryView({ colorScheme: 'dark' }, async (page, name) => {
    expect([name, await axeFaults(page)]).toEqual([name, []]);
  });
});

it.each(['light', 'dark'] as const)(
  'forced colours on %s: axe 0, and no drawing falls into one colour',
  async (colorScheme) => {
    await inEveryView({ forcedColors: 'active', colorScheme }, async (page, name) => {
      expect([name, await axeFaults(page)]).toEqual([name, []]);
      for (const { label, looks, lost } of await drawings(page)) {
        expect([name, label, looks > 1, lost]).toEqual([name, label, true, 0]);
      }
      if (name === 'Vragen') {
        const ramps = await page
          .locator('.chart-segment rect, rect.chart-segment')
          .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fill));
        expect(new Set(ramps).size).toBeGreaterThanOrEqual(4);
      }
    });
  },
);

it('on paper: axe 0, nothing cut off, no navigation', async () => {
  // As wide as an A4 between the margins of `print.css`: 174 mm.
  await inEveryView({ viewport: { width: 658, height: 960 } }, async (page, name) => {
    await page.emulateMedia({ media: 'print' });
    expect([name, await axeFaults(page)]).toEqual([name, []]);
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main *'))
        .filter((part) => {
          const { right, width, height } = part.getBoundingClientRect();
          const isClipped =
            part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible';
          // What only a screen reader reads is a pixel wide.
          return width > 2 && height > 2 && (right > innerWidth + 1 || (isClipped && part.clientWidth > 0));
        })
        .map((part) => `${part.tagName} ${part.getAttribute('class') ?? ''}`),
    );
    expect([name, [...new Set(cut)]]).toEqual([name, []]);
    expect(await page.getByRole('navigation', { name: 'Onderdelen' }).count()).toBe(0);
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true, format: 'A4' });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect([name, text.length > 100]).toEqual([name, true]);
    expect(text).not.toMatch(/Begin de rondleiding|Overzicht\s+Vragen\s+Groepen|Download als CSV/);
    await page.emulateMedia({ media: 'screen' });
  });
});

it('400 %: axe 0, and the page never scrolls sideways', async () => {
  await inEveryView({ viewport: { width: 320, height: 256 } }, async (page, name) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([name, wide]).toEqual([name, 0]);
    expect([name, await axeFaults(page)]).toEqual([name, []]);
  });
});
