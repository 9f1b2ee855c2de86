import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskingSite, startAskingSite } from '../../scripts/testing/asking-site.ts';
import { recordingName } from '../../src/survey/read-aloud.ts';
import { launchChromium, openPage } from './support/chromium.ts';
import { enterWithSlip, goToQuestion } from './support/enter-questionnaire.ts';
import { endOfSpeech, said, stubSpeech, type StubVoice } from './support/local-voice.ts';

let site: AskingSite;
let browser: Browser;
beforeAll(async () => {
  site = await startAskingSite({ only: ['leerling-5-8', 'ouder'] });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const local: StubVoice = { lang: 'nl-NL', localService: true };
const question = 'Ik heb zin om naar school te gaan.';
const hint = 'Er is geen goed of fout. Niemand weet welk antwoord van jou is.';

async function firstQuestion(voices: readonly StubVoice[], words = true) {
  const opened = await openPage(browser, site.address);
  await stubSpeech(opened.page, voices, words);
  await enterWithSlip(opened.page, site, 'leerling-5-8');
  await goToQuestion(opened.page, 1);
  return opened;
}

const lastSaid = async (page: Page) => (await said(page)).at(-1);
const spokenPart = (page: Page) => page.locator('.spoken').textContent();

describe('reading aloud', () => {
  it('reads the question and its hint when asked, with the word that is spoken marked', async () => {
    const { page, faults, strangers, close } = await firstQuestion([local]);
    expect(await said(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lees de vraag voor' }).click();
    await expect.poll(() => said(page)).toContain(question);
    await expect.poll(() => spokenPart(page)).toBe('heb');
    // To a screen reader the question is still one text.
    await page.getByRole('heading', { name: question }).waitFor();
    await endOfSpeech(page);
    await expect.poll(() => lastSaid(page)).toBe(hint);
    await endOfSpeech(page);
    await page.locator('.spoken').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lees de vraag voor' }).waitFor();
    expect([faults, strangers]).toEqual([[], []]);
    await close();
  });

  it('marks the whole sentence where the voice tells no words', async () => {
    const { page, close } = await firstQuestion([local], false);
    await page.getByRole('button', { name: 'Lees de vraag voor' }).click();
    await expect.poll(() => spokenPart(page)).toBe(question);
    await close();
  });

  it('reads each answer by its own button, by keyboard too, and chooses nothing by that', async () => {
    const { page, close } = await firstQuestion([local]);
    await page.getByRole('button', { name: 'Lees voor: Soms' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => lastSaid(page)).toBe('Soms');
    expect(await page.locator('input:checked').count()).toBe(0);
    // Another press on the same button is silence; a press on another button changes what is read.
    await page.getByRole('button', { name: 'Lees voor: Altijd' }).click();
    await expect.poll(async () => (await said(page)).slice(-2)).toEqual(['[stil]', 'Altijd']);
    await page.getByRole('button', { name: 'Stop met voorlezen' }).click();
    await expect.poll(() => lastSaid(page)).toBe('[stil]');
    await close();
  });

  it('has targets of 48 px that lie over no radio of another answer', async () => {
    const { page, close } = await firstQuestion([local]);
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 1366, height: 768 },
    ]) {
      await page.setViewportSize(viewport);
      for (const button of await page.locator('.speak').all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
        await button.click({ trial: true });
      }
    }
    await close();
  });

  it.each([
    ['Verder', async (page: Page) => page.getByRole('radio').first().check()],
    ['Deze vraag sla ik over', async () => undefined],
    ['Terug', async () => undefined],
    ['Hulp', async () => undefined],
  ])('falls silent at “%s”', async (name, prepare) => {
    const { page, close } = await firstQuestion([local]);
    await prepare(page);
    await page.getByRole('button', { name: 'Lees de vraag voor' }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => lastSaid(page)).toBe('[stil]');
    await close();
  });

  it('falls silent when the page is left', async () => {
    const { page, close } = await firstQuestion([local]);
    await page.getByRole('button', { name: 'Lees de vraag voor' }).click();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect.poll(() => lastSaid(page)).toBe('[stil]');
    await close();
  });

  it('has no button where the only Dutch voice is one of a company’s computers', async () => {
    const { page, close } = await firstQuestion([
      { lang: 'nl-NL', localService: false },
      { lang: 'en-GB', localService: true },
    ]);
    expect(await page.locator('.speak').count()).toBe(0);
    await close();
  });

  it('reads to parents in their own language, when the device speaks it', async () => {
    const { page, close } = await openPage(browser, site.address);
    await stubSpeech(page, [local, { lang: 'ar-EG', localService: true }]);
    await enterWithSlip(page, site, 'ouder', 'العربية');
    await goToQuestion(page, 1);
    await page.getByRole('button', { name: 'اقرأ السؤال بصوت عالٍ' }).click();
    await expect.poll(() => lastSaid(page)).toBe('يذهب طفلي إلى المدرسة وهو يشعر بالارتياح.');
    await close();
  });
});

describe('recordings of the school', () => {
  /** The page as it is built when these recordings are in `public/voorlezen`. */
  async function withRecordings(names: readonly string[]) {
    const opened = await openPage(browser, site.address);
    await opened.page.route('**/invullen/', async (route) => {
      const response = await route.fetch();
      const list = JSON.stringify([1, names.map((name) => [0, name])]).replaceAll('"', '&quot;');
      const html = (await response.text()).replace(
        '&quot;recordings&quot;:[1,[]]',
        `&quot;recordings&quot;:${list}`,
      );
      await route.fulfill({ response, body: html });
    });
    const asked: string[] = [];
    await opened.page.route('**/voorlezen/**', async (route) => {
      asked.push(decodeURIComponent(new URL(route.request().url()).pathname));
      await route.fulfill({ status: 200, contentType: 'audio/mpeg', body: silence(0.6) });
    });
    await stubSpeech(opened.page, []);
    await enterWithSlip(opened.page, site, 'leerling-5-8');
    await goToQuestion(opened.page, 1);
    return { ...opened, asked };
  }

  /** So many seconds of silence, as a WAV: browsers look at what a sound is and not at its name. */
  function silence(seconds: number): Buffer {
    const samples = Math.round(8000 * seconds);
    const wav = Buffer.alloc(44 + samples, 128);
    wav.write('RIFF', 0);
    wav.writeUInt32LE(36 + samples, 4);
    wav.write('WAVEfmt ', 8);
    // 16 bytes of form: PCM, one channel, 8000 samples a second, one byte each.
    [16, 1 + (1 << 16), 8000, 8000, 1 + (8 << 16)].forEach((value, i) =>
      wav.writeUInt32LE(value, 16 + 4 * i),
    );
    wav.write('data', 36);
    wav.writeUInt32LE(samples, 40);
    return wav;
  }

  it('plays what is there, offers nothing for what is not, and tries no name', async () => {
    const name = recordingName('L01', 'nl', question);
    const { page, asked, faults, close } = await withRecordings([name]);
    expect(await page.locator('.speak').count()).toBe(1);
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Lees de vraag voor' }).click();
    await expect.poll(() => asked).toEqual([`/voorlezen/${name}`]);
    await expect.poll(() => spokenPart(page)).toBe(question);
    // At its end the mark goes; the hint has no recording and is passed over.
    await expect.poll(() => page.locator('.spoken').count()).toBe(0);
    expect(asked).toHaveLength(1);
    expect(faults).toEqual([]);
    await close();
  });
});
