import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { cellsOf, goToView, openDemo } from './support/dashboard.ts';
import { browser, path, site } from './support/demo-site.ts';
import { saveBy } from './support/director.ts';

it('what was mapped this year is mapped next year by dropping the file along, and says what is new', async () => {
  const { page, strangers, faults, close } = await openPage(browser, site.address);
  await openDemo(page, site.address);
  const view = await goToView(page, 'Incidenten');
  await view.getByText('Welk woord telt als welke soort?').first().click();
  await view.getByLabel('“Schelden” telt als').fill('Ruzie');
  await view.getByLabel('“Ruzie op het plein” telt als').fill('Ruzie');
  await page.keyboard.press('Tab');
  const kinds = view.locator('table', { hasText: 'Vastgelegde incidenten per soort' });
  await kinds.getByRole('rowheader', { name: 'Ruzie', exact: true }).waitFor();
  expect([...(await cellsOf(kinds)).keys()]).toEqual(['Fysiek geweld', 'Pesten', 'Ruzie', 'Vernieling']);
  expect(await axeFaults(page)).toEqual([]);

  const file = await saveBy(page, site.folder, () =>
    view.getByRole('button', { name: 'Bewaar registratie-koppeling.json' }).click(),
  );
  expect(readFileSync(file, 'utf8')).not.toMatch(/verzonnen|20\d\d/);

  // Next year: another order of columns, a new word, and nothing of the view kept in between.
  const lines = Array.from({ length: 6 }, (_, i) => `verzonnen;Schelden;1${i}-09-2027`);
  writeFileSync(
    path('register-2027.csv'),
    `Notitie;Categorie;Datum\n${lines.join('\n')}\nverzonnen;Weglopen;20-09-2027\n`,
  );
  await goToView(page, 'Overzicht');
  await page.getByRole('link', { name: 'Incidenten', exact: true }).click();
  await page.locator('#register').setInputFiles([file, path('register-2027.csv')]);
  await page.getByText('De kolommen en soorten komen uit de koppeling.').waitFor();
  await page.getByText('Eén soort staat nog niet in de koppeling: “Weglopen”.').waitFor();
  const next = page.locator('table', { hasText: 'Vastgelegde incidenten per soort' });
  expect([...(await cellsOf(next)).keys()]).toEqual(['Ruzie', 'Weglopen']);

  // A wrong one: said, with the way on; the register stays.
  writeFileSync(path('fout.json'), '{"format":"vbi1"}');
  await page.locator('#register').setInputFiles(path('fout.json'));
  await page.getByText('Dit is geen koppeling voor het incidentenregister').waitFor();
  expect(await next.count()).toBe(1);
  expect(await axeFaults(page)).toEqual([]);
  expect([strangers, faults]).toEqual([[], []]);
  await close();
});
