import { words } from './words.ts';

const count = 5;

/**
 * A public key as five words, to tell keys apart on paper and by telephone: the first 55 bits of
 * SHA-256 over `vbw1` and the key. No secret. More than the 50 bits of the key that stand on a slip.
 *
 * @param recipient `age1…`
 */
export async function fingerprintWords(recipient: string): Promise<string> {
  const bytes = new TextEncoder().encode(`vbw1\0${recipient}`);
  const digest = new DataView(await crypto.subtle.digest('SHA-256', bytes));
  let bits = digest.getBigUint64(0) >> BigInt(64 - 11 * count);
  const chosen: string[] = [];
  for (let i = 0; i < count; i += 1) {
    chosen.unshift(words[Number(bits & 2047n)] ?? '');
    bits >>= 11n;
  }
  return chosen.join(' ');
}
