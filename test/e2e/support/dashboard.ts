import type { Page } from 'playwright-core';

/** Chooses answers and key on a fresh dashboard and presses open. */
export async function chooseOnDashboard(
  page: Page,
  address: string,
  files: string | string[],
  key: string,
): Promise<void> {
  await page.goto(`${address}/dashboard/`);
  await page.locator('#antwoorden').setInputFiles(files);
  await page.locator('#sleutel').setInputFiles(key);
}

/** Opens answers on a fresh dashboard, up to the overview. */
export async function openOnDashboard(
  page: Page,
  address: string,
  files: string | string[],
  key: string,
): Promise<void> {
  await chooseOnDashboard(page, address, files, key);
  await page.getByRole('button', { name: 'Open de antwoorden' }).click();
  await page.getByRole('heading', { name: 'Deed iedereen mee?' }).waitFor();
}

/** The table under "Deed iedereen mee?": stamgroep to the number that took part, without the total. */
export async function responseByGroup(page: Page): Promise<Map<string, number>> {
  const rows = page
    .locator('table', { hasText: 'Hoeveel mensen er per stamgroep meededen' })
    .locator('tbody tr');
  const cells = await rows.evaluateAll((rows) =>
    rows.map((row) => Array.from(row.children, (cell) => cell.textContent?.trim() ?? '')),
  );
  return new Map(
    cells.filter(([name]) => name !== 'Samen').map(([name = '', took = '']) => [name, Number(took)] as const),
  );
}
