import { toHex } from '../domain/bytes.ts';
import { Problem } from '../domain/problem.ts';
import type { Released } from '../domain/released.ts';
import type { OpenPart } from '../domain/response.ts';
import { smallestGroup } from './atoms.ts';
import { markReleased } from './mark.ts';

/**
 * The answers to one open question of one role: blanks left out, in an order that comes from the seed and the texts
 * alone, so that it tells nothing of who came first and is the same every time. An open part knows its role and no
 * group, so these texts cannot be shown per group or beside figures of one person.
 *
 * Rounding does not hide who writes like this; a person reads them before anybody else does.
 *
 * @throws `disclosure/too-few` when fewer than k wrote something
 */
export async function releaseTexts(
  parts: readonly OpenPart[],
  question: string,
  { role, k, seed }: Pick<OpenPart, 'role'> & { k: number; seed: Uint8Array },
): Promise<Released<string[]>> {
  const least = Math.max(k, smallestGroup);
  const texts = parts
    .filter((part) => part.role === role)
    .map((part) => (part.t[question] ?? '').trim())
    .filter((text) => text !== '');
  if (texts.length < least) throw new Problem('disclosure/too-few', { k: least, n: texts.length });
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(seed), algorithm, false, ['sign']);
  const placed = await Promise.all(
    texts.map(async (text) => {
      const message = new TextEncoder().encode(JSON.stringify(['text', role, question, text]));
      return { text, at: toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, message))) };
    }),
  );
  return markReleased(placed.sort((one, other) => (one.at < other.at ? -1 : 1)).map(({ text }) => text));
}
