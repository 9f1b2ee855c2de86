import { expect, it } from 'vitest';
import { fileKind } from '../../../src/islands/opening/file-kind.ts';
import { generateKeyPair, protectIdentity } from '../../../src/sealing/keys.ts';
import { sealBytes } from '../../../src/sealing/seal.ts';

const kindOf = (text: string) => fileKind(new TextEncoder().encode(text));

it('knows an inbox, with and without a byte order mark', () => {
  expect(kindOf('{"f":"vbx1","survey":"x"}')).toBe('inbox');
  expect(kindOf('\uFEFF{"f":"vbx1"}')).toBe('inbox');
});

it('tells keys from archives, whatever their names are', async () => {
  const { identity, recipient } = await generateKeyPair();
  expect(kindOf(`# created: vandaag\n# public key: ${recipient}\n${identity}\n`)).toBe('key');
  expect(kindOf(await protectIdentity(identity, 'zin', 2))).toBe('locked-key');
  expect(fileKind(await sealBytes(new Uint8Array(3), [recipient]))).toBe('archive');
  expect(kindOf('age-encryption.org/v1\n-> scrypt 9f 18\n')).toBe('locked-key');
});

it('knows nothing of anything else', () => {
  expect(kindOf('')).toBe('unknown');
  expect(kindOf('{"format":"other"}')).toBe('unknown');
});
