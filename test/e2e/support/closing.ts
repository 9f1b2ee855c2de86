import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Manifest } from '../../../src/domain/afname.ts';
import { fingerprintWords } from '../../../src/sealing/fingerprint.ts';
import { axeFaults } from './axe.ts';
import { responseByGroup } from './dashboard.ts';
import { saveBy } from './director.ts';

/** Makes the archive with the noodsleutel, saves it, prints the sheet, has the inbox deleted, and opens the archive. */
export async function closeTheAfname(
  page: Page,
  folder: string,
  opened: { signs: string; manifest: Manifest; inbox: string; expected: Record<string, number> },
  deleteInbox: (digest: string) => Promise<void>,
): Promise<void> {
  const { survey, recipients } = opened.manifest;
  await page.getByRole('link', { name: 'Sluit deze afname af' }).click();
  await page.getByRole('heading', { name: 'Sluit de afname af' }).waitFor();
  await page.getByRole('button', { name: 'Maak het archief' }).click();
  await page.getByRole('alert').getByText('De sleutel ontbreekt.').waitFor();
  const typeEmergencyKey = async () => {
    await page.getByText('Sleutel of wachtzin kwijt?').click();
    await page.getByLabel('De noodsleutel van het papier').fill(opened.signs);
    await page.getByRole('button', { name: 'Gebruik deze noodsleutel' }).click();
  };
  await typeEmergencyKey();
  await page.getByLabel('Uw naam').fill('de directeur');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Maak het archief' }).click();
  await page.getByRole('heading', { name: 'Het archief is gemaakt' }).waitFor();
  await page.getByText('Bewaar eerst het archief.').waitFor();
  expect(await page.getByText('Let op: alleen de sleutel').count()).toBe(0);
  const archive = await saveBy(page, folder, () =>
    page.getByRole('button', { name: `Bewaar archief-${survey}.age` }).click(),
  );
  const calendar = await saveBy(page, folder, () =>
    page.getByRole('button', { name: `Bewaar vernietigen-${survey}.ics` }).click(),
  );
  expect(readFileSync(calendar, 'utf8')).toContain(`archief-${survey}.age`);
  expect(await axeFaults(page)).toEqual([]);

  const digest = createHash('sha256').update(readFileSync(opened.inbox)).digest('hex');
  await page.getByText(`npm run collector -- --delete ${survey} --digest ${digest}`).waitFor();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.proof-sheet');
  const words = await Promise.all(recipients.map(fingerprintWords));
  for (const text of ['13 antwoorden', digest, 'de directeur', `archief-${survey}.age`, ...words]) {
    expect(await sheet.innerText()).toContain(text);
  }
  expect(await page.getByRole('heading', { name: 'Het archief is gemaakt' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await deleteInbox(digest);

  // What is left is the archive and a key.
  rmSync(opened.inbox);
  await page.getByRole('button', { name: 'Terug naar de cijfers' }).click();
  await page.getByRole('button', { name: 'Sluit en vergeet alles' }).first().click();
  await page.locator('#antwoorden').setInputFiles(archive);
  await typeEmergencyKey();
  await page.getByRole('button', { name: 'Open de antwoorden' }).click();
  await page.getByRole('heading', { name: 'Deed iedereen mee?' }).waitFor();
  expect(Object.fromEntries(await responseByGroup(page))).toEqual(opened.expected);
  expect(await page.getByRole('link', { name: 'Sluit deze afname af' }).count()).toBe(0);
}
