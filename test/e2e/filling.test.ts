import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateCode } from '../../src/survey/access-code.ts';
import { slipFragment } from '../../src/survey/slip.ts';
import { openPage } from './support/chromium.ts';
import { browser, site } from './support/demo-site.ts';
import { answerAll, sendAnswers, typeCode } from './support/fill-in.ts';

const stored = async () =>
  (await site.store.counts(site.demo.manifest.survey)).reduce((n, { spent }) => n + spent, 0);

describe('filling in', () => {
  it('sends one sealed answer, and refuses the code a second time', async () => {
    const { page, strangers, faults, close } = await openPage(browser, site.address);
    const code = await site.code();
    const before = await stored();
    await typeCode(page, site.address, code);
    await answerAll(page);
    await sendAnswers(page);
    expect(await stored()).toBe(before + 1);

    await typeCode(page, site.address, code);
    await page.getByRole('alert').getByText('Met deze code is al een antwoord binnen.').waitFor();
    expect(await stored()).toBe(before + 1);
    expect(strangers).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('can be done with the keyboard alone', async () => {
    const { page, close } = await openPage(browser, site.address);
    const before = await stored();
    await page.goto(`${site.address}/invullen/`);
    await page.getByLabel('Code, deel 1 van 3').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(await site.code());
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Naar de eerste vraag' }).focus();
    await page.keyboard.press('Enter');
    for (let n = 1; n <= 22; n += 1) {
      await page.getByText(`Vraag ${n} van 22`).waitFor({ state: 'attached' });
      // Focus stands on the question; the first Tab enters the answers, arrows choose.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      // After the answers: the line about help where there is one, back, skip, on.
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      for (let tab = 1; tab <= 4 && !(await focused()).includes('Verder'); tab += 1) {
        await page.keyboard.press('Tab');
      }
      expect(await focused()).toContain('Verder');
      await page.keyboard.press('Enter');
    }
    await page.getByText('Je hebt 22 van de 22 vragen beantwoord.').waitFor();
    await sendAnswers(page);
    expect(await stored()).toBe(before + 1);
    await close();
  });

  it('goes back with the answer still there, skips without fuss, and reminds who presses on', async () => {
    const { page, close } = await openPage(browser, site.address);
    await typeCode(page, site.address, await site.code());
    await page.getByRole('button', { name: 'Naar de eerste vraag' }).click();
    await page.getByRole('radio', { name: 'Vaak' }).check();
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('Kies een antwoord. Of sla de vraag over.').waitFor();
    await page.getByRole('button', { name: 'Terug' }).click();
    await page.getByRole('radio', { name: 'Vaak', checked: true }).waitFor();
    await page.getByRole('button', { name: 'Hulp' }).click();
    await page.getByRole('heading', { name: 'Wil je met iemand praten?' }).waitFor();
    await page.getByRole('button', { name: 'Terug naar vraag 1' }).click();
    await page.getByRole('radio', { name: 'Vaak', checked: true }).waitFor();
    for (let n = 1; n <= 22; n += 1)
      await page.getByRole('button', { name: 'Deze vraag sla ik over' }).click();
    await page.getByText('Je hebt 0 van de 22 vragen beantwoord.').waitFor();
    await close();
  });

  it('offers help, quietly, after an answer that tells of harm, and takes it back with the answer', async () => {
    const { page, close } = await openPage(browser, site.address);
    await typeCode(page, site.address, await site.code());
    await page.getByRole('button', { name: 'Naar de eerste vraag' }).click();
    for (let n = 1; n < 14; n += 1)
      await page.getByRole('button', { name: 'Deze vraag sla ik over' }).click();
    await page.getByRole('radio', { name: 'Bijna elke dag' }).check();
    await page.getByRole('button', { name: 'Kijk wie je helpt' }).click();
    await page.getByRole('button', { name: 'Terug naar vraag 14' }).click();
    await page.getByRole('radio', { name: 'Bijna elke dag', checked: true }).waitFor();
    await page.getByRole('radio', { name: 'Nooit' }).check();
    await page.getByRole('button', { name: 'Kijk wie je helpt' }).waitFor({ state: 'detached' });
    await close();
  });

  it.each([
    { width: 390, height: 844 },
    { width: 820, height: 1180 },
    { width: 1366, height: 768 },
  ])('moves no answer when the line about help comes, at $width px', async (viewport) => {
    const { page, close } = await openPage(browser, site.address, { viewport });
    await typeCode(page, site.address, await site.code());
    await page.getByRole('button', { name: 'Naar de eerste vraag' }).click();
    for (let n = 1; n < 14; n += 1)
      await page.getByRole('button', { name: 'Deze vraag sla ik over' }).click();
    const worst = page.getByRole('radio', { name: 'Bijna elke dag' });
    const top = () => worst.evaluate((radio) => radio.getBoundingClientRect().top + scrollY);
    await worst.waitFor();
    const before = await top();
    await worst.check();
    await page.getByRole('button', { name: 'Kijk wie je helpt' }).waitFor();
    expect(await top()).toBe(before);
    await close();
  });

  it('takes the code from a slip and wipes it from the address', async () => {
    const { page, close } = await openPage(browser, site.address);
    await page.goto(`${site.address}/invullen/#${slipFragment(site.demo.manifest, await site.code())}`);
    await page.getByRole('button', { name: 'Naar de eerste vraag' }).waitFor();
    expect(page.url()).toBe(`${site.address}/invullen/`);
    await close();
  });
});

describe('what goes wrong', () => {
  it.each([
    ['4KD', 'Je code is nog niet af.'],
    ['4KD7MPX2O', 'Er zit een foutje in je code.'],
    [generateCode(), 'Deze code kennen we niet.'],
  ])('says of the code %s: %s', async (code, words) => {
    const { page, close } = await openPage(browser, site.address);
    await typeCode(page, site.address, code);
    await page.getByRole('alert').getByText(words).waitFor();
    await close();
  });

  it('refuses a site whose key is not the printed one', async () => {
    const { page, close } = await openPage(browser, site.address);
    // No public key has a b in it.
    const fragment = slipFragment(site.demo.manifest, await site.code()).replace(/.$/, 'b');
    await page.goto(`${site.address}/invullen/#${fragment}`);
    await page.getByRole('heading', { name: 'Hier klopt iets niet.' }).waitFor();
    await close();
  });

  it('keeps a sealed answer while there is no network, and sends it once when there is', async () => {
    const { page, close } = await openPage(browser, site.address);
    const before = await stored();
    await typeCode(page, site.address, await site.code());
    await answerAll(page, 2);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click();
    await page.getByText('Er is niets kwijt.').waitFor();
    expect(await stored()).toBe(before);
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Klaar' }).waitFor();
    expect(await stored()).toBe(before + 1);
    await close();
  });

  it('sends once when the answer of the collector got lost on the way back', async () => {
    const { page, close } = await openPage(browser, site.address);
    const before = await stored();
    await typeCode(page, site.address, await site.code());
    await answerAll(page, 1);
    let lost = 0;
    await page.route(`**/v1/${site.demo.manifest.survey}`, async (route) => {
      await route.fetch();
      lost += 1;
      if (lost === 1) await route.abort();
      else await route.continue();
    });
    await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click();
    await page.getByRole('heading', { name: 'Klaar' }).waitFor();
    expect(await stored()).toBe(before + 1);
    await close();
  });

  it('answers a body of 10 MB with 413 and spends nothing', async () => {
    const before = await stored();
    const body = new Uint8Array(10_000_000);
    const headers = { 'Content-Type': 'application/octet-stream' };
    const response = await fetch(`${site.address}/v1/${site.demo.manifest.survey}`, {
      method: 'POST',
      headers,
      body,
    })
      .then(({ status }) => status)
      // The collector may hang up before all of it was sent; then the client sees a broken pipe.
      .catch(() => 413);
    expect(response).toBe(413);
    expect(await stored()).toBe(before);
    expect(readFileSync(site.database).length).toBeLessThan(5_000_000);
  });
});
