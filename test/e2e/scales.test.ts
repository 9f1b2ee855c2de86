import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskingSite, startAskingSite } from '../../scripts/testing/asking-site.ts';
import { accessibilityTree } from './support/accessibility-tree.ts';
import { axeFaults } from './support/axe.ts';
import { launchChromium, openPage } from './support/chromium.ts';
import { enterWithSlip, goToQuestion } from './support/enter-questionnaire.ts';
import { stubSpeech } from './support/local-voice.ts';

let site: AskingSite;
let browser: Browser;
beforeAll(async () => {
  site = await startAskingSite({ open: true });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Each scale where it is first asked. */
const scales: readonly [string, string, number, string?][] = [
  ['S4', 'leerling-5-8', 1],
  ['F4', 'leerling-5-8', 8],
  ['J3', 'leerling-5-8', 16],
  ['G3', 'leerling-3-4', 1],
  ['P3', 'leerling-3-4', 5],
  ['A5', 'medewerker', 1],
  ['F5', 'medewerker', 4],
  ['F5o', 'ouder', 4],
  ['A5-ar', 'ouder', 1, 'العربية'],
  ['F5o-tr', 'ouder', 4, 'Türkçe'],
];

describe('what a screen reader gets of each scale', () => {
  it.each(scales)('%s', async (name, questionnaire, n, language) => {
    const { page, close } = await openPage(browser, site.address);
    await enterWithSlip(page, site, questionnaire, language);
    await goToQuestion(page, n);
    await page.getByRole('radio').nth(1).check();
    await page.locator('#question-title').focus();
    await expect(await accessibilityTree(page)).toMatchFileSnapshot(`golden/${name}.txt`);
    await close();
  });

  it('S4 with a voice on the device', async () => {
    const { page, close } = await openPage(browser, site.address);
    await stubSpeech(page, [{ lang: 'nl-NL', localService: true }]);
    await enterWithSlip(page, site, 'leerling-5-8');
    await goToQuestion(page, 1);
    await expect(await accessibilityTree(page)).toMatchFileSnapshot('golden/S4-voorlezen.txt');
    await close();
  });
});

/** No fault on the screen as it stands, in light and dark, and nothing beside the screen. */
async function faultless(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion: axe must not see a colour on its way to another.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect([what, colorScheme, await axeFaults(page)]).toEqual([what, colorScheme, []]);
  }
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect([what, sideways]).toEqual([what, false]);
}

describe('axe finds nothing', () => {
  it.each([
    ['leerling-5-8', 'Nederlands', [1, 8, 14, 16]],
    ['leerling-3-4', 'Nederlands', [1, 5, 7]],
    ['medewerker', 'Nederlands', [1, 4, 23]],
    ['ouder', 'Nederlands', [1, 4, 17]],
    ['ouder', 'العربية', [1, 4, 17]],
  ] as const)('in %s in %s, on every kind of question and state', async (id, language, questions) => {
    const viewport = { width: 390, height: 844 };
    const { page, close } = await openPage(browser, site.address, { viewport });
    if (id.startsWith('leerling')) await stubSpeech(page, [{ lang: 'nl-NL', localService: true }]);
    const { questionnaire } = await enterWithSlip(page, site, id, language);
    await faultless(page, `${id} intro`);
    await page.locator('.screen-ways .button-main').click();
    if ((await page.locator('.practice-mark').count()) > 0) {
      await faultless(page, `${id} practice`);
      await page.locator('.way-skip').click();
    }
    const total = questionnaire.items.length + (questionnaire.open === undefined ? 0 : 1);
    for (let n = 1; n <= total; n += 1) {
      if ((questions as readonly number[]).includes(n)) {
        await faultless(page, `${id} ${n} empty`);
        await page.locator('.way-next').click();
        if ((await page.locator('.question-title').textContent())?.includes('Je bent bij') !== true) {
          const answers = page.getByRole('radio');
          if ((await answers.count()) > 0) {
            await faultless(page, `${id} ${n} reminded`);
            await answers.last().check();
            const speak = page.locator('.question-line .speak');
            if ((await speak.count()) > 0) await speak.click();
            await faultless(page, `${id} ${n} answered`);
            await page.locator('.screen-top .button-quiet').click();
            await faultless(page, `${id} ${n} help`);
            await page.locator('.help-back').click();
          }
        }
      }
      if ((await page.locator('.way-skip').count()) > 0) await page.locator('.way-skip').click();
    }
    await faultless(page, `${id} finish`);
    await page.locator('.screen-ways .button-main').click();
    await page.locator('.screen-ways .button-quiet').waitFor();
    await faultless(page, `${id} done`);
    await close();
  });

  it('on the ways in: who, language, code, and a wrong code in Arabic', async () => {
    for (const width of [320, 1366]) {
      const { page, close } = await openPage(browser, site.address, { viewport: { width, height: 768 } });
      await page.goto(`${site.address}/invullen/`);
      await page.getByRole('heading', { name: 'Wie ben jij?' }).waitFor();
      await faultless(page, `who ${width}`);
      await page.getByRole('button', { name: 'Ik ben een ouder' }).click();
      await page.getByRole('heading', { name: 'Kies uw taal' }).waitFor();
      await faultless(page, `language ${width}`);
      await page.getByRole('button', { name: 'العربية' }).click();
      await page.locator('.code-box').first().click();
      await faultless(page, `code ${width}`);
      await page.keyboard.type('4KD7MPX2O');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('يوجد خطأ في الرمز.').waitFor();
      await faultless(page, `wrong code ${width}`);
      await close();
    }
  });
});

describe('the keyboard alone', () => {
  it.each(['leerling-5-8', 'leerling-3-4', 'medewerker', 'ouder'])('fills in %s to the end', async (id) => {
    const { page, close } = await openPage(browser, site.address);
    // With a voice, so that the loudspeakers stand in the way of the Tab key too.
    await stubSpeech(page, [{ lang: 'nl-NL', localService: true }]);
    const afname = await enterWithSlip(page, site, id);
    const { questionnaire } = afname;
    const before = (await afname.answers()).length;
    const on = (selector: string) =>
      page.evaluate((selector) => document.activeElement?.matches(selector) === true, selector);
    const tabTo = async (selector: string) => {
      for (let tabs = 0; tabs < 14 && !(await on(selector)); tabs += 1) await page.keyboard.press('Tab');
      expect([selector, await on(selector)]).toEqual([selector, true]);
    };
    await tabTo('.button-main');
    await page.keyboard.press('Enter');
    if (id === 'leerling-3-4') {
      await page.waitForFunction(() => document.activeElement?.id === 'question-title');
      await tabTo('input[type=radio]');
      await page.keyboard.press('Space');
      await tabTo('.way-next');
      await page.keyboard.press('Enter');
    }
    const total = questionnaire.items.length;
    for (let n = 1; n <= total; n += 1) {
      // The focus is on the question, and the question's description says which one it is.
      await page.waitForFunction(
        ([n, total]) =>
          document.activeElement?.id === 'question-title' &&
          document.getElementById(document.activeElement.getAttribute('aria-describedby') ?? '')
            ?.textContent === `Vraag ${n} van ${total}`,
        [n, total + (questionnaire.open === undefined ? 0 : 1)],
      );
      await tabTo('input[type=radio]');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await tabTo('.way-next');
      await page.keyboard.press('Enter');
    }
    if (questionnaire.open !== undefined) {
      await page.waitForFunction(() => document.activeElement?.id === 'question-title');
      await tabTo('textarea');
      await page.keyboard.type('Niets.');
      await tabTo('.way-next');
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(() => document.activeElement?.textContent.includes('bij het einde'));
    await tabTo('.button-main');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Klaar' }).waitFor();
    const answers = await afname.answers();
    expect(answers).toHaveLength(before + 1);
    expect(answers.filter(({ a }) => Object.values(a).every((value) => value === 2))).toHaveLength(1);
    await close();
  });

  it('comes back to the question with the focus on it, and to the very answer', async () => {
    const { page, close } = await openPage(browser, site.address);
    await enterWithSlip(page, site, 'leerling-5-8');
    await goToQuestion(page, 2);
    await page.getByRole('radio').nth(2).check();
    await page.locator('.way-next').click();
    await page.locator('.way-back').click();
    await page.waitForFunction(
      () => document.activeElement?.textContent === 'In mijn stamgroep mag ik zijn wie ik ben.',
    );
    expect(await page.getByRole('radio').nth(2).isChecked()).toBe(true);
    await close();
  });
});
