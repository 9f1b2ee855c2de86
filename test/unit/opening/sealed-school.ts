import type { BatchFile } from '../../../src/domain/batch.ts';
import { toBase64 } from '../../../src/domain/bytes.ts';
import { formatInboxLine } from '../../../src/domain/inbox.ts';
import type { CompiledQuestionnaire } from '../../../src/domain/questionnaire.ts';
import type { ClosedPart } from '../../../src/domain/response.ts';
import { generateKeyPair } from '../../../src/sealing/keys.ts';
import { padJson } from '../../../src/sealing/padding.ts';
import { sealBytes } from '../../../src/sealing/seal.ts';

export const version = '0123456789abcdef';
const question = { construct: 'WB', topic: '-', scale: 'S4', picture: 'gezicht', reverse: false } as const;

export const questionnaire: CompiledQuestionnaire = {
  id: 'proef',
  role: 'leerling',
  title: 'Proef',
  status: 'Proef.',
  intro: ['Proef.'],
  version,
  items: ['P01', 'P02'].map((id) => ({
    ...question,
    id,
    section: 'visie',
    schoolOnly: false,
    text: `Vraag ${id}`,
  })),
  scales: [
    { id: 'S4', answers: ['Nooit', 'Soms', 'Vaak', 'Altijd'].map((label, i) => ({ value: i + 1, label })) },
  ],
};

export function batchFile(survey: string): BatchFile {
  return {
    f: 'vbb1',
    survey,
    schooljaar: '2026-2027',
    title: 'Leerlingen',
    k: 10,
    base: 3,
    seed: '42'.repeat(32),
    batches: [
      { id: 'aaaaaaa2', role: 'leerling', unit: '5/6 a', bouw: 'middenbouw', n: 14 },
      { id: 'bbbbbbb2', role: 'leerling', unit: '5/6 b', bouw: 'middenbouw', n: 14 },
    ],
  };
}

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

export interface SealedSchool {
  identity: string;
  recipient: string;
  /** Base64 of each closed envelope, so that a test can harm one. */
  envelopes: string[];
  /** The inbox file of these envelopes; `count` is what the header promises. */
  inbox(envelopes?: string[], count?: number): Uint8Array<ArrayBuffer>;
  seal(part: object): Promise<string>;
}

/** A survey of two groups of 12, each answer sealed. */
export async function sealSchool(
  survey: string,
  keys?: { identity: string; recipient: string },
): Promise<SealedSchool> {
  const { identity, recipient } = keys ?? (await generateKeyPair());
  const seal = async (part: object) => toBase64(await sealBytes(padJson(part, 400), [recipient]));
  const parts = Array.from({ length: 24 }, (_, i): ClosedPart => {
    const batch = i < 12 ? 'aaaaaaa2' : 'bbbbbbb2';
    const a = { P01: 1 + (i % 4), P02: 1 + (i % 3) };
    return { f: 'vbr1', survey, version, part: 'c', role: 'leerling', batch, lang: 'nl', a };
  });
  const envelopes = await Promise.all(parts.map(seal));
  const batches = toBase64(await sealBytes(json(batchFile(survey)), [recipient]));
  const inbox = (closed = envelopes, count = closed.length) => {
    const lines = [
      formatInboxLine({ f: 'vbx1', survey, version, counts: { closed: count, open: 0 } }),
      formatInboxLine({ p: 'b', e: batches }),
      ...closed.map((e) => formatInboxLine({ p: 'c', batch: batchOf(envelopes.indexOf(e)), e })),
    ];
    return new TextEncoder().encode(lines.join('\n'));
  };
  return { identity, recipient, envelopes, inbox, seal };
}

const batchOf = (place: number) => (place >= 12 ? 'bbbbbbb2' : 'aaaaaaa2');
