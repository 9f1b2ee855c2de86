import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { bech32 } from '@scure/base';
import { Problem } from '../domain/problem.ts';
import { requireSecureContext } from './secure-context.ts';

/** A key that opens. It cannot be read back: it lives as a non-extractable CryptoKey where the engine can do that. */
export type OpeningKey = CryptoKey | string;

const identityLine = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m;
/** PKCS #8 wrapping of a raw X25519 private key (RFC 8410): a fixed prefix before the 32 bytes. */
const pkcs8Prefix = Uint8Array.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 110, 4, 34, 4, 32]);

/** A new pair: `identity` (secret, `AGE-SECRET-KEY-1…`) and `recipient` (public, `age1…`). */
export async function generateKeyPair(): Promise<{ identity: string; recipient: string }> {
  requireSecureContext();
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * The identity as an age passphrase file, armored, so that the ordinary `age` command opens it too.
 *
 * @param workFactor log2 of scrypt's N; 18 takes two seconds, as it should. Lower only in tests.
 * @param comments lines that stand above the identity, inside the seal: `age` takes nothing before its armor
 */
export async function protectIdentity(
  identity: string,
  passphrase: string,
  workFactor = 18,
  comments: readonly string[] = [],
): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  const lines = [...comments.map((comment) => `# ${comment}`), identity, ''];
  return armor.encode(await encrypter.encrypt(lines.join('\n')));
}

async function decryptKeyFile(file: Uint8Array, passphrase: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(file, 'text');
  } catch (cause) {
    throw new Problem('sealing/wrong-passphrase', {}, { cause });
  }
}

/** The bytes of an age file, armored or not; undefined when it is neither. */
function ageBytes(file: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder().decode(file);
  if (text.startsWith('age-encryption.org/')) return file;
  if (!text.includes('-----BEGIN AGE ENCRYPTED FILE-----')) return undefined;
  try {
    return armor.decode(text.slice(text.indexOf('-----BEGIN')));
  } catch (cause) {
    throw new Problem('sealing/not-a-key', {}, { cause });
  }
}

/** The public key (`age1…`) that belongs to an opened key. */
export function recipientOf(key: OpeningKey): Promise<string> {
  return identityToRecipient(key);
}

/**
 * A secret key in the form in which it opens.
 *
 * @throws `sealing/not-a-key`
 */
export async function importIdentity(identity: string): Promise<OpeningKey> {
  let raw: Uint8Array;
  try {
    raw = bech32.fromWords(bech32.decode(identity as `${string}1${string}`, 1000).words);
  } catch (cause) {
    throw new Problem('sealing/not-a-key', {}, { cause });
  }
  const pkcs8 = Uint8Array.from([...pkcs8Prefix, ...raw]);
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'X25519' }, false, ['deriveBits']);
  } catch (cause) {
    // Engines before Chrome 133, Safari 17 and Firefox 130 have no X25519; typage then computes with the text itself.
    if (cause instanceof DOMException && cause.name === 'NotSupportedError') return identity;
    throw new Problem('sealing/not-a-key', {}, { cause });
  }
}

/**
 * The key in a key file: a plain age identity, or a passphrase file (armored or binary).
 *
 * @throws `sealing/not-a-key`, `sealing/passphrase-needed`, `sealing/wrong-passphrase`, `sealing/insecure-context`
 */
export async function unlockKey(file: Uint8Array, passphrase = ''): Promise<OpeningKey> {
  requireSecureContext();
  const sealed = ageBytes(file);
  if (sealed !== undefined && passphrase === '') throw new Problem('sealing/passphrase-needed', {});
  const text =
    sealed === undefined ? new TextDecoder().decode(file) : await decryptKeyFile(sealed, passphrase);
  const identity = identityLine.exec(text)?.[0];
  if (identity === undefined) throw new Problem('sealing/not-a-key', {});
  return importIdentity(identity);
}
