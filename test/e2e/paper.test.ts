import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatInboxLine, parseInbox } from '../../src/domain/inbox.ts';
import type { ClosedPart } from '../../src/domain/response.ts';
import { unlockKey } from '../../src/sealing/keys.ts';
import { openClosed } from '../../src/sealing/open-inbox.ts';
import { axeFaults } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { browser, site } from './support/demo-site.ts';

interface GivenCode {
  code: string;
  batch: string;
}

/** Codes that nobody used yet, of different groups where possible. */
async function freeCodes(n: number): Promise<GivenCode[]> {
  const all = JSON.parse(readFileSync(join(site.folder, 'codes.json'), 'utf8')) as GivenCode[];
  const free: GivenCode[] = [];
  for (const one of all.toReversed()) {
    if (free.length === n) break;
    const url = `${site.address}/v1/${site.demo.manifest.survey}/code`;
    if ((await fetch(url, { method: 'POST', body: one.code })).ok) free.push(one);
  }
  return free;
}

/** What the key holder finds in the inbox, as text per envelope, to tell old ones from new ones. */
async function opened(): Promise<Map<string, ClosedPart>> {
  let text = '';
  for await (const line of site.store.exportInbox(site.demo.manifest.survey))
    text += `${formatInboxLine(line)}\n`;
  const inbox = parseInbox(text);
  const key = await unlockKey(readFileSync(join(site.folder, 'demo-sleutel.txt')));
  const parts = new Map<string, ClosedPart>();
  for (const line of inbox.closed) {
    const one = await openClosed(key, line, inbox.header);
    if (typeof one !== 'string') parts.set(line.sealed, one.part);
  }
  return parts;
}

async function begin(page: Page): Promise<void> {
  await page.goto(`${site.address}/papier/invoer/`);
  await page.getByRole('button', { name: 'Begin met overtypen' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin met overtypen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Code van het boekje').waitFor();
}

/** A whole booklet with nothing but the keyboard: the code, a digit a question, Enter to keep it. */
async function typeBooklet(page: Page, code: string, answers: string): Promise<void> {
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: / keer$/ }).waitFor();
  for (const digit of answers) await page.keyboard.press(digit);
  await page.getByRole('button', { name: 'Bewaar dit boekje' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Code van het boekje').waitFor();
}

const answersOf = (digits: string) => Array.from(digits, (digit) => (digit === '0' ? null : Number(digit)));
/** 22 questions; the 16th and the 21st have three answers, the others four. 0 is skipped. */
const sheets = ['1234123412341231234120', '4321432143214323214321', '1111222233331111111111'] as const;

it('types over three booklets twice, settles the one difference, and the key finds the right answers', async () => {
  const { page, strangers, faults, bodies, close } = await openPage(browser, site.address);
  const before = await opened();
  const codes = await freeCodes(3);
  expect(codes).toHaveLength(3);

  await begin(page);
  for (const [i, { code }] of codes.entries()) await typeBooklet(page, code, sheets[i] ?? '');
  await page.getByText('één keer overgetypt').nth(2).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  // Nothing left this computer but codes, and nothing is kept on it.
  expect(bodies.map((body) => body.toString())).toEqual(codes.map(({ code }) => code));
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe(
    '[{},{}]',
  );

  await page.getByRole('radio', { name: 'Tweede keer' }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Code van het boekje').focus();
  for (const [i, { code }] of codes.entries()) {
    const sheet = sheets[i] ?? '';
    await typeBooklet(page, code, i === 1 ? `${sheet.slice(0, 4)}1${sheet.slice(5)}` : sheet);
  }
  await page.getByText('1 verschil', { exact: true }).waitFor();
  await page.getByText('2 boekjes op slot, 2 aangekomen.').waitFor();
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Kijk verschillen na' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Eerste keer: 4 ').waitFor();
  await page.getByText('Tweede keer: 1 ').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Bewaar dit boekje' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('3 boekjes op slot, 3 aangekomen.').waitFor();

  const fresh = [...(await opened())].filter(([sealed]) => !before.has(sealed));
  const found = fresh.map(([, part]) => [part.batch, Object.values(part.a)] as const);
  const expected = codes.map(({ batch }, i) => [batch, answersOf(sheets[i] ?? '')] as const);
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(found)).toEqual(sorted(expected));
  // As long as every other envelope: nobody can tell paper from screen.
  expect(
    new Set([...before.keys(), ...fresh.map(([sealed]) => sealed)].map(({ length }) => length)).size,
  ).toBe(1);

  // A booklet that was sent cannot come in again.
  await page.getByRole('radio', { name: 'Eerste keer' }).check();
  await page.getByLabel('Code van het boekje').fill(codes[0]?.code ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect([strangers, faults]).toEqual([[], []]);
  await close();
});

it('keeps what is sealed through a cut and a reload; what was only typed is gone, as the page said', async () => {
  const { page, close } = await openPage(browser, site.address);
  const before = (await opened()).size;
  const [one, other] = await freeCodes(2);
  await begin(page);
  await typeBooklet(page, one?.code ?? '', sheets[0]);
  await typeBooklet(page, other?.code ?? '', sheets[1]);
  await page.getByRole('radio', { name: 'Tweede keer' }).check();
  await page.getByLabel('Code van het boekje').focus();
  // Only sending is cut, so that the page itself can come back.
  await page.route('**/v1/**', (route) => route.abort());
  await typeBooklet(page, one?.code ?? '', sheets[0]);
  await page.getByText('1 boekje wacht, op slot, tot het weg kan.').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(parseInbox(saved).closed).toHaveLength(1);
  expect(saved).not.toContain(one?.code);

  page.on('dialog', (dialog) => void dialog.accept());
  await page.unroute('**/v1/**');
  await page.reload();
  await page.getByRole('button', { name: 'Begin met overtypen' }).click();
  await expect.poll(async () => (await opened()).size, { timeout: 20_000 }).toBe(before + 1);
  await page.getByText('Er ligt geen boekje dat nog moet.').waitFor();
  // The second one was typed once: its code is free, and it can be typed anew.
  await typeBooklet(page, other?.code ?? '', sheets[1]);
  await page.getByText('één keer overgetypt').first().waitFor();
  await close();
});

it('undoes a wrong key, refuses a digit that the scale does not have, and brings back a removed booklet', async () => {
  const { page, close } = await openPage(browser, site.address);
  const [one] = await freeCodes(1);
  await begin(page);
  await page.keyboard.type(`${(one?.code ?? '').slice(0, 8)}A`);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Code van het boekje').fill(one?.code ?? '');
  await page.keyboard.press('Enter');
  await page.getByText('Vraag 1 van 22').first().waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('7');
  await page.getByText('Typ 1 tot en met 4, of 0.').waitFor();
  await page.keyboard.press('2');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Ga naar vraag 1: 3 Vaak' }).waitFor();
  for (let n = 2; n <= 22; n += 1) await page.keyboard.press('1');
  await page.getByText('Klopt het met het boekje?').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Haal weg/ }).click();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await page.getByRole('button', { name: /Haal weg/ }).waitFor();
  await close();
});
