import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { asOneFile } from '../../scripts/open/one-file.ts';
import { openRows } from '../../scripts/open/rows.ts';
import { fromBase64 } from '../../src/domain/bytes.ts';
import { parseInbox } from '../../src/domain/inbox.ts';
import { unlockKey } from '../../src/sealing/keys.ts';
import { openBytes } from '../../src/sealing/open.ts';
import { classPassFragment } from '../../src/survey/class-pass.ts';
import { filesWith, storageAtRest } from './support/at-rest.ts';
import { type ClassSite, startClassSite } from './support/class-site.ts';
import { flakyNetwork, type FlakyNetwork } from './support/flaky-network.ts';
import { startTablet, type Tablet } from './support/tablet.ts';

const pin = '2580';
const wordsOf = (child: number) => `MERKTEKEN${child} wat alleen dit kind vindt`;

let site: ClassSite;
let network: FlakyNetwork;
let profile: string;
let tablet: Tablet;
beforeAll(async () => {
  site = await startClassSite();
  network = await flakyNetwork(site.address);
  profile = mkdtempSync(join(tmpdir(), 'veilige-kring-tablet-'));
  tablet = await startTablet(profile);
});
afterAll(async () => {
  await tablet?.kill();
  await network?.stop();
  await site?.stop();
  rmSync(profile, { recursive: true, force: true });
});

const kioskAddress = () => `${network.address}/invullen/klas/`;
const ready = (page: Page) => page.getByRole('heading', { name: 'Ben jij aan de beurt?' }).waitFor();
/** The device has the receipt of each: later than the collector has the answer. */
const allSent = (page: Page) => page.getByText('Alles is verstuurd.').waitFor({ timeout: 70_000 });
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

