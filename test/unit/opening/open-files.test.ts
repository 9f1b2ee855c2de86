import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/domain/bytes.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { openFiles } from '../../../src/islands/opening/open-files.ts';
import type { OpeningProgress } from '../../../src/islands/opening/protocol.ts';
import { generateKeyPair, protectIdentity } from '../../../src/sealing/keys.ts';
import { sealArchive } from '../../../src/sealing/archive.ts';
import { batchFile, questionnaire, sealSchool, version } from './sealed-school.ts';
import type { SealedSchool } from './sealed-school.ts';

let school: SealedSchool;
let other: SealedSchool;
beforeAll(async () => {
  school = await sealSchool('leerlingen-2026');
  other = await sealSchool('leerlingen-2025', school);
});

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;

interface OpenOptions {
  key?: string;
  passphrase?: string;
  onProgress?: (progress: OpeningProgress) => void;
}

function open(
  files: Record<string, Uint8Array<ArrayBuffer>>,
  { key = school.identity, passphrase = '', onProgress = () => {} }: OpenOptions = {},
) {
  return openFiles(
    {
      files: Object.entries(files).map(([name, bytes]) => ({ id: name, name, bytes: bytes.slice().buffer })),
      key: bytesOf(key),
      passphrase,
    },
    {
      async questionnaireOf(asked) {
        if (asked !== version) throw new Problem('survey/unknown-version', { version: asked });
        return questionnaire;
      },
      onProgress,
    },
  );
}

/** Turns one bit in the body of a sealed envelope. */
function harmed(envelope: string): string {
  const bytes = fromBase64(envelope);
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  return toBase64(bytes);
}

describe('an inbox', () => {
  it('opens into protected figures, and tells how far it is', async () => {
    const seen: OpeningProgress[] = [];
    const { surveys, faults } = await open(
      { 'inbox.vbx': school.inbox() },
      { onProgress: (progress) => seen.push(progress) },
    );
    expect(faults).toEqual([]);
    expect(surveys).toHaveLength(1);
    expect(surveys[0]).toMatchObject({ accepted: 24, rejected: {}, doubled: false });
    expect(surveys[0]?.cube.atoms.map(({ n, enrolled }) => [n, enrolled])).toEqual([
      [12, 14],
      [12, 14],
    ]);
    expect(seen.at(-1)).toEqual({ file: 'inbox.vbx', opened: 24, total: 24 });
  });

  it('gives the same figures each time', async () => {
    const [first, second] = await Promise.all([open({ a: school.inbox() }), open({ a: school.inbox() })]);
    expect(first).toEqual(second);
  });

  it('holds no answer, no key and no seed in what it gives back', async () => {
    const text = JSON.stringify(await open({ a: school.inbox() }));
    expect(text).not.toContain('AGE-SECRET-KEY');
    expect(text).not.toContain(batchFile('x').seed);
    expect(text).not.toContain('aaaaaaa2');
  });

  it('counts what it refuses, by reason, and counts the rest', async () => {
    const [first = '', second = ''] = school.envelopes;
    const stranger = await sealSchool('leerlingen-2026');
    const foreign = await other.seal({
      f: 'vbr1',
      survey: 'leerlingen-2025',
      version,
      part: 'c',
      role: 'leerling',
      batch: 'aaaaaaa2',
      lang: 'nl',
      a: {},
    });
    const wrongValue = await school.seal({
      f: 'vbr1',
      survey: 'leerlingen-2026',
      version,
      part: 'c',
      role: 'leerling',
      batch: 'aaaaaaa2',
      lang: 'nl',
      a: { P01: 9 },
    });
    const noAnswer = await school.seal({ hallo: 'daar' });
    const envelopes = [harmed(first), stranger.envelopes[0] ?? '', foreign, wrongValue, noAnswer, second];
    const { surveys } = await open({ a: school.inbox([...envelopes, ...school.envelopes.slice(2)]) });
    expect(surveys[0]).toMatchObject({
      accepted: 23,
      rejected: { damaged: 1, 'other-key': 1, 'other-survey': 1, refused: 1, 'not-an-answer': 1 },
    });
  });

  it('counts an envelope once that stands in it twice', async () => {
    const { surveys } = await open({
      a: school.inbox([...school.envelopes, ...school.envelopes.slice(0, 5)], 24),
    });
    expect(surveys[0]).toMatchObject({ accepted: 24, doubled: true });
  });
});

