import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { slipFragment } from '../../src/survey/slip.ts';
import { storageAtRest } from './support/at-rest.ts';
import { launchChromium } from './support/chromium.ts';
import { type ClassSite, startClassSite } from './support/class-site.ts';
import { flakyNetwork, type FlakyNetwork } from './support/flaky-network.ts';

let site: ClassSite;
let network: FlakyNetwork;
let browser: Browser;
beforeAll(async () => {
  site = await startClassSite();
  network = await flakyNetwork(site.address);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await network.stop();
  await site.stop();
});

/** One device of one family: what it keeps lasts from page to page. */
let device: BrowserContext;
beforeEach(async () => {
  network.set('up');
  device = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  device.setDefaultTimeout(20_000);
});
afterEach(() => device.close());

let given = 0;
/** A code that no test had before. */
function nextCode(): string {
  const code = site.group.codes[given];
  given += 1;
  if (code === undefined) throw new Error('all codes were given');
  return code;
}

const address = () => `${network.address}/invullen/`;
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const atCode = (page: Page) => page.getByRole('heading', { name: 'Vul je code in' }).waitFor();
const atKlaar = (page: Page) => page.getByRole('heading', { name: 'Klaar' }).waitFor();

/** A first visit with a network, up to the moment that everything is kept. */
async function visit(): Promise<Page> {
  const page = await device.newPage();
  await page.goto(address());
  await atCode(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  return page;
}

/** From the introduction to the last screen before sending. */
async function fillIn(page: Page): Promise<void> {
  await press(page, 'Naar de eerste vraag');
  for (let n = 1; n <= 3; n += 1) await press(page, 'Deze vraag sla ik over');
}

const scan = (page: Page, code: string, batch: string | undefined = site.group.batch.id) =>
  page.goto(`${address()}#${slipFragment(site.manifest, code, batch)}`);

describe('without a network', () => {
  it('starts cold after one visit, fills in a scanned slip, and sends on a later visit', async () => {
    await (await visit()).close();
    const before = await site.stored();
    network.set('down');
    const page = await device.newPage();
    const started = Date.now();
    await scan(page, nextCode());
    await page.getByRole('button', { name: 'Naar de eerste vraag' }).waitFor();
    console.log(`first screen without a network: ${Date.now() - started} ms`);
    expect(page.url()).toBe(address());
    await fillIn(page);
    await press(page, 'Verstuur mijn antwoorden');
    await page.getByText('Er is niets kwijt.').waitFor();
    await page.getByText('Moet dit scherm dicht?').waitFor();
    await page.close();

    const later = await device.newPage();
    await later.goto(address());
    await later.getByText('Er wacht nog 1 antwoord op internet.').waitFor();
    expect(await site.stored()).toBe(before);
    network.set('up');
    await later.getByText('Er wacht nog 1 antwoord op internet.').waitFor({ state: 'detached' });
    expect(await site.stored()).toBe(before + 1);
    expect((await storageAtRest(later)).stores['veilige-kring/envelopes']).toEqual([]);
  });

  it('says of a typed code that it cannot be looked up', async () => {
    await (await visit()).close();
    network.set('down');
    const page = await device.newPage();
    await page.goto(address());
    await page.getByLabel('Code, deel 1 van 3').click();
    await page.keyboard.type(nextCode());
    await press(page, 'Begin');
    await page.getByText('Zonder internet kunnen we je code niet nakijken.').waitFor();
  });

  it('keeps no answer, no code and nothing that was posted in its cache', async () => {
    const page = await visit();
    await scan(page, nextCode());
    await fillIn(page);
    await press(page, 'Verstuur mijn antwoorden');
    await atKlaar(page);
    const { cached } = await storageAtRest(page);
    expect(cached.filter((path) => !/^\/(_astro|vragenlijsten|invullen|afnames|favicon)/.test(path))).toEqual([]);
    expect(cached.filter((path) => path.includes('sw.js'))).toEqual([]);
  });

  it('does nothing for reading pages', async () => {
    await (await visit()).close();
    const page = await device.newPage();
    await page.goto(`${network.address}/praten/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});

describe('a newer version of the site', () => {
  const worker = () => join(site.dist, 'invullen', 'sw.js');
  const page_ = () => join(site.dist, 'invullen', 'index.html');
  const versions = (page: Page) =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('invullen ')));
  let old: [string, string];
  beforeEach(() => {
    old = [readFileSync(worker(), 'utf8'), readFileSync(page_(), 'utf8')];
  });
  afterEach(() => {
    writeFileSync(worker(), old[0]);
    writeFileSync(page_(), old[1]);
  });
  const publish = (version: string, more = '') => {
    const text = old[0].replace(/"version":"\w+"/, `"version":"${version}"`);
    writeFileSync(worker(), text.replace('"needed":[', `"needed":[${more}`));
    writeFileSync(page_(), old[1].replace('<title>', `<title>${version} `));
  };

  it('takes over from an older worker, also while a page of it is open with answers', async () => {
    const page = await visit();
    const code = nextCode();
    await scan(page, code);
    await press(page, 'Naar de eerste vraag');
    await page.getByRole('radio').first().check();

    publish('nieuw1');
    const other = await device.newPage();
    await other.goto(address());
    await vi.waitFor(async () => expect(await versions(other)).toContain('invullen nieuw1'), 20_000);
    await other.close();
    expect(await page.getByRole('radio').first().isChecked()).toBe(true);
    for (let n = 1; n <= 3; n += 1) await press(page, 'Deze vraag sla ik over');
    const before = await site.stored();
    await press(page, 'Verstuur mijn antwoorden');
    await atKlaar(page);
    expect(await site.stored()).toBe(before + 1);
    await page.close();

    publish('nieuw2');
    const third = await device.newPage();
    await third.goto(address());
    await vi.waitFor(
      async () => expect(await versions(third)).toEqual(['invullen nieuw1', 'invullen nieuw2']),
      20_000,
    );
    network.set('down');
    await third.goto(address());
    await atCode(third);
    expect(await third.title()).toContain('nieuw2');
  });

  it('that came half is thrown away, and the older one still opens without a network', async () => {
    const page = await visit();
    publish('half', '"/_astro/is-er-niet.js",');
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration('/invullen/'))?.update();
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await versions(page)).not.toContain('invullen half');
    network.set('down');
    await page.goto(address());
    await atCode(page);
    expect(await page.title()).not.toContain('half');
  });
});

describe('what goes wrong', () => {
  it.each([
    ['storage is forbidden', () => (indexedDB.open = () => { throw new Error('SecurityError'); })],
    ['the disk is full', () => (IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); })],
  ])('%s: says that the tab must stay open, and sends all the same', async (_, spoil) => {
    await device.addInitScript(spoil);
    const page = await visit();
    await scan(page, nextCode());
    await fillIn(page);
    const before = await site.stored();
    network.set('down');
    await press(page, 'Verstuur mijn antwoorden');
    await page.getByText('Laat dit tabblad open.').waitFor();
    // The browser asks before the tab closes.
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    await (await asked).dismiss();
    network.set('up');
    await press(page, 'Probeer het nu');
    await atKlaar(page);
    expect(await site.stored()).toBe(before + 1);
  });

  it('a double press on send gives one answer', async () => {
    const page = await visit();
    await scan(page, nextCode());
    await fillIn(page);
    const before = await site.stored();
    await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await atKlaar(page);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await site.stored()).toBe(before + 1);
    expect((await storageAtRest(page)).stores['veilige-kring/envelopes']).toEqual([]);
  });

  it('a clock that is years behind or ahead changes nothing, with a network and without', async () => {
    await (await visit()).close();
    for (const year of [1999, 2131]) {
      network.set('up');
      const page = await device.newPage();
      await page.clock.setSystemTime(new Date(year, 3, 1));
      await page.goto(address());
      await atCode(page);
      network.set('down');
      await scan(page, nextCode());
      await page.getByRole('button', { name: 'Naar de eerste vraag' }).waitFor();
      await page.close();
    }
  });

  it('a reload half-way begins again, with nothing of the first try', async () => {
    const page = await visit();
    const code = nextCode();
    await scan(page, code);
    await press(page, 'Naar de eerste vraag');
    await page.getByRole('radio').first().check();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await atCode(page);
    expect((await storageAtRest(page)).stores['veilige-kring/envelopes']).toEqual([]);
    // The code is still good.
    await scan(page, code);
    await press(page, 'Naar de eerste vraag');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.goto(`${network.address}/praten/`);
    await page.goBack();
    await atCode(page);
  });

  it('an O typed in a code is explained, and the keys on the screen have none', async () => {
    const page = await visit();
    await page.getByLabel('Code, deel 1 van 3').click();
    await page.keyboard.type('4KO7MPX2D');
    await press(page, 'Begin');
    await page.getByText('Een O, een Q of een nul staat nooit op een kaartje.').waitFor();
    const keys = page.getByRole('group', { name: 'Tekens voor je code' }).getByRole('button');
    expect((await keys.allTextContents()).join('')).toBe('23456789BCDFGHJKMNPRTWX');
    for (let n = 1; n <= 9; n += 1) await press(page, 'Wis');
    for (const sign of nextCode()) await keys.filter({ hasText: sign }).click();
    await press(page, 'Begin');
    await page.getByRole('button', { name: 'Naar de eerste vraag' }).waitFor();
  });
});
