import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../src/domain/afname.ts';
import { sealedLength, surveyOf } from '../../src/collector/registration.ts';
import { sealBytes } from '../../src/sealing/seal.ts';
import { survey } from './fixture.ts';

describe('sealed length', () => {
  it.each([1, 2, 4])('is that of a real age file for %i recipients', async (count) => {
    const identities = await Promise.all(Array.from({ length: count }, () => generateX25519Identity()));
    const recipients = await Promise.all(identities.map(identityToRecipient));
    for (const plain of [1, 1024, 6000]) {
      expect((await sealBytes(new Uint8Array(plain), recipients)).length).toBe(sealedLength(plain, count));
    }
  });

  it('refuses a survey whose answers do not fit in a request', () => {
    const manifest = manifestSchema.parse({
      f: 'vbm1',
      survey: survey.id,
      version: survey.version,
      title: 'x',
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
    expect(surveyOf(manifest).lengths).toEqual({ closed: 1224, open: 4296 });
    expect(() => surveyOf({ ...manifest, pad: { closed: 1024, open: 15_000 } })).toThrow('survey/invalid');
  });
});
