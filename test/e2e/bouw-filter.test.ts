import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { cellsOf, goToView, openDemo } from './support/dashboard.ts';
import { browser, site } from './support/demo-site.ts';
import { saveBy } from './support/director.ts';

/** The first figure's counts, once they are those of this part. */
async function countsOf(page: Page, part: string | undefined): Promise<Map<string, number[]>> {
  const figure = page.locator('[data-view="vragen"] figure').first();
  const head = figure.locator('th[scope="col"]').first();
  const words = part === undefined ? 'Vraag' : `Vraag (alleen ${part})`;
  await head.getByText(words, { exact: true }).waitFor({ state: 'attached' });
  const cells = await cellsOf(figure.locator('table'));
  return new Map([...cells].map(([question, row]) => [question, row.slice(0, 4).map(Number)]));
}

it('a bouw is chosen by keyboard, is the sum of its groups, and is named wherever its figures go', async () => {
  const { page, faults, close } = await openPage(browser, site.address);
  await openDemo(page, site.address);
  await goToView(page, 'Vragen');
  const choice = page.getByRole('combobox', { name: 'Bouw of stamgroep' });
  const sums = new Map<string, number[]>();
  for (const group of ['7/8 a', '7/8 b', '7/8 c', '7/8 d']) {
    await choice.selectOption({ label: group });
    for (const [question, counts] of await countsOf(page, group)) {
      const before = sums.get(question) ?? counts.map(() => 0);
      sums.set(
        question,
        before.map((sum, at) => sum + (counts[at] ?? 0)),
      );
    }
  }
  await choice.selectOption({ label: 'Hele school' });
  await choice.focus();
  await page.keyboard.type('Bovenbouw');
  await page.keyboard.press('Tab');
  expect(await countsOf(page, 'bovenbouw')).toEqual(sums);

  await page.getByText(/Bovenbouw: \d+ van de 102 deden mee\. Dit zijn 7\/8 a, 7\/8 b, 7\/8 c/).waitFor();
  const figure = page.locator('[data-view="vragen"] figure').first();
  expect(await figure.locator('figcaption').textContent()).toMatch(/^Bovenbouw: “/);
  expect(await figure.locator('svg[role="img"]').first().getAttribute('aria-label')).toMatch(
    /; alleen bovenbouw$/,
  );
  const csv = await saveBy(page, site.folder, () =>
    figure.getByRole('button', { name: 'Download als CSV' }).click(),
  );
  expect(csv).toMatch(/-bovenbouw\.csv$/);
  expect(readFileSync(csv, 'utf8')).toContain('Vraag (alleen bovenbouw);');
  const svg = await saveBy(page, site.folder, () =>
    figure.getByRole('button', { name: 'Plaatje (SVG)' }).click(),
  );
  expect(readFileSync(svg, 'utf8')).toMatch(/<title>Bovenbouw: “/);
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
