import { Decrypter } from 'age-encryption';
import { Problem } from '../domain/problem.ts';
import type { OpeningKey } from './keys.ts';
import { unarmored } from './unarmored.ts';

const decoder = new TextDecoder();

/** typage throws plain errors; this sentence of it is the only sign that tells a wrong key from a damaged file. */
const noMatch = /no identity matched/;

/**
 * The plaintext of one age file, armored or not.
 *
 * @throws `sealing/wrong-key` when it was sealed to others, `sealing/damaged` when bytes were changed or cut off
 */
export async function openBytes(key: OpeningKey, sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  try {
    return (await decrypter.decrypt(unarmored(sealed))) as Uint8Array<ArrayBuffer>;
  } catch (cause) {
    const code =
      cause instanceof Error && noMatch.test(cause.message) ? 'sealing/wrong-key' : 'sealing/damaged';
    throw new Problem(code, {}, { cause });
  }
}

/**
 * The JSON in one age file; trailing padding is allowed.
 *
 * @throws as `openBytes`; `sealing/damaged` also when the plaintext is no JSON
 */
export async function openJson(key: OpeningKey, sealed: Uint8Array): Promise<unknown> {
  const plain = await openBytes(key, sealed);
  try {
    return JSON.parse(decoder.decode(plain));
  } catch (cause) {
    throw new Problem('sealing/damaged', {}, { cause });
  }
}
