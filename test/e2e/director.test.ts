import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite } from '../../scripts/start/build-site.ts';
import { serveSite } from '../../scripts/start/site-server.ts';
import { hashToken } from '../../src/collector/admin-token.ts';
import { parseCodes } from '../../src/collector/codes.ts';
import { createCollector } from '../../src/collector/collector.ts';
import { surveyOf } from '../../src/collector/registration.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { type Manifest, manifestSchema } from '../../src/domain/afname.ts';
import { codeDigest } from '../../src/domain/code-digest.ts';
import { parseClassPass } from '../../src/survey/class-pass.ts';
import { buildManifest } from '../../src/survey/manifest.ts';
import { parseSurveys } from '../../src/survey/parse.ts';
import { slipFragment } from '../../src/survey/slip.ts';
import { readSurveys } from '../../scripts/surveys.ts';
import { axeFaults } from './support/axe.ts';
import { closeTheAfname } from './support/closing.ts';
import { launchChromium, openPage } from './support/chromium.ts';
import { responseByGroup } from './support/dashboard.ts';
import * as director from './support/director.ts';
import { nothingKept } from './support/nothing-kept.ts';
import { sendWithoutPage } from './support/send-without-page.ts';
import { answerAll, sendAnswers } from './support/fill-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-directie-'));
const token = 'een-beheerwoord-voor-de-proef';
let browser: Browser;
/** Days that the collector's clock is ahead: it gives no inbox before an afname is over. */
let daysLater = 0;

/** The site with a collector behind it, and an afname on it when there is one. */
async function serve(name: string, manifest?: Manifest) {
  const store = openSqliteStore(join(folder, `${name}.sqlite`));
  const collector = createCollector({
    store,
    tokenHash: hashToken(token),
    group: { size: 25, wait: 50, limit: 1000 },
    now: () => new Date(Date.now() + daysLater * 86_400_000),
  });
  const demo = manifest === undefined ? {} : { demo: { folder, manifest, archives: [], cubes: [] } };
  const options = { dist: resolve('dist'), collector, port: 0, host: '127.0.0.1', ...demo };
  return { store, collector, ...(await serveSite(options)) };
}

beforeAll(async () => {
  if (!(await buildSite())) throw new Error('the site does not build');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What `npm run collector -- --survey FILE` says about these files. */
function collectorReads(manifest: string): Promise<string> {
  const child = spawn(process.execPath, [
    'scripts/collector.ts',
    ...['--port', '0', '--db', join(folder, 'los.sqlite'), '--survey', manifest],
  ]);
  return new Promise((resolve) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        said += part.toString();
        if (said.includes('Adres:')) child.kill('SIGTERM');
      });
    }
    child.on('close', () => resolve(said));
  });
}