describe('what can be wrong with a file', () => {
  const faultOf = async (...args: Parameters<typeof open>) => (await open(...args)).faults[0];

  it('cut off', async () => {
    const cut = school.inbox(school.envelopes.slice(0, 20), 24);
    expect(await faultOf({ a: cut })).toEqual({
      id: 'a',
      problem: { code: 'inbox/truncated', details: { expected: 24, found: 20 } },
    });
  });

  it('sealed to another key', async () => {
    const { identity } = await generateKeyPair();
    expect(await faultOf({ a: school.inbox() }, { key: identity })).toMatchObject({
      problem: { code: 'sealing/wrong-key' },
    });
  });

  it('of a questionnaire that this site does not have', async () => {
    const text = new TextDecoder().decode(school.inbox()).replace(version, 'fedcba9876543210');
    expect(await faultOf({ a: new TextEncoder().encode(text) })).toMatchObject({
      problem: { code: 'survey/unknown-version', details: { version: 'fedcba9876543210' } },
    });
  });

  it('with the group list of another survey', async () => {
    const text = new TextDecoder().decode(school.inbox()).replace('leerlingen-2026', 'leerlingen-2024');
    expect(await faultOf({ a: new TextEncoder().encode(text) })).toMatchObject({
      problem: { code: 'inbox/other-survey' },
    });
  });

  it('nothing readable in it', async () => {
    expect(await faultOf({ a: school.inbox([harmed(school.envelopes[0] ?? '')]) })).toMatchObject({
      problem: { code: 'inbox/unreadable', details: { rejected: 1 } },
    });
  });

  it('empty, or something else altogether', async () => {
    const { faults } = await open({ leeg: new Uint8Array(), foto: new TextEncoder().encode('JFIF') });
    expect(faults).toMatchObject([
      { problem: { code: 'inbox/empty' } },
      { problem: { code: 'inbox/unknown-format' } },
    ]);
  });

  it('the same survey in several files: opened as one, and everybody counts once', async () => {
    const { surveys, faults } = await open({
      een: school.inbox(),
      twee: school.inbox(),
      drie: other.inbox(),
    });
    expect(surveys.map(({ file }) => file)).toEqual(['een, twee', 'drie']);
    expect(surveys[0]).toMatchObject({ accepted: 24, doubled: true, inboxes: ['een', 'twee'] });
    expect(faults).toEqual([]);
    const halves = {
      school: school.inbox(school.envelopes.slice(0, 15)),
      kiosk: school.inbox(school.envelopes.slice(9)),
    };
    const together = await open(halves);
    expect(together.surveys[0]).toMatchObject({ accepted: 24, doubled: true });
    expect(together.surveys[0]?.cube).toEqual((await open({ een: school.inbox() })).surveys[0]?.cube);
  });
});

describe('the key', () => {
  it('asks for its passphrase, and refuses a wrong one', async () => {
    const key = await protectIdentity(school.identity, 'vier losse woorden hier', 10);
    const files = { a: school.inbox() };
    await expect(open(files, { key })).rejects.toMatchObject({ code: 'sealing/passphrase-needed' });
    await expect(open(files, { key, passphrase: 'mis' })).rejects.toMatchObject({
      code: 'sealing/wrong-passphrase',
    });
    const { surveys } = await open(files, { key, passphrase: 'vier losse woorden hier' });
    expect(surveys).toHaveLength(1);
  });

  it('must be one', async () => {
    await expect(open({ a: school.inbox() }, { key: 'hallo' })).rejects.toMatchObject({
      code: 'sealing/not-a-key',
    });
  });
});

it('opens an archive with the questionnaire that it carries', async () => {
  const batches = batchFile('leerlingen-2024');
  const rows = Array.from({ length: 24 }, (_, i) => ({
    batch: i < 12 ? 'aaaaaaa2' : 'bbbbbbb2',
    key: i.toString(16).padStart(32, '0'),
    a: { P01: 1 + (i % 4), P02: null },
  }));
  const header = {
    f: 'vbz1',
    survey: batches.survey,
    role: 'leerling',
    batches,
    questionnaire,
    released: null,
  } as const;
  const { surveys } = await open({ archief: await sealArchive({ header, rows }, [school.recipient]) });
  expect(surveys[0]).toMatchObject({ accepted: 24, rejected: {}, cube: { survey: 'leerlingen-2024' } });
});

it('takes the archive where an inbox of the same survey lies beside it: that was released already', async () => {
  const batches = batchFile('leerlingen-2026');
  const rows = Array.from({ length: 24 }, (_, i) => ({
    batch: i < 12 ? 'aaaaaaa2' : 'bbbbbbb2',
    key: i.toString(16).padStart(32, '0'),
    a: { P01: 1 + (i % 4), P02: null },
  }));
  const header = { f: 'vbz1', survey: batches.survey, role: 'leerling', batches, questionnaire } as const;
  const archief = await sealArchive({ header: { ...header, released: null }, rows }, [school.recipient]);
  const { surveys, faults } = await open({ inbox: school.inbox(), archief });
  expect(surveys.map(({ file }) => file)).toEqual(['archief']);
  expect(faults).toEqual([{ id: 'inbox', sameAs: 'archief' }]);
});
