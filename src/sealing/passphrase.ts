import { Problem } from '../domain/problem.ts';
import { words } from './words.ts';

/** Below this an own passphrase is refused: at scrypt 18, 2^60 guesses are out of reach of anybody who finds the file. */
export const fewestBits = 60;
const wordBits = 11;
const proposedWords = 6;

/** Six words of the list at random: 66 bits. */
export function proposePassphrase(): string {
  const drawn = crypto.getRandomValues(new Uint16Array(proposedWords));
  // 65,536 is 32 x 2,048, so that every word is equally likely.
  return Array.from(drawn, (number) => words[number % words.length] ?? '').join(' ');
}

const known = new Set(words);
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '01234567890',
  '09876543210',
];

const isRow = (token: string) => token.length > 2 && rows.some((row) => row.includes(token));

function bitsOf(token: string, isWholeWord: boolean): number {
  const low = token.toLowerCase();
  if (isRow(low) || /^(.)\1*$/.test(low)) return 3;
  if (/^(19|20)\d\d$/.test(token)) return 6;
  if (/^\d+$/.test(token)) return token.length * Math.log2(10);
  if (!/^\p{L}+$/u.test(token)) return 3 * token.length;
  const capitals = low === token ? 0 : 1;
  if (known.has(low)) return wordBits + capitals;
  // "en", "de", "mijn": everybody uses the same few. Any other word is one of some 50,000, however long it is.
  if (isWholeWord && token.length <= 4) return 6;
  return Math.min(token.length * Math.log2(26), 15) + capitals;
}

/**
 * Roughly how many bits somebody must guess who knows how people think of passphrases: words count as words and not as
 * letters, years, keyboard rows and repeats for next to nothing. It refuses the weak; it does not prove the strong: a line
 * of a song gets too much.
 */
export function estimateBits(passphrase: string): number {
  const seen = new Set<string>();
  let bits = 0;
  for (const part of passphrase.normalize('NFC').split(/\s+/)) {
    const tokens = part.match(/\p{L}+|\d+|[^\p{L}\d]+/gu) ?? [];
    for (const token of tokens) {
      const low = token.toLowerCase();
      bits += seen.has(low) ? 1 : bitsOf(token, tokens.length === 1);
      seen.add(low);
    }
  }
  return bits;
}

/**
 * A passphrase of one's own in the form in which it locks: without spaces around it.
 *
 * @throws `sealing/weak-passphrase`
 */
export function checkPassphrase(typed: string): string {
  const passphrase = typed.trim();
  if (estimateBits(passphrase) < fewestBits) throw new Problem('sealing/weak-passphrase', {});
  return passphrase;
}
