import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { sealedLength, surveyOf } from '../../src/collector/registration.ts';
import { sealBytes } from '../../src/sealing/seal.ts';
import { manifest } from './fixture.ts';

describe('sealed length', () => {
  it.each([1, 2, 4])('is that of a real age file for %i recipients', async (count) => {
    const identities = await Promise.all(Array.from({ length: count }, () => generateX25519Identity()));
    const recipients = await Promise.all(identities.map(identityToRecipient));
    for (const plain of [1, 1024, 6000]) {
      expect((await sealBytes(new Uint8Array(plain), recipients)).length).toBe(sealedLength(plain, count));
    }
  });

  it('refuses a survey whose answers do not fit in a request', () => {
    expect(surveyOf(manifest).lengths).toEqual({ closed: 1224, open: 4296 });
    expect(() => surveyOf({ ...manifest, pad: { closed: 1024, open: 15_000 } })).toThrow('survey/invalid');
  });
});
