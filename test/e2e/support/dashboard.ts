import type { Locator, Page } from 'playwright-core';

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

/** Opens the invented school of the test site, up to the navigation. */
export async function openDemo(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/dashboard/`);
  await page.getByRole('button', { name: 'Open de demo' }).click();
  await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor();
}

/** Every view, in the order of the navigation. */
export const viewNames = [
  'Overzicht',
  'Vragen',
  'Groepen',
  'Jaren',
  'Bestuur',
  'Incidenten',
  'Techniek',
  'Verken',
  'Rapport',
  'Maatregelen',
  'Publiceren',
  'Afsluiten',
] as const;

/** Goes to a view by its link, and gives its region when there is something in it; of the incidents with the sample in. */
export async function goToView(page: Page, name: string): Promise<Locator> {
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name, exact: true }).click();
  const region = page.locator(`[data-view="${name.toLowerCase()}"]`);
  await region.locator('h2').first().waitFor();
  if (name === 'Incidenten') {
    await region.getByRole('button', { name: 'Probeer met een verzonnen register' }).click();
    await region.locator('figure svg').first().waitFor();
  }
  return region;
}

/** A table on screen: the text of the first cell of each row to the text of the others. */
export async function cellsOf(table: Locator): Promise<Map<string, string[]>> {
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => Array.from(row.children, ({ textContent }) => textContent?.trim() ?? '')),
    );
  return new Map(rows.map(([name = '', ...cells]) => [name, cells]));
}
