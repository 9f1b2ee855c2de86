import type { Page } from 'playwright-core';
import { classPassFragment } from '../../../src/survey/class-pass.ts';
import type { ClassSite } from './class-site.ts';

export const pin = '2580';
export const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
export const ready = (page: Page) => page.getByRole('heading', { name: 'Ben jij aan de beurt?' }).waitFor();
export const classAddress = (site: ClassSite) => `${site.address}/invullen/klas/`;

/** The class pass as the file that a teacher gets. */
export function passFile(site: ClassSite, codes = site.group.codes, batch = site.group.batch.id) {
  const pass = classPassFragment(site.manifest, batch, codes);
  const text = `Klaspas\n\n${classAddress(site)}#${pass}\n`;
  return { name: 'klaspas-5-6-a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** Makes the device ready for the first child. */
export async function makeReady(page: Page, site: ClassSite, pass = passFile(site)): Promise<void> {
  await page.goto(classAddress(site));
  await page.locator('input[type=file]').setInputFiles(pass);
  await page.getByLabel('Kies een pincode').fill(pin);
  await press(page, 'Begin met de klas');
  await ready(page);
}

/** A turn up to the last screen before sending, with every question skipped. */
export async function skipAll(page: Page): Promise<void> {
  await press(page, 'Ja, ik begin');
  await press(page, 'Naar de eerste vraag');
  for (let n = 1; n <= 3; n += 1) await press(page, 'Deze vraag sla ik over');
}

export async function toTeacher(page: Page): Promise<void> {
  await press(page, 'Voor de juf of meester');
  await page.getByLabel('De pincode die u koos').fill(pin);
  await press(page, 'Verder');
  await page.getByRole('heading', { name: 'Voor de leerkracht' }).waitFor();
}
