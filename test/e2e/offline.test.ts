import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storageAtRest } from './support/at-rest.ts';
import { atCode, atKlaar, fillIn, press, setUpFamily } from './support/family.ts';

const family = setUpFamily();

describe('without a network', () => {
  it('starts cold after one visit, fills in a scanned slip, and sends on a later visit', async () => {
    await (await family.visit()).close();
    const before = await family.site.stored();
    family.network.set('down');
    const page = await family.device.newPage();
    const started = Date.now();
    await family.scan(page, family.nextCode());
    await page.getByRole('button', { name: 'Naar de eerste vraag' }).waitFor();
    console.log(`first screen without a network: ${Date.now() - started} ms`);
    expect(page.url()).toBe(family.address());
    await fillIn(page);
    await press(page, 'Verstuur mijn antwoorden');
    await page.getByText('Er is niets kwijt.').waitFor();
    await page.getByText('Moet dit scherm dicht?').waitFor();
    await page.close();

    const later = await family.device.newPage();
    await later.goto(family.address());
    await later.getByText('Er wacht nog 1 antwoord op internet.').waitFor();
    expect(await family.site.stored()).toBe(before);
    family.network.set('up');
    await later.getByText('Er wacht nog 1 antwoord op internet.').waitFor({ state: 'detached' });
    expect(await family.site.stored()).toBe(before + 1);
    expect((await storageAtRest(later)).stores['veilige-kring/envelopes']).toEqual([]);
  });

  it('says of a typed code that it cannot be looked up', async () => {
    await (await family.visit()).close();
    family.network.set('down');
    const page = await family.device.newPage();
    await page.goto(family.address());
    await page.getByLabel('Code, deel 1 van 3').click();
    await page.keyboard.type(family.nextCode());
    await press(page, 'Begin');
    await page.getByText('Zonder internet kunnen we je code niet nakijken.').waitFor();
  });

  it('keeps no answer, no code and nothing that was posted in its cache', async () => {
    const page = await family.visit();
    await family.scan(page, family.nextCode());
    await fillIn(page);
    await press(page, 'Verstuur mijn antwoorden');
    await atKlaar(page);
    const { cached } = await storageAtRest(page);
    expect(cached.filter((path) => !/^\/(_astro|vragenlijsten|invullen|afnames|favicon)/.test(path))).toEqual(
      [],
    );
    expect(cached.filter((path) => path.includes('sw.js'))).toEqual([]);
  });

  it('does nothing for reading pages', async () => {
    await (await family.visit()).close();
    const page = await family.device.newPage();
    await page.goto(`${family.network.address}/praten/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});

describe('a newer version of the site', () => {
  const worker = () => join(family.site.dist, 'invullen', 'sw.js');
  const page_ = () => join(family.site.dist, 'invullen', 'index.html');
  const versions = (page: Page) =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('invullen ')));
  /** Whether the newest worker has taken over; a browser lets the older one finish first what it was asked. */
  const isSettled = (page: Page) =>
    page.evaluate(async () => {
      const kept = await navigator.serviceWorker.getRegistration('/invullen/');
      return kept?.installing === null && kept.waiting === null && kept.active?.state === 'activated';
    });
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
    writeFileSync(page_(), old[1].replace('<title>', `<meta name="versie" content="${version}"><title>`));
  };

  it('takes over from an older worker, also while a page of it is open with answers', async () => {
    const page = await family.visit();
    const code = family.nextCode();
    await family.scan(page, code);
    await press(page, 'Naar de eerste vraag');
    await page.getByRole('radio').first().check();

    publish('nieuw1');
    const other = await family.device.newPage();
    await other.goto(family.address());
    await vi.waitFor(async () => expect(await versions(other)).toContain('invullen nieuw1'), 20_000);
    await other.close();
    expect(await page.getByRole('radio').first().isChecked()).toBe(true);
    for (let n = 1; n <= 3; n += 1) await press(page, 'Deze vraag sla ik over');
    const before = await family.site.stored();
    await press(page, 'Verstuur mijn antwoorden');
    await atKlaar(page);
    expect(await family.site.stored()).toBe(before + 1);
    await page.close();

    publish('nieuw2');
    const third = await family.device.newPage();
    await third.goto(family.address());
    await vi.waitFor(
      async () =>
        expect([await versions(third), await isSettled(third)]).toEqual([
          ['invullen nieuw1', 'invullen nieuw2'],
          true,
        ]),
      20_000,
    );
    family.network.set('down');
    await third.goto(family.address());
    await atCode(third);
    expect(await third.locator('meta[name=versie]').getAttribute('content')).toBe('nieuw2');
  });

  it('that came half is thrown away, and the older one still opens without a network', async () => {
    const page = await family.visit();
    publish('half', '"/_astro/is-er-niet.js",');
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration('/invullen/'))?.update();
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await versions(page)).not.toContain('invullen half');
    family.network.set('down');
    await page.goto(family.address());
    await atCode(page);
    expect(await page.locator('meta[name=versie]').count()).toBe(0);
  });
});
