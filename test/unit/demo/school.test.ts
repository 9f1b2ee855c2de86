import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoCode } from '../../../scripts/demo/codes.ts';
import { demoPassphrase } from '../../../scripts/demo/key-files.ts';
import { makeSchool, type SchoolPlan } from '../../../scripts/demo/make-school.ts';
import { makeSchools } from '../../../scripts/demo/make-schools.ts';
import type { Truth } from '../../../scripts/demo/truth.ts';
import { type Manifest, manifestSchema } from '../../../src/domain/afname.ts';
import { fromBase64 } from '../../../src/domain/bytes.ts';
import { type Inbox, parseInbox } from '../../../src/domain/inbox.ts';
import { openArchive } from '../../../src/sealing/archive.ts';
import { type OpeningKey, unlockKey } from '../../../src/sealing/keys.ts';
import { openJson } from '../../../src/sealing/open.ts';
import { openBatches, openClosed } from '../../../src/sealing/open-inbox.ts';
import { parseCode } from '../../../src/survey/access-code.ts';
import { age, isWithoutAge } from '../../support/age.ts';
import { demoSurvey, folderForTest, makeFolder } from './plan.ts';

const folder = makeFolder();
const read = (name: string) => readFileSync(join(folder, name));
const json = (name: string): unknown => JSON.parse(read(name).toString());
let plan: SchoolPlan;
let truth: Truth;
let key: OpeningKey;
let inbox: Inbox;
let manifest: Manifest;

