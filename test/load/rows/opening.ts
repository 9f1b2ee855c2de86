import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { fromBase64, toBase64 } from '../../../src/domain/bytes.ts';
import type { Inbox } from '../../../src/domain/inbox.ts';
import { tallyInbox } from '../../../src/islands/opening/tally-inbox.ts';
import { importIdentity } from '../../../src/sealing/keys.ts';
import { padJson } from '../../../src/sealing/padding.ts';
import { sealBytes } from '../../../src/sealing/seal.ts';
import { batchFile, questionnaire, sealSchool, version } from '../../unit/opening/sealed-school.ts';
import { type Bench, timed } from '../bench.ts';

const survey = 'leerlingen-2026';

async function sealedInbox(count: number) {
  const { identity, recipient } = await sealSchool(survey);
  const part = { f: 'vbr1', survey, version, part: 'c', role: 'leerling', batch: 'aaaaaaa2', lang: 'nl' };
  const closed: Inbox['closed'] = [];
  for (let i = 0; i < count; i += 1) {
    const a = { P01: 1 + (i % 4), P02: 1 + (i % 3) };
    const sealed = toBase64(await sealBytes(padJson({ ...part, a }, 1024), [recipient]));
    closed.push({ batch: 'aaaaaaa2', sealed });
  }
  const file = new TextEncoder().encode(JSON.stringify(batchFile(survey)));
  const header = { f: 'vbx1', survey, version, counts: { closed: count, open: 0 } } as const;
  const batches = toBase64(await sealBytes(file, [recipient]));
  return { identity, inbox: { header, batches, closed, open: [], doubled: 0 } satisfies Inbox };
}

/** Envelopes per second as the dashboard's worker opens, checks and counts them. */
async function prepareOurs(count: number) {
  const { identity, inbox } = await sealedInbox(count);
  const key = await importIdentity(identity);
  const open = () =>
    tallyInbox(inbox, {
      key,
      questionnaireOf: () => Promise.resolve(questionnaire),
      onProgress: () => undefined,
    });
  const ours = async () => (count / (await timed(open))) * 1000;
  return { identity, key, inbox, ours };
}

const beside: Bench = {
  name: 'verzegelde antwoorden openen en tellen',
  unit: 'per s',
  anchorName: 'kale typage, alleen ontsleutelen',
  target: 'minstens 0,67 x typage',
  isMet: ({ ratio }) => ratio !== null && ratio >= 1 / 1.5,
  isQuick: true,
  async prepare(size) {
    const count = size === 'full' ? 10_000 : 800;
    const { key, inbox, ours } = await prepareOurs(count);
    const bytes = inbox.closed.map(({ sealed }) => fromBase64(sealed));
    const open = (sealed: Uint8Array) => {
      const decrypter = new Decrypter();
      decrypter.addIdentity(key);
      return decrypter.decrypt(sealed);
    };
    const anchor = async () => {
      const all = async () => {
        for (let at = 0; at < count; at += 50) await Promise.all(bytes.slice(at, at + 50).map(open));
      };
      return (count / (await timed(all))) * 1000;
    };
    return { ours, anchor };
  },
};

const againstCommand: Bench = {
  name: 'verzegelde antwoorden openen, tegen de opdrachtregel',
  unit: 'per s',
  anchorName: 'een lus met het programma age',
  target: 'minstens zo snel',
  isMet: ({ ratio }) => ratio !== null && ratio >= 1,
  isQuick: true,
  async prepare(size) {
    const { identity, inbox, ours } = await prepareOurs(size === 'full' ? 10_000 : 400);
    const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-age-lus-'));
    const loop = Math.min(inbox.closed.length, size === 'full' ? 400 : 60);
    mkdirSync(join(folder, 'e'));
    writeFileSync(join(folder, 'sleutel.txt'), `${identity}\n`);
    inbox.closed.slice(0, loop).forEach(({ sealed }, i) => {
      writeFileSync(join(folder, 'e', `${i}.age`), fromBase64(sealed));
    });
    const anchor = async () => {
      const script = 'for f in e/*.age; do age -d -i sleutel.txt "$f" > /dev/null || exit 1; done';
      const run = () => {
        const { status } = spawnSync('sh', ['-c', script], { cwd: folder });
        if (status !== 0) throw new Error('Installeer het programma age. Please install age.');
      };
      return (loop / (await timed(run))) * 1000;
    };
    return { ours, anchor, close: () => rmSync(folder, { recursive: true }) };
  },
};

export const rows = [beside, againstCommand];
