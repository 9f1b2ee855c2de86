import type { Page } from 'playwright-core';

/** Every cell and sentence that the report shows on screen. */
export const wordsOnScreen = (page: Page): Promise<string[]> =>
  page
    .locator('.report-sheet')
    .locator('td, th, .figure-sentence, .report-points li, .report-sheet > p, .report-sheet li')
    .evaluateAll((parts) => parts.map(({ textContent }) => textContent?.trim() ?? '').filter(Boolean));

/** As a PDF or Word keeps it: spaces may be of any kind, and lines break anywhere. */
export const plain = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/g, '');

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** The words of a piece of XML. */
export const wordsOfXml = (xml: string): string =>
  xml.replace(/<[^>]+>/g, '').replace(/&(amp|quot|apos|lt|gt);/g, (_, name: string) => entities[name] ?? '');