async function setUp(page: Page): Promise<void> {
  const { batch, codes } = site.group;
  await page.goto(`${kioskAddress()}#${classPassFragment(site.manifest, batch.id, codes)}`);
  await page.getByText('Er zijn 30 beurten.').waitFor();
  expect(page.url()).toBe(kioskAddress());
  await page.getByLabel('Kies een pincode').fill(pin);
  await press(page, 'Begin met de klas');
  await ready(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** A child up to the last screen before sending. */
async function fillIn(page: Page, child: number): Promise<void> {
  await press(page, 'Ja, ik begin');
  await press(page, 'Naar de eerste vraag');
  for (let n = 1; n <= 2; n += 1) {
    await page.getByText(`Vraag ${n} van 3`).waitFor({ state: 'attached' });
    await page
      .getByRole('radio')
      .nth(child % 4)
      .check();
    await press(page, 'Verder');
  }
  await page.getByRole('textbox').fill(wordsOf(child));
  await press(page, 'Verder');
}

async function sealAndGo(page: Page): Promise<void> {
  await press(page, 'Verstuur mijn antwoorden');
  await page.getByRole('heading', { name: 'Klaar. Dank je wel!' }).waitFor();
}

async function next(page: Page): Promise<void> {
  await press(page, 'Klaar voor de volgende');
  await ready(page);
}

async function turn(page: Page, child: number): Promise<void> {
  await fillIn(page, child);
  await sealAndGo(page);
  await next(page);
}

/** Starts the tablet again after a pulled battery; the class is still there. */
async function pullBattery(): Promise<Page> {
  await tablet.kill();
  tablet = await startTablet(profile);
  await tablet.page.goto(kioskAddress());
  await ready(tablet.page);
  return tablet.page;
}

/** Nothing of a child that went before: not on the screen, not in the storage, not on the disk. */
async function nothingReadable(page: Page, children: number, waiting: number): Promise<void> {
  const texts = Array.from({ length: children }, (_, i) => wordsOf(i + 1));
  expect(filesWith(profile, [...texts, '{"f":"vbr1","survey"'])).toEqual([]);
  const kept = await storageAtRest(page);
  expect([kept.local, kept.session, kept.cookies]).toEqual([0, 0, '']);
  expect(
    kept.cached.filter((path) => !/^\/(_astro|vragenlijsten|invullen|afnames|favicon)/.test(path)),
  ).toEqual([]);
  expect(kept.cached.filter((path) => path.includes('/v1'))).toEqual([]);
  const envelopes = kept.stores['veilige-kring/envelopes'] ?? [];
  expect(envelopes).toHaveLength(waiting);
  for (const { closed, open, ...label } of envelopes) {
    for (const sealed of [closed, open]) expect(sealed).toMatch(/^bytes age-encryption\.org\/v1\n/);
    expect(Object.keys(label).sort()).toEqual([
      'batch',
      'code',
      'collector',
      'id',
      'survey',
      'turn',
      'version',
    ]);
  }
  expect(Object.keys(kept.stores).sort()).toEqual(['veilige-kring/class', 'veilige-kring/envelopes']);
  expect(await page.content()).not.toContain('MERKTEKEN');
}

it('30 children in a row: the network away for 10, the battery pulled three times, 30 answers', async () => {
  let { page } = tablet;
  await setUp(page);
  for (let child = 1; child <= 7; child += 1) await turn(page, child);
  await allSent(page);
  expect(await site.stored()).toBe(7);
  await nothingReadable(page, 7, 0);

  // Back, and forward again, show nothing of who went before.
  await page.goBack().catch(() => null);
  await page.goto(kioskAddress());
  await ready(page);

  // Pulled half-way: the eighth child begins again, and nothing of the first try is left.
  await fillIn(page, 8);
  page = await pullBattery();
  await nothingReadable(page, 8, 0);
  for (let child = 8; child <= 10; child += 1) await turn(page, child);
  await allSent(page);
  expect(await site.stored()).toBe(10);

  network.set('down');
  for (let child = 11; child <= 14; child += 1) await turn(page, child);
  await page.getByText('4 antwoorden zitten op slot en wachten op internet.').waitFor();
  await nothingReadable(page, 14, 4);
  // Pulled right after the thanks, without a network: a cold start, and the answer is there.
  await fillIn(page, 15);
  await sealAndGo(page);
  page = await pullBattery();
  await page.getByText('5 antwoorden zitten op slot en wachten op internet.').waitFor();
  await nothingReadable(page, 15, 5);
  for (let child = 16; child <= 20; child += 1) await turn(page, child);
  expect(await site.stored()).toBe(10);

  // The teacher saves what waits as a file, in case there never is a network.
  await press(page, 'Voor de juf of meester');
  await page.getByLabel('De pincode die u koos').fill('0000');
  await press(page, 'Verder');
  await page.getByText('Dat is niet de goede pincode.').waitFor();
  await page.getByLabel('De pincode die u koos').fill(pin);
  await press(page, 'Verder');
  await page.getByRole('heading', { name: 'Voor de leerkracht' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Bewaar als bestand')]);
  const file = join(site.folder, 'klas.vbx');
  await download.saveAs(file);
  await press(page, 'Terug naar de klas');
  await ready(page);

  network.set('up');
  await allSent(page);
  expect(await site.stored()).toBe(20);
  for (let child = 21; child <= 23; child += 1) await turn(page, child);

  // Pulled while the collector's receipt is on its way: sent again after the start, stored once.
  await allSent(page);
  expect(await site.stored()).toBe(23);
  await fillIn(page, 24);
  network.set('deaf');
  await sealAndGo(page);
  await vi.waitFor(async () => expect(await site.stored()).toBe(24), 10_000);
  await tablet.kill();
  network.set('up');
  page = await pullBattery();
  await allSent(page);
  expect(await site.stored()).toBe(24);

  for (let child = 25; child <= 29; child += 1) await turn(page, child);
  await fillIn(page, 30);
  await sealAndGo(page);
  await press(page, 'Klaar voor de volgende');
  await page.getByRole('heading', { name: 'Alle beurten zijn geweest' }).waitFor();
  await allSent(page);
  expect(await site.stored()).toBe(30);
  await nothingReadable(page, 30, 0);

  // The search can find something: words that are put in the storage are seen on the disk.
  await page.evaluate(async () => {
    const request = indexedDB.open('controle', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('s');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const write = request.result.transaction('s', 'readwrite', { durability: 'strict' });
    write.objectStore('s').put('MERKTEKEN31 wat alleen dit kind vindt', 1);
    await new Promise((resolve) => (write.oncomplete = resolve));
  });
  expect(filesWith(profile, [wordsOf(31)])).not.toEqual([]);

  // At the directie: 30 answers, each child's own words once, also with the teacher's file beside it.
  const key = await unlockKey(new TextEncoder().encode(site.identity));
  const collected = await site.inbox();
  const together = asOneFile([new TextEncoder().encode(collected), readFileSync(file), readFileSync(file)]);
  for (const bytes of [new TextEncoder().encode(collected), together]) {
    const rows: unknown[] = [];
    for await (const row of openRows(key, bytes)) rows.push(row);
    expect(rows).toHaveLength(30);
    expect(rows.filter((row) => typeof row === 'string')).toEqual([]);
  }
  expect(parseInbox(readFileSync(file, 'utf8')).closed).toHaveLength(10);
  const words = await Promise.all(
    parseInbox(collected).open.map(async (sealed) => {
      const text = new TextDecoder().decode(await openBytes(key, fromBase64(sealed)));
      return (JSON.parse(text) as { t: { OPEN: string } }).t.OPEN;
    }),
  );
  expect(words.sort()).toEqual(Array.from({ length: 30 }, (_, i) => wordsOf(i + 1)).sort());
});