beforeAll(async () => {
  const few = { responses: 90, years: 3, seed: 5, school: 1, workFactor: 10 };
  plan = { ...(await demoSurvey()), folder, ...few };
  await makeSchool(plan);
  truth = json('waarheid.json') as Truth;
  key = await unlockKey(read('demo-sleutel.txt'));
  inbox = parseInbox(read('inbox.vbx').toString());
  manifest = manifestSchema.parse(json('manifest.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rows of answers as the truth counts them: per group and item, last column skipped. */
function tally(rows: readonly { group: string; a: Record<string, number | null> }[]) {
  const [{ groups } = { groups: [] }] = truth.years;
  return groups.map(({ id, counts }) => {
    const own = rows.filter(({ group }) => group === id);
    const count = (item: string, columns: number) =>
      Array.from({ length: columns }, (_, c) => {
        const value = c === columns - 1 ? null : c + 1;
        return own.filter(({ a }) => a[item] === value).length;
      });
    return Object.fromEntries(Object.entries(counts).map(([item, row]) => [item, count(item, row.length)]));
  });
}

/** What came out of the inbox, with the group of each answer. */
async function openEverything() {
  const { batches } = await openBatches(key, inbox);
  const opened = await Promise.all(inbox.closed.map((line) => openClosed(key, line, inbox.header)));
  return opened.map((response) => {
    if (typeof response === 'string') throw new Error(`rejected: ${response}`);
    const group = batches.find(({ id }) => id === response.part.batch)?.unit ?? '';
    return { group, a: response.part.a, digest: response.digest };
  });
}

describe('inbox', () => {
  it('holds a sealed batch file and as many envelopes as there are answers', () => {
    const [year] = truth.years;
    expect(inbox.header).toMatchObject({ survey: year?.survey, version: plan.questionnaire.version });
    expect(inbox.batches).toBeDefined();
    expect([inbox.closed.length, inbox.open.length, inbox.doubled]).toEqual([90, 90, 0]);
    expect(year?.respondents).toBe(90);
  });

  it('has envelopes of one length, in an order that does not follow the groups', () => {
    const lengths = (sealed: string[]) => [...new Set(sealed.map((text) => fromBase64(text).length))];
    expect(lengths(inbox.closed.map(({ sealed }) => sealed))).toEqual([manifest.pad.closed + 200]);
    expect(lengths(inbox.open)).toEqual([manifest.pad.open + 200]);
    const changes = inbox.closed.filter(({ batch }, i) => batch !== inbox.closed[i - 1]?.batch).length;
    expect(changes).toBeGreaterThan(55);
  });

  it('opens to exactly the numbers of waarheid.json', async () => {
    const rows = await openEverything();
    expect(tally(rows)).toEqual(truth.years[0]?.groups.map(({ counts }) => counts));
  });

  it('names the groups of the afname in its batch file', async () => {
    const file = await openBatches(key, inbox);
    const { afname } = plan;
    expect(file).toMatchObject({
      survey: manifest.survey,
      k: afname.k,
      base: afname.base,
      title: afname.title,
    });
    expect(file.batches.map(({ unit, bouw, n }) => ({ id: unit, bouw, enrolled: n }))).toEqual(
      truth.years[0]?.groups.map(({ id, bouw, enrolled }) => ({ id, bouw, enrolled })),
    );
  });

  it('carries empty open parts: pupils are asked no open question', async () => {
    const open = await Promise.all(inbox.open.map((sealed) => openJson(key, fromBase64(sealed))));
    expect(new Set(open.map((part) => JSON.stringify(part))).size).toBe(1);
    expect(open[0]).toMatchObject({ part: 'o', role: 'leerling', t: {} });
  });
});

describe('beside the inbox', () => {
  it('the key under its passphrase is the same key', async () => {
    const locked = await unlockKey(read('demo-sleutel.age'), demoPassphrase);
    expect((await openBatches(locked, inbox)).survey).toBe(manifest.survey);
    expect(read('demo-sleutel.txt').toString()).toMatch(
      new RegExp(`^# .*\\n# public key: ${manifest.recipients[0]}\\nAGE-SECRET-KEY-1[0-9A-Z]{58}\\n$`),
    );
  });

  it('the manifest is marked as a demo, of this year, under an id that no other demo has', () => {
    expect(manifest).toMatchObject({ demo: true, schooljaar: plan.afname.schooljaar });
    expect(manifest.survey).toMatch(/^leerlingen-2026-[a-z2-7]{8}$/);
    expect(manifest.collector).toContain(manifest.survey);
  });

  it('there is a good code for everybody, and as many are spent as there are answers', async () => {
    const codes = json('codes.json') as DemoCode[];
    const { batches } = await openBatches(key, inbox);
    expect(new Set(codes.map(({ code }) => parseCode(code))).size).toBe(truth.years[0]?.enrolled);
    for (const [g, { id, n }] of batches.entries()) {
      const own = codes.filter(({ batch }) => batch === id);
      expect(own.length).toBe(n);
      expect(own.filter(({ spent }) => spent).length).toBe(truth.years[0]?.groups[g]?.respondents);
    }
  });

  it('earlier years are archives that open to the numbers of waarheid.json', async () => {
    expect(truth.years.map(({ schooljaar }) => schooljaar)).toEqual(['2026-2027', '2025-2026', '2024-2025']);
    for (const year of truth.years.slice(1)) {
      const { header, rows } = await openArchive(key, read(`archief-${year.survey}.age`));
      expect(header).toMatchObject({ survey: year.survey, questionnaire: { version: manifest.version } });
      expect(new Set(rows.map((row) => row.key)).size).toBe(90);
      const unit = new Map(header.batches.batches.map((batch) => [batch.id, batch.unit]));
      const named = rows.map(({ batch, a }) => ({ group: unit.get(batch) ?? '', a }));
      expect(tally(named)).toEqual(year.groups.map(({ counts }) => counts));
    }
  });

  it('tells the truth about what was put in', () => {
    expect(truth).toMatchObject({ synthetic: true, seed: 5, generator: { rho: 0.5, icc: 0.05 } });
    expect(truth.generator.items.length).toBe(22);
    expect(truth.findings.filter(({ planted }) => planted).length).toBe(5);
    expect(truth.years[0]?.groups[5]?.latent.expected).toMatchObject({ VB: -1.7 });
  });
});

it('gives the same answers with the same seed, under another key, and leaves nothing of the old demo', async () => {
  const again = folderForTest();
  const small = { ...plan, folder: again, responses: 20, years: 2 };
  const first = await makeSchool(small);
  const second = await makeSchool(small);
  const withoutIds = ({ years, ...rest }: Truth) => ({
    ...rest,
    years: years.map((year) => ({ ...year, survey: '' })),
  });
  expect(withoutIds(second)).toEqual(withoutIds(first));
  expect(second.years[0]?.survey).not.toBe(first.years[0]?.survey);
  expect(withoutIds(await makeSchool({ ...small, seed: 6 }))).not.toEqual(withoutIds(first));
  expect(withoutIds(await makeSchool({ ...small, school: 2 })).years).not.toEqual(withoutIds(first).years);
  expect(readdirSync(again).filter((name) => name.startsWith('archief-')).length).toBe(1);
});

it('makes further schools in folders of their own, with the same files and a key of their own', async () => {
  const out = folderForTest();
  const { afname, questionnaire, workFactor = 10 } = plan;
  const several = { afname, questionnaire, workFactor, responses: 12, years: 2, seed: 1, schools: 3, out };
  const made = [];
  for await (const { folder, truth } of makeSchools(several))
    made.push({ folder, survey: truth.years[0]?.survey });
  expect(made.map(({ folder }) => folder)).toEqual([out, join(out, 'school-2'), join(out, 'school-3')]);
  expect(new Set(made.map(({ survey }) => survey)).size).toBe(3);
  const keys = made.map(({ folder }) => readFileSync(join(folder, 'demo-sleutel.txt'), 'utf8'));
  expect(new Set(keys).size).toBe(3);
  const kinds = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name.replace(/-[a-z2-7]{8}\.age$/, '.age'))
      .sort();
  expect(kinds(out).length).toBe(7);
  // Of the other schools a board has figures only.
  for (const { folder } of made.slice(1))
    expect(kinds(folder)).toEqual([...kinds(out), 'cijfers.vbk'].sort());
});

/** The ordinary `age` command, the school's way out; the runner says when it could not be installed. */
describe.skipIf(isWithoutAge)('the age command', () => {
  function decrypt(sealed: Uint8Array): Uint8Array {
    const { status, stdout, stderr } = age(['-d', '-i', join(folder, 'demo-sleutel.txt')], sealed);
    expect([status, stderr]).toEqual([0, '']);
    return stdout;
  }

  it('opens an envelope of the inbox', async () => {
    const [line] = inbox.closed;
    const plain = JSON.parse(Buffer.from(decrypt(fromBase64(line?.sealed ?? ''))).toString()) as {
      a: object;
    };
    expect(plain).toMatchObject({ f: 'vbr1', survey: manifest.survey, part: 'c', batch: line?.batch });
    expect(Object.keys(plain.a)).toEqual(plan.questionnaire.items.map(({ id }) => id));
  });

  it('opens an archive, to gzipped JSON lines', () => {
    const name = readdirSync(folder).find((name) => name.startsWith('archief-')) ?? '';
    const lines = gunzipSync(decrypt(read(name)))
      .toString()
      .trimEnd()
      .split('\n');
    expect(lines.length).toBe(91);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ f: 'vbz1', role: 'leerling' });
  });
});
