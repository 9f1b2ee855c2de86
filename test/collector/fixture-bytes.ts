import { randomBytes } from 'node:crypto';
import type { CollectedSurvey, HandOutCode } from '../../src/collector/store.ts';
import { manifestSchema } from '../../src/domain/afname.ts';
import { codeDigest } from '../../src/domain/code-digest.ts';
import { encodeFrame } from '../../src/domain/frame.ts';

export const survey: CollectedSurvey = {
  id: 'leerlingen-2026',
  version: '0123456789abcdef',
  opens: '2026-10-05',
  closes: '2026-10-16',
  demo: false,
  lengths: { closed: 400, open: 700 },
};

/** What is published of it. */
export const manifest = manifestSchema.parse({
  f: 'vbm1',
  survey: survey.id,
  version: survey.version,
  title: 'Veilig op school',
  schooljaar: '2026-2027',
  opens: survey.opens,
  closes: survey.closes,
  roles: ['leerling'],
  recipients: [`age1${'q'.repeat(58)}`],
  alg: 'age-x25519',
  pad: { closed: 1024, open: 4096 },
  collector: '/v1',
  k: 10,
  base: 3,
});
export const duringSurvey = () => new Date('2026-10-07T08:30:00Z');
export const afterSurvey = () => new Date('2026-10-17T08:30:00Z');
export const token = 'a-token-of-the-admin';
export const batches = ['aaaaaaaa', 'bbbbbbbb'];

/** Bytes that begin as an age file does, with something to find them by. */
export function fakeEnvelope(length: number, mark: Uint8Array = randomBytes(16)): Uint8Array<ArrayBuffer> {
  const head = Buffer.concat([Buffer.from('age-encryption.org/v1\n'), mark]);
  return new Uint8Array(Buffer.concat([head, randomBytes(length - head.length)]));
}

export function frameFor(code: string, mark?: Uint8Array): Uint8Array<ArrayBuffer> {
  const { closed, open } = survey.lengths;
  return encodeFrame({ code, closed: fakeEnvelope(closed, mark), open: fakeEnvelope(open, mark) });
}

export const codeNumber = (i: number) => `CODE${String(i).padStart(5, '0')}`;

export async function codesOf(count: number): Promise<HandOutCode[]> {
  const digests = Array.from({ length: count }, (_, i) => codeDigest(survey.id, codeNumber(i)));
  return (await Promise.all(digests)).map((digest, i) => ({ digest, batch: batches[i % 2] ?? '' }));
}
