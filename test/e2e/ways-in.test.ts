import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskingSite, startAskingSite } from '../../scripts/testing/asking-site.ts';
import { launchChromium, openPage } from './support/chromium.ts';
import { afnameOf, enterWithSlip, goToQuestion } from './support/enter-questionnaire.ts';

let site: AskingSite;
let browser: Browser;
beforeAll(async () => {
  site = await startAskingSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** The first answer each time, then send. Works in every language: it looks at places, not at words. */
async function fillIn(page: Page, answer: number): Promise<void> {
  await page.locator('.screen-ways .button-main').click();
  for (;;) {
    await page.locator('.screen-ways .button-main').waitFor();
    if ((await page.getByRole('radio').count()) === 0) break;
    await page.getByRole('radio').nth(answer).check();
    const question = await page.locator('#question-title').textContent();
    await page.locator('.way-next').click();
    await page
      .locator('h1')
      .filter({ hasNotText: question ?? '' })
      .waitFor();
  }
  await page.locator('.screen-ways .button-main').click();
  await page.locator('.screen-ways .button-quiet').waitFor();
}

describe('who are you', () => {
  it('asks when several questionnaires stand open, and takes one back to it', async () => {
    const { page, faults, close } = await openPage(browser, site.address);
    await page.goto(`${site.address}/invullen/`);
    await page.getByRole('heading', { name: 'Wie ben jij?' }).waitFor();
    await page.getByRole('button', { name: 'Ik werk op deze school' }).click();
    await page.getByRole('heading', { name: 'Vul uw code in' }).waitFor();
    await page.getByRole('button', { name: 'Terug' }).click();
    const pupils = page.getByRole('button', { name: 'Ik ben een leerling' });
    await expect.poll(() => pupils.count()).toBe(2);
    await pupils.filter({ hasText: 'Hoe veilig is onze school voor jou?' }).click();
    await page.getByLabel('Code, deel 1 van 3').click();
    await page.keyboard.type(afnameOf(site, 'leerling-5-8').code());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Fijn dat je meedoet' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('does not ask whoever scans a slip', async () => {
    const { page, close } = await openPage(browser, site.address);
    await enterWithSlip(page, site, 'medewerker');
    await page.getByRole('heading', { name: 'Fijn dat u meedoet' }).waitFor();
    await close();
  });
});

describe('the practice question', () => {
  it('comes before the first one, counts for nothing, and is not sent', async () => {
    const { page, bodies, close } = await openPage(browser, site.address);
    const afname = await enterWithSlip(page, site, 'leerling-3-4');
    await page.getByRole('button', { name: 'Eerst even oefenen' }).click();
    await page.getByText('Dit is om te oefenen.').waitFor();
    await page.getByRole('radio', { name: 'Fijn', exact: true }).check();
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('Vraag 1 van 10').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Terug' }).click();
    await page.getByText('Dit is om te oefenen.').waitFor();
    await page.getByRole('button', { name: 'Terug' }).click();
    const sent = bodies.length;
    await fillIn(page, 0);
    // One request with the sealed answers, and none while practising.
    expect(bodies.length - sent).toBe(1);
    const answers = await afname.answers();
    expect(answers.map(({ a }) => a)).toEqual([
      Object.fromEntries(afname.questionnaire.items.map(({ id }) => [id, 1])),
    ]);
    await close();
  });
});

describe('languages', () => {
  it.each([
    ['English', 'en', 'ltr', 'No translator has checked this translation.'],
    ['Türkçe', 'tr', 'ltr', 'Bu çeviriyi hiçbir çevirmen kontrol etmedi.'],
    ['العربية', 'ar', 'rtl', 'لم يراجع أي مترجم هذه الترجمة.'],
  ])(
    '%s: says what the translation is worth, and gives the same answer as Dutch',
    async (name, lang, dir, doubt) => {
      const { page, faults, strangers, close } = await openPage(browser, site.address);
      const afname = await enterWithSlip(page, site, 'ouder', name);
      const before = (await afname.answers()).length;
      expect(
        await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      ).toEqual([lang, dir]);
      await page.getByText(doubt).waitFor();
      await page.getByText('Geen vertaler heeft deze vertaling nagekeken.').waitFor();
      await fillIn(page, 3);
      const answers = await afname.answers();
      expect(answers).toHaveLength(before + 1);
      // Nothing in it tells which language was read.
      for (const { lang, version, a } of answers) {
        expect([lang, version]).toEqual(['nl', afname.manifest.version]);
        expect(a).toEqual(Object.fromEntries(afname.questionnaire.items.map(({ id }) => [id, 4])));
      }
      expect([faults, strangers]).toEqual([[], []]);
      await close();
    },
  );

  it('says nothing of translations to who reads Dutch, and asks pupils no language', async () => {
    const { page, close } = await openPage(browser, site.address);
    await enterWithSlip(page, site, 'ouder');
    expect(await page.getByRole('note').count()).toBe(0);
    await enterWithSlip(page, site, 'leerling-5-8');
    await page.getByRole('heading', { name: 'Fijn dat je meedoet' }).waitFor();
    await close();
  });

  it('shows no Dutch and no Latin word on any question in Arabic, and turns the page round', async () => {
    const { page, close } = await openPage(browser, site.address);
    await enterWithSlip(page, site, 'ouder', 'العربية');
    await goToQuestion(page, 1);
    for (let n = 1; n <= 16; n += 1) {
      const text = await page.locator('.screen').innerText();
      expect([n, text.match(/[A-Za-z]{2,}/g)]).toEqual([n, null]);
      if (n < 16) await page.locator('.way-skip').click();
    }
    const left = async (selector: string) => (await page.locator(selector).boundingBox())?.x ?? 0;
    expect(await left('.way-next')).toBeLessThan(await left('.way-back'));
    expect(await left('.progress-ring')).toBeGreaterThan(await left('.screen-top .button'));
    await close();
  });

  it('puts a scale that lies across the page in the order of the script', async () => {
    const { page, close } = await openPage(browser, site.address);
    await enterWithSlip(page, site, 'leerling-5-8');
    await goToQuestion(page, 1);
    const places = async () =>
      Promise.all(
        (await page.getByRole('radio').all()).map(async (radio) => (await radio.boundingBox())?.x ?? 0),
      );
    const rising = (x: readonly number[]) => x.every((value, i) => i === 0 || value > (x[i - 1] ?? 0));
    expect(rising(await places())).toBe(true);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    expect(rising((await places()).toReversed())).toBe(true);
    await close();
  });

  it('keeps "weet ik niet" as no answer', async () => {
    const { page, close } = await openPage(browser, site.address);
    const afname = await enterWithSlip(page, site, 'medewerker');
    await goToQuestion(page, 1);
    await page.getByRole('radio', { name: 'Weet ik niet / niet van toepassing' }).check();
    await page.locator('.way-next').click();
    await page.getByRole('radio', { name: 'Eens', exact: true }).check();
    await page.locator('.way-next').click();
    for (let n = 3; n <= 22; n += 1) await page.locator('.way-skip').click();
    await page.getByText('U hebt 2 van de 22 vragen beantwoord.').waitFor();
    await page.locator('.screen-ways .button-main').click();
    await page.getByRole('heading', { name: 'Klaar' }).waitFor();
    const [answer] = await afname.answers();
    expect([answer?.a['M01'], answer?.a['M02'], answer?.a['M03']]).toEqual([null, 4, null]);
    await close();
  });
});
