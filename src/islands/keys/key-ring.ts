import { Problem } from '../../domain/problem.ts';
import {
  generateKeyPair,
  importIdentity,
  type OpeningKey,
  protectIdentity,
  recipientOf,
  unlockKey,
} from '../../sealing/keys.ts';
import { parseTypedIdentity } from '../../sealing/key-text.ts';
import { openBytes } from '../../sealing/open.ts';
import { sealBytes } from '../../sealing/seal.ts';
import type { KeyRing } from './protocol.ts';

/** The first of these keys that opens the file. */
async function openWithAny(keys: Iterable<OpeningKey>, file: Uint8Array): Promise<Uint8Array> {
  for (const key of keys) {
    try {
      return await openBytes(key, file);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== 'sealing/wrong-key') throw problem;
    }
  }
  throw new Problem('sealing/wrong-key', {});
}

/**
 * The keys that are open on the key page, by public key. They are CryptoKeys that no script can read back; `forget` lets
 * go of them. Runs in a worker of its own.
 *
 * @param workFactor log2 of scrypt's N; only tests lower it
 */
export function createKeyRing(workFactor = 18): KeyRing {
  const keys = new Map<string, OpeningKey>();
  const keep = async (key: OpeningKey) => {
    const recipient = await recipientOf(key);
    keys.set(recipient, key);
    return { recipient };
  };
  return {
    async make({ passphrase, schooljaar }) {
      const { identity, recipient } = await generateKeyPair();
      const comments = [`sleutel van de directie, schooljaar ${schooljaar}`, `public key: ${recipient}`];
      return { file: await protectIdentity(identity, passphrase, workFactor, comments), recipient };
    },
    makeEmergency: () => generateKeyPair(),
    unlockFile: async ({ file, passphrase }) => keep(await unlockKey(new Uint8Array(file), passphrase)),
    unlockTyped: async ({ typed }) => keep(await importIdentity(parseTypedIdentity(typed))),
    async test({ recipients }) {
      const words = crypto.getRandomValues(new Uint8Array(32));
      const envelope = await sealBytes(words, recipients);
      const opened: string[] = [];
      for (const recipient of recipients) {
        const key = keys.get(recipient);
        if (key === undefined) continue;
        const plain = await openBytes(key, envelope);
        if (plain.every((byte, i) => byte === words[i])) opened.push(recipient);
      }
      return { opened };
    },
    seal: async ({ plain, recipients }) => ({ sealed: await sealBytes(plain, recipients) }),
    async reseal({ file, recipients }) {
      const plain = await openWithAny(keys.values(), new Uint8Array(file));
      return { sealed: await sealBytes(plain, recipients) };
    },
    forget() {
      keys.clear();
      return Promise.resolve({});
    },
  };
}
