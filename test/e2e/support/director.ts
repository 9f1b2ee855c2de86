import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Presses what saves a file, and keeps that file in this folder under the name that the page gave it. */
export async function saveBy(page: Page, folder: string, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

export const step = (page: Page, name: string) => page.getByRole('region', { name });

export interface MadeKey {
  file: string;
  passphrase: string;
}

/** Step 1: reads, writes the six words down, makes the key. */
export async function makeMainKey(page: Page, folder: string): Promise<MadeKey> {
  await page.getByLabel('Ik heb dit gelezen').check();
  const words = await page.locator('.proposal-words li').allTextContents();
  await page.getByLabel('Ik heb de wachtzin opgeschreven').check();
  const file = await saveBy(page, folder, () =>
    page.getByRole('button', { name: 'Maak de sleutel en' }).click(),
  );
  return { file, passphrase: words.join(' ') };
}

/** Step 2 up to the paper: the 74 signs that stand on the sheet. */
export async function makeEmergencyKey(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Maak de noodsleutel' }).click();
  const sheet = page.locator('.emergency-sheet');
  await sheet.waitFor({ state: 'attached' });
  return (await sheet.locator('.sheet-signs').allTextContents()).join('');
}

export async function typeEmergencyKey(page: Page, signs: string): Promise<void> {
  await page.locator('#nood-tekens').fill(signs);
  await page.getByRole('button', { name: 'Controleer' }).click();
}

/** Step 4: the file from where it was put, and the passphrase from paper. */
export async function tryMainKey(page: Page, { file, passphrase }: MadeKey): Promise<void> {
  await page.locator('#proef-bestand').setInputFiles(file);
  await page.locator('#proef-wachtzin').fill(passphrase);
  await step(page, 'De proef').getByRole('button', { name: 'Open de sleutel' }).click();
  await page.getByText('Elke sleutel die hier is, opent').waitFor();
}

/** Pastes as a spreadsheet does. */
export async function pasteGroups(page: Page, text: string): Promise<void> {
  await page.getByLabel('Groep, rij 1').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Step 5: makes the afname and saves its four files. Returns the path of the manifest. */
export async function saveAfname(page: Page, folder: string): Promise<string> {
  await page.getByRole('button', { name: 'Maak de afname' }).click();
  await page.getByText('Druk eerst de kaartjes af').waitFor();
  let manifest = '';
  for (const button of await page.locator('.afname-files button').filter({ visible: true }).all()) {
    const file = await saveBy(page, folder, () => button.click());
    if (file.endsWith('.json') && !file.endsWith('.codes.json')) manifest = file;
  }
  return manifest;
}

/** The codes on the printed slips, in order. */
export async function printedCodes(page: Page): Promise<string[]> {
  const codes = await page.locator('.slip-code').allTextContents();
  return codes.map((code) => code.replace(/[^0-9A-Z]/g, ''));
}
