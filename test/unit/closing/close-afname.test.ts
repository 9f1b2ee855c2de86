import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { toBase64 } from '../../../src/domain/bytes.ts';
import { formatInboxLine, parseInbox } from '../../../src/domain/inbox.ts';
import { checkArchive } from '../../../src/islands/closing/check-archive.ts';
import { closeAfname } from '../../../src/islands/closing/close-afname.ts';
import { destroyCalendar, proposedDestroyDay } from '../../../src/islands/closing/destroy-date.ts';
import { openFiles } from '../../../src/islands/opening/open-files.ts';
import { openArchive, openTexts } from '../../../src/sealing/archive.ts';
import { generateKeyPair, importIdentity } from '../../../src/sealing/keys.ts';
import { padJson } from '../../../src/sealing/padding.ts';
import { sealBytes } from '../../../src/sealing/seal.ts';
import {
  batchFile,
  questionnaire,
  type SealedSchool,
  sealSchool,
  version,
} from '../opening/sealed-school.ts';

const survey = 'leerlingen-2026';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const around = { questionnaireOf: () => Promise.resolve(questionnaire), onProgress: () => undefined };
let school: SealedSchool;
let emergency: { identity: string; recipient: string };

beforeAll(async () => {
  school = await sealSchool(survey);
  emergency = await generateKeyPair();
});

const request = (files: Record<string, Uint8Array<ArrayBuffer>>, identity = school.identity) => ({
  files: Object.entries(files).map(([name, bytes]) => ({ id: name, name, bytes: bytes.slice().buffer })),
  key: bytesOf(identity).buffer,
  passphrase: '',
  survey,
  on: '2026-12-01',
  by: 'De directeur',
  destroyOn: '2027-12-01',
  extraRecipients: [emergency.recipient],
});
const close = (files: Record<string, Uint8Array<ArrayBuffer>>) => closeAfname(request(files), around);

