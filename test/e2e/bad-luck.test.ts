import { describe, expect, it } from 'vitest';
import { storageAtRest } from './support/at-rest.ts';
import { atCode, atKlaar, fillIn, press, setUpFamily } from './support/family.ts';

const family = setUpFamily();

describe('what goes wrong', () => {
  it.each([
    [
      'storage is forbidden',
      () =>
        (indexedDB.open = () => {
          throw new Error('SecurityError');
        }),
    ],
    [
      'the disk is full',
      () =>
        (IDBObjectStore.prototype.put = () => {
          throw new DOMException('', 'QuotaExceededError');
        }),
    ],
  ])('%s: says that the tab must stay open, and sends all the same', async (_, spoil) => {
    await family.device.addInitScript(spoil);
    const page = await family.visit();
    await family.scan(page, family.nextCode());
    await fillIn(page);
    const before = await family.site.stored();
    family.network.set('down');
    await press(page, 'Verstuur mijn antwoorden');
    await page.getByText('Laat dit tabblad open.').waitFor();
    // The browser asks before the tab closes.
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    await (await asked).dismiss();
    family.network.set('up');
    await press(page, 'Probeer het nu');
    await atKlaar(page);
    expect(await family.site.stored()).toBe(before + 1);
  });

  it('a double press on send gives one answer', async () => {
    const page = await family.visit();
    await family.scan(page, family.nextCode());
    await fillIn(page);
    const before = await family.site.stored();
    await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await atKlaar(page);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await family.site.stored()).toBe(before + 1);
    expect((await storageAtRest(page)).stores['veilige-kring/envelopes']).toEqual([]);
  });

  it('a clock that is years behind or ahead changes nothing, with a network and without', async () => {
    await (await family.visit()).close();
    for (const year of [1999, 2131]) {
      family.network.set('up');
      const page = await family.device.newPage();
      await page.clock.setSystemTime(new Date(year, 3, 1));
      await page.goto(family.address());
      await atCode(page);
      family.network.set('down');
      await family.scan(page, family.nextCode());
      await page.getByRole('button', { name: 'Naar de eerste vraag' }).waitFor();
      await page.close();
    }
  });

  it('a reload half-way begins again, with nothing of the first try', async () => {
    const page = await family.visit();
    const code = family.nextCode();
    await family.scan(page, code);
    await press(page, 'Naar de eerste vraag');
    await page.getByRole('radio').first().check();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await atCode(page);
    expect((await storageAtRest(page)).stores['veilige-kring/envelopes']).toEqual([]);
    // The code is still good.
    await family.scan(page, code);
    await press(page, 'Naar de eerste vraag');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.goto(`${family.network.address}/praten/`);
    await page.goBack();
    await atCode(page);
  });

  it('an O typed in a code is explained, and the keys on the screen have none', async () => {
    const page = await family.visit();
    await page.getByLabel('Code, deel 1 van 3').click();
    await page.keyboard.type('4KO7MPX2D');
    await press(page, 'Begin');
    await page.getByText('Een O, een Q of een nul staat nooit op een kaartje.').waitFor();
    const keys = page.getByRole('group', { name: 'Tekens voor je code' }).getByRole('button');
    expect((await keys.allTextContents()).join('')).toBe('23456789BCDFGHJKMNPRTWX');
    for (let n = 1; n <= 9; n += 1) await press(page, 'Wis');
    for (const sign of family.nextCode()) await keys.filter({ hasText: sign }).click();
    await press(page, 'Begin');
    await page.getByRole('button', { name: 'Naar de eerste vraag' }).waitFor();
  });
});
