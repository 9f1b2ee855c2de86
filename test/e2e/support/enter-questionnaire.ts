import type { Page } from 'playwright-core';
import type { AskingSite, OpenAfname } from '../../../scripts/testing/asking-site.ts';
import { slipFragment } from '../../../src/survey/slip.ts';

export function afnameOf(site: AskingSite, id: string): OpenAfname {
  const afname = site.afnames.get(id);
  if (afname === undefined) throw new Error(`${id} does not stand open`);
  return afname;
}

/** Enters with a slip, so that nobody is asked who they are; parents choose their language. Ends at the introduction. */
export async function enterWithSlip(
  page: Page,
  site: AskingSite,
  id: string,
  language = 'Nederlands',
): Promise<OpenAfname> {
  const afname = afnameOf(site, id);
  await page.goto('about:blank');
  await page.goto(`${site.address}/invullen/#${slipFragment(afname.manifest, afname.code())}`);
  if (id === 'ouder') await page.getByRole('button', { name: language }).click();
  await page.locator('.screen-message .screen-lead p').first().waitFor();
  return afname;
}

/** From the introduction to this question, by skipping; 0 is the practice question or else the first one. */
export async function goToQuestion(page: Page, n: number): Promise<void> {
  await page.locator('.screen-ways .button-main').click();
  const practises = (await page.locator('.practice-mark').count()) > 0;
  for (let at = practises ? 0 : 1; at < n; at += 1) await page.locator('.way-skip').click();
  await page.locator('#question-title').waitFor();
}