describe('closing an afname', () => {
  it('gives an archive that every holder opens, with the same figures and answers', async () => {
    const closed = await close({ 'inbox.vbx': school.inbox() });
    expect(closed).toMatchObject({
      accepted: 24,
      rejected: {},
      doubled: 0,
      hasFigures: true,
      texts: undefined,
    });
    expect(closed.archive.name).toBe('archief-leerlingen-2026.age');
    expect(closed.holders.map(({ recipient }) => recipient)).toEqual([school.recipient, emergency.recipient]);
    const before = await openFiles(request({ 'inbox.vbx': school.inbox() }), around);
    for (const identity of [school.identity, emergency.identity]) {
      const after = await openFiles(request({ a: closed.archive.bytes }, identity), around);
      expect(after.surveys[0]?.cube).toEqual(before.surveys[0]?.cube);
      expect(after.surveys[0]?.inboxes).toEqual([]);
    }
    const { header, rows } = await openArchive(
      await importIdentity(emergency.identity),
      closed.archive.bytes,
    );
    expect(header.closing).toEqual({
      on: '2026-12-01',
      by: 'De directeur',
      destroyOn: '2027-12-01',
      inboxes: closed.inboxes.map(({ digest }) => digest),
      accepted: 24,
      rejected: 0,
    });
    expect(rows).toHaveLength(24);
    const ids = rows.map(({ key }) => key);
    expect(ids).toEqual(ids.toSorted());
  });

  it('puts copies and the export of a class computer together, and counts each answer once', async () => {
    const closed = await close({
      'inbox.vbx': school.inbox(school.envelopes.slice(0, 15)),
      'kiosk.vbx': school.inbox(school.envelopes.slice(9)),
    });
    expect(closed).toMatchObject({ accepted: 24, doubled: 6 });
    expect(closed.inboxes).toMatchObject([
      { name: 'inbox.vbx', closed: 15, open: 0 },
      { name: 'kiosk.vbx', closed: 15, open: 0 },
    ]);
  });

  it('seals to the people who stand in the batch file', async () => {
    const file = { ...batchFile(survey), recipients: [school.recipient, emergency.recipient] };
    const lines = new TextDecoder().decode(school.inbox()).split('\n');
    const sealed = await sealBytes(bytesOf(JSON.stringify(file)), [school.recipient]);
    lines[1] = formatInboxLine({ p: 'b', e: toBase64(sealed) });
    const asked = { ...request({ a: bytesOf(lines.join('\n')) }), extraRecipients: [] };
    const { archive } = await closeAfname(asked, around);
    await expect(openArchive(await importIdentity(emergency.identity), archive.bytes)).resolves.toBeDefined();
  });

  it('closes an afname that lists its bouwen mixed', async () => {
    const [one, two] = batchFile(survey).batches;
    if (one === undefined || two === undefined) throw new Error('two groups');
    const mixed = [one, { ...two, bouw: 'bovenbouw' }, { ...one, id: 'ccccccc2', unit: '5/6 c' }];
    const file = { ...batchFile(survey), batches: mixed };
    const lines = new TextDecoder().decode(school.inbox()).split('\n');
    const sealed = await sealBytes(bytesOf(JSON.stringify(file)), [school.recipient]);
    lines[1] = formatInboxLine({ p: 'b', e: toBase64(sealed) });
    expect(await close({ a: bytesOf(lines.join('\n')) })).toMatchObject({ accepted: 24, hasFigures: true });
  });

  it('keeps open texts in a file of their own, without group, and leaves out who wrote nothing', async () => {
    const part = (t: Record<string, string>) =>
      sealBytes(padJson({ f: 'vbr1', survey, version, part: 'o', role: 'leerling', t }, 400), [
        school.recipient,
      ]);
    const open = await Promise.all([part({ V1: 'meer bomen' }), part({}), part({ V1: 'stiller' })]);
    const inbox = parseInbox(new TextDecoder().decode(school.inbox()));
    const text = [
      formatInboxLine({ ...inbox.header, counts: { closed: 24, open: 3 } }),
      ...new TextDecoder().decode(school.inbox()).split('\n').slice(1),
      ...open.map((e) => formatInboxLine({ p: 'o', e: toBase64(e) })),
    ].join('\n');
    const { texts, inboxes } = await close({ a: bytesOf(text) });
    expect(inboxes[0]).toMatchObject({ closed: 24, open: 3 });
    expect(texts).toMatchObject({ name: 'teksten-leerlingen-2026.age', count: 2 });
    const { header, rows } = await openTexts(
      await importIdentity(school.identity),
      texts?.bytes ?? new Uint8Array(),
    );
    expect(header).toEqual({ f: 'vbt1', survey, version, role: 'leerling', destroyOn: '2027-12-01' });
    expect(rows.map(({ t }) => t['V1']).toSorted()).toEqual(['meer bomen', 'stiller']);
  });

  it('archives what is too little to show, without figures', async () => {
    const closed = await close({ a: school.inbox(school.envelopes.slice(0, 6)) });
    expect(closed).toMatchObject({ accepted: 6, hasFigures: false });
  });

  it('refuses files of another survey, and what is no inbox', async () => {
    const other = await sealSchool('leerlingen-2025', school);
    await expect(close({ a: other.inbox() })).rejects.toMatchObject({ code: 'inbox/other-survey' });
    await expect(close({ a: school.inbox(), b: other.inbox() })).rejects.toMatchObject({
      code: 'inbox/other-survey',
    });
    await expect(close({ a: bytesOf('hallo') })).rejects.toMatchObject({ code: 'inbox/unknown-format' });
  });

  it('gives nothing back when the archive does not hold what it should', async () => {
    const closed = await close({ a: school.inbox() });
    const key = await importIdentity(school.identity);
    const whole = await openArchive(key, closed.archive.bytes);
    await expect(checkArchive(key, closed.archive.bytes, whole)).resolves.toBeUndefined();
    for (const expected of [
      { ...whole, rows: whole.rows.slice(1) },
      { ...whole, rows: whole.rows.with(0, { batch: 'aaaaaaa2', key: '0'.repeat(32), a: {} }) },
      { ...whole, header: { ...whole.header, released: null } },
    ]) {
      await expect(checkArchive(key, closed.archive.bytes, expected)).rejects.toMatchObject({
        code: 'closing/not-the-same',
      });
    }
  });
});

it('writes the day of destruction in a calendar that reads back', async () => {
  expect(proposedDestroyDay('2026-12-01')).toBe('2027-12-01');
  expect(proposedDestroyDay('2028-02-29')).toBe('2029-03-01');
  expect(proposedDestroyDay('')).toBe('');
  const calendar = new ICAL.Component(
    ICAL.parse(destroyCalendar(await close({ a: school.inbox() }))) as unknown[],
  );
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.startDate.toString()).toBe('2027-12-01');
  expect(event.description).toContain('archief-leerlingen-2026.age');
});
