import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { surveyOf } from '../../src/collector/registration.ts';
import type { Manifest } from '../../src/domain/afname.ts';
import { fromBase64 } from '../../src/domain/bytes.ts';
import { codeDigest } from '../../src/domain/code-digest.ts';
import type { CompiledQuestionnaire } from '../../src/domain/questionnaire.ts';
import { unlockKey } from '../../src/sealing/keys.ts';
import { openBytes } from '../../src/sealing/open.ts';
import { generateCode } from '../../src/survey/access-code.ts';
import { fingerprint } from '../../src/survey/compile.ts';
import { buildManifest } from '../../src/survey/manifest.ts';
import { slipFragment } from '../../src/survey/slip.ts';
import { pupilQuestionnaire } from '../support/a-questionnaire.ts';
import { storageAtRest } from './support/at-rest.ts';
import { openPage } from './support/chromium.ts';
import { browser, site } from './support/demo-site.ts';

const marker = 'GEHEIM-7f3a9c Wat niemand mag lezen';
/** The marker in the shapes in which bytes come to rest. */
const shapes = [
  marker,
  encodeURIComponent(marker),
  Buffer.from(marker).toString('base64').slice(4, -8),
  Buffer.from(marker, 'utf16le').toString('latin1'),
  Buffer.from(marker).toString('hex'),
];
const isIn = (bytes: Buffer | string) => {
  const text = typeof bytes === 'string' ? bytes : bytes.toString('latin1');
  return shapes.some((shape) => text.includes(shape));
};

/** A questionnaire of two questions and an open one, as adults get it. */
async function openQuestionnaire(): Promise<CompiledQuestionnaire> {
  const pupils = await pupilQuestionnaire();
  const open = {
    id: 'OPEN',
    text: 'Wat moet de school als eerste beter doen?',
    hint: 'Schrijf geen namen.',
    longest: 500,
  };
  const adults = {
    ...pupils,
    id: 'proef-open',
    role: 'medewerker' as const,
    items: pupils.items.slice(0, 2),
    open,
  };
  return { ...adults, version: await fingerprint(adults) };
}

/** Its afname, known to the collector and to the page, and a code for it. */
async function setUp(page: Page): Promise<{ manifest: Manifest; code: string }> {
  const questionnaire = await openQuestionnaire();
  const { schooljaar, opens, closes, recipients } = site.demo.manifest;
  const afname = {
    survey: 'medewerkers-2026',
    questionnaire: questionnaire.id,
    title: 'Proef',
    schooljaar,
    opens,
    closes,
    k: 10,
    base: 3 as const,
    groups: [],
    recipients,
    open: true,
    demo: true,
  };
  const manifest = buildManifest(afname, questionnaire);
  const code = generateCode();
  await site.store.registerSurvey(surveyOf(manifest));
  await site.store.addCodes(manifest.survey, [
    { batch: 'abcdefgh', digest: await codeDigest(manifest.survey, code) },
  ]);
  await page.route('**/afnames/index.json', (route) => route.fulfill({ json: [manifest] }));
  await page.route('**/vragenlijsten/*.json', (route) => route.fulfill({ json: questionnaire }));
  return { manifest, code };
}

/** Everything that this origin keeps in the browser, bytes as text, and the address, as one text. */
async function storageOf(page: Page): Promise<string> {
  return JSON.stringify([await storageAtRest(page), page.url()]);
}

it('leaves no trace of a typed answer but in the sealed part', async () => {
  const logged: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((part) => logged.push(String(part)) > 0),
  );
  const { page, bodies, close } = await openPage(browser, site.address);
  const { manifest, code } = await setUp(page);
  await page.goto(`${site.address}/invullen/#${slipFragment(manifest, code)}`);
  await page.getByRole('button', { name: 'Naar de eerste vraag' }).click();
  for (let i = 0; i < 2; i += 1) await page.getByRole('button', { name: 'Deze vraag sla ik over' }).click();
  await page.getByRole('textbox').fill(marker);
  const whileTyping = await storageOf(page);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click();
  await page.getByRole('heading', { name: 'Klaar' }).waitFor();
  const afterwards = await storageOf(page);
  for (const spy of spies) spy.mockRestore();

  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.filter(isIn)).toEqual([]);
  expect(isIn(whileTyping)).toBe(false);
  expect(isIn(afterwards)).toBe(false);
  expect(isIn(await page.content())).toBe(false);
  expect(isIn(logged.join(''))).toBe(false);
  const files = readdirSync(site.folder).filter((name) => name.startsWith('collector'));
  expect(files).toContain('collector.sqlite');
  expect(files.filter((name) => isIn(readFileSync(join(site.folder, name))))).toEqual([]);

  // It did get there: the key opens it, and then it stands there word for word. So this test can fail.
  const key = await unlockKey(readFileSync(join(site.folder, 'demo-sleutel.txt')));
  const opened: boolean[] = [];
  for await (const line of site.store.exportInbox(manifest.survey)) {
    if ('p' in line && line.p === 'o')
      opened.push(isIn(Buffer.from(await openBytes(key, fromBase64(line.e)))));
  }
  expect(opened).toEqual([true]);
  await close();
});