it('a director makes keys, hands out codes, collects, opens, loses the key, opens with the noodsleutel, and closes', async () => {
  const bare = await serve('leeg');
  const { page, strangers, faults, bodies, close } = await openPage(browser, bare.address);
  const requests: string[] = [];
  await page.goto(`${bare.address}/sleutel/`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'Sleutels en codes' }).waitFor();
  page.on('request', (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  const looksGood = async () => expect(await axeFaults(page)).toEqual([]);
  await looksGood();

  // What loss means comes before the key.
  await page.getByRole('button', { name: 'Maak de sleutel en' }).click();
  await page.getByRole('alert').getByText('uitleg over kwijtraken').waitFor();
  const key = await director.makeMainKey(page, folder);
  expect(key.file).toMatch(/sleutel-\d{4}\.age$/);
  await looksGood();

  const signs = await director.makeEmergencyKey(page);
  expect(signs).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.emergency-sheet .qr').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Sleutels en codes' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await director.typeEmergencyKey(
    page,
    `${signs.slice(0, 30)}${signs[30] === 'Q' ? 'P' : 'Q'}${signs.slice(31)}`,
  );
  await page.getByRole('alert').getByText('Er zit een typefout in').waitFor();
  await looksGood();
  await director.typeEmergencyKey(page, signs.toLowerCase().replace(/(.{4})/g, '$1 '));
  await page.getByText('Het papier klopt').waitFor();
  expect(await page.content()).not.toContain(signs.slice(20));

  await page.getByRole('button', { name: 'Sla over' }).click();
  await looksGood();
  expect(await page.getByRole('button', { name: 'Maak de afname' }).count()).toBe(0);
  await director.tryMainKey(page, key);

  await page.getByLabel('Kleinste groep').fill('5');
  await director.pasteGroups(page, 'Groep\tBouw\tAantal\n5/6 a\tmiddenbouw\t6\n7/8 a\tbovenbouw\t4');
  await page.getByRole('button', { name: 'Maak de afname' }).click();
  await page.getByRole('alert').getByText('Groep 7/8 a heeft er 4').waitFor();
  await looksGood();
  await page.getByRole('button', { name: 'Haal weg 7/8 a' }).click();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await page.getByLabel('Aantal, rij 2').fill('7');
  mkdirSync(join(folder, 'afname'));
  const manifestFile = await director.saveAfname(page, join(folder, 'afname'));
  const codes = await director.printedCodes(page);
  expect(codes).toHaveLength(13);
  await looksGood();
  await page.getByText('Maak een klaspas').click();
  await page.getByText('Laat de QR-code zien').first().click();
  await looksGood();
  const passFile = await director.saveBy(page, folder, () =>
    page.getByRole('button', { name: 'Bewaar de klaspas 5/6 a' }).click(),
  );
  expect(passFile).toMatch(/klaspas-5-6-a\.txt$/);
  expect(parseClassPass(readFileSync(passFile, 'utf8')).codes).toEqual(codes.slice(0, 6));
  await page.getByRole('button', { name: 'Klaar: vergeet de codes' }).click();
  await page.getByText('De codes zijn vergeten').waitFor();
  expect(await page.locator('.slip').count()).toBe(0);
  await nothingKept(page);
  expect([requests.filter((url) => !url.startsWith('blob:')), strangers, faults, bodies]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  await close();
  await bare.stop();

  // The files say the same, and the collector's own command reads them.
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestFile, 'utf8')));
  const file = (end: string) => manifestFile.replace(/\.json$/, end);
  const { questionnaires } = await readSurveys('.');
  const { afnames } = await parseSurveys({ 'surveys/afnames/a.yaml': readFileSync(file('.yaml'), 'utf8') });
  const [afname] = afnames;
  const questionnaire = questionnaires.find(({ id }) => id === afname?.questionnaire);
  if (afname === undefined || questionnaire === undefined) throw new Error('no afname in the file');
  expect(buildManifest(afname, questionnaire)).toEqual(manifest);
  expect(await collectorReads(manifestFile)).toContain(', 13 codes');
  for (const end of ['.json', '.codes.json', '.yaml'])
    for (const code of codes) expect(readFileSync(file(end), 'utf8')).not.toContain(code);

  const site = await serve('verzameld', manifest);
  await site.store.registerSurvey(surveyOf(manifest), readFileSync(file('.batches.age')));
  const handedOut = parseCodes('codes', JSON.parse(readFileSync(file('.codes.json'), 'utf8')));
  await site.store.addCodes(manifest.survey, handedOut);
  const [first = '', ...others] = codes;
  expect(handedOut.map(({ digest }) => digest)).toContain(await codeDigest(manifest.survey, first));

  const pupil = await openPage(browser, site.address);
  const swapped = slipFragment({ ...manifest, recipients: [`age1${'q'.repeat(58)}`] }, first);
  await pupil.page.goto(`${site.address}/invullen/#${swapped}`);
  await pupil.page.getByText('Hier klopt iets niet.').first().waitFor();
  await pupil.page.goto('about:blank');
  await pupil.page.goto(`${site.address}/invullen/#${slipFragment(manifest, first)}`);
  await answerAll(pupil.page);
  await sendAnswers(pupil.page);
  expect([pupil.strangers, pupil.faults]).toEqual([[], []]);
  await pupil.close();
  await sendWithoutPage(site.address, manifest, others);

  const inboxUrl = `http://x${manifest.collector}/inbox`;
  const ask = () =>
    site.collector.fetch(new Request(inboxUrl, { headers: { Authorization: `Bearer ${token}` } }));
  expect((await ask()).status).not.toBe(200);
  daysLater = 30;
  const answer = await ask();
  expect(answer.status).toBe(200);
  const inbox = join(folder, 'inbox.vbx');
  writeFileSync(inbox, await answer.text());

  const desk = await openPage(browser, site.address);
  await desk.page.goto(`${site.address}/dashboard/`);
  await desk.page.locator('#antwoorden').setInputFiles(inbox);
  await desk.page.locator('#sleutel').setInputFiles(key.file);
  await desk.page.getByRole('textbox', { name: 'Wachtzin' }).fill(key.passphrase);
  await desk.page.getByRole('button', { name: 'Open de antwoorden' }).click();
  await desk.page.getByRole('heading', { name: 'Deed iedereen mee?' }).waitFor();
  const expected = { '5/6 a': 6, '7/8 a': 7 };
  expect(Object.fromEntries(await responseByGroup(desk.page))).toEqual(expected);

  // The file is gone; the paper is not.
  rmSync(key.file);
  await desk.page.goto(`${site.address}/dashboard/`);
  await desk.page.locator('#antwoorden').setInputFiles(inbox);
  await desk.page.getByText('Sleutel of wachtzin kwijt?').click();
  await desk.page.getByLabel('De noodsleutel van het papier').fill(signs);
  expect(await axeFaults(desk.page)).toEqual([]);
  await desk.page.getByRole('button', { name: 'Gebruik deze noodsleutel' }).click();
  await desk.page.getByRole('button', { name: 'Open de antwoorden' }).click();
  await desk.page.getByRole('heading', { name: 'Deed iedereen mee?' }).waitFor();
  expect(Object.fromEntries(await responseByGroup(desk.page))).toEqual(expected);
  await closeTheAfname(desk.page, folder, { signs, manifest, inbox, expected }, async (digest) => {
    const headers = { Authorization: `Bearer ${token}`, 'If-Match': `"${digest}"` };
    const deleted = await site.collector.fetch(new Request(inboxUrl, { method: 'DELETE', headers }));
    expect([deleted.status, await deleted.json()]).toEqual([200, { closed: 13, open: 13, codes: 13 }]);
    expect((await ask()).status).toBe(404);
  });
  await nothingKept(desk.page);
  expect([desk.strangers, desk.faults]).toEqual([[], []]);
  await desk.close();
  await site.stop();
});

it('forgets the noodsleutel and open keys after fifteen minutes, and goes on from paper', async () => {
  const site = await serve('slot');
  const { page, faults, close } = await openPage(browser, site.address);
  await page.clock.install();
  await page.goto(`${site.address}/sleutel/`);
  await director.makeMainKey(page, folder);
  const signs = await director.makeEmergencyKey(page);
  await page.clock.fastForward('15:01');
  await page.getByText('U deed een kwartier niets').waitFor();
  expect(await page.content()).not.toContain(signs.slice(20, 40));
  expect(await page.locator('.key-signs').count()).toBe(0);
  await director.typeEmergencyKey(page, signs);
  await page.getByText('Het papier klopt').waitFor();
  expect(faults).toEqual([]);
  await close();
  await site.stop();
});
