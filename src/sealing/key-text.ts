import { bech32 } from '@scure/base';
import { Problem } from '../domain/problem.ts';

/** What every age identity begins with, and how many signs follow. */
export const identityPrefix = 'AGE-SECRET-KEY-1';
const identityTail = 58;

function isBech32(text: string, prefix: string): boolean {
  const decoded = bech32.decodeUnsafe(text, 90);
  return decoded?.prefix === prefix && bech32.fromWordsUnsafe(decoded.words)?.length === 32;
}

/** The 58 signs after the prefix of an identity, in fours, as they are printed. */
export function identityGroups(identity: string): string[] {
  return identity.slice(identityPrefix.length).match(/.{1,4}/g) ?? [];
}

/**
 * The identity that somebody typed from paper or scanned: any case, with or without its first sixteen signs, with spaces,
 * dashes and line ends anywhere. Bech32 finds every single wrong sign and every swap of two.
 *
 * @throws `sealing/key-incomplete` when signs are missing or too many, `sealing/key-mistyped` when one is wrong
 */
export function parseTypedIdentity(typed: string): string {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const tail = signs.replace(/^AGESECRETKEY1/, '');
  if (tail.length !== identityTail) {
    throw new Problem('sealing/key-incomplete', { expected: identityTail, found: tail.length });
  }
  const identity = identityPrefix + tail;
  if (!isBech32(identity, 'AGE-SECRET-KEY-'.toLowerCase())) throw new Problem('sealing/key-mistyped', {});
  return identity;
}

/**
 * The public key that somebody pasted.
 *
 * @throws `sealing/recipient-mistyped` when it is none, or a sign of it is wrong
 */
export function parseRecipient(pasted: string): string {
  const recipient = pasted.trim().toLowerCase();
  if (!isBech32(recipient, 'age')) throw new Problem('sealing/recipient-mistyped', {});
  return recipient;
}
