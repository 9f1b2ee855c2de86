import { Problem } from '../domain/problem.ts';

/** 23 signs, a prime: no vowels, so no words; nothing that looks or sounds like another sign. */
export const alphabet = '23456789BCDFGHJKMNPRTWX';
const size = alphabet.length;
const drawn = 8;

const digitOf = (sign: string) => alphabet.indexOf(sign);

/** The ninth sign: weighted sum mod 23. Finds every single wrong sign and every swap of two neighbours. */
function checkSign(code: string): string {
  const sum = Array.from(code.slice(0, drawn)).reduce((sum, sign, i) => sum + (i + 1) * digitOf(sign), 0);
  return alphabet.charAt((size - (sum % size)) % size);
}

/** A new code of nine signs: eight at random (36 bits) and a check sign. */
export function generateCode(): string {
  let code = '';
  while (code.length < drawn) {
    // 253 = 11 x 23: higher bytes are thrown away, so that every sign is equally likely.
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 253) code += alphabet.charAt(byte % size);
  }
  return code + checkSign(code);
}

/** The code as it is printed: `4KD-7MP-X2H`. */
export function formatCode(code: string): string {
  return (code.match(/.{1,3}/g) ?? []).join('-');
}

/** A code as it stands in the address of a slip, or between other words as it is printed. */
const inAddress = /#v1\.[a-z0-9-]+\.([0-9a-z]{9})(?![0-9a-z])/i;
const asPrinted = /(?<![0-9a-z])[0-9a-z]{3}-[0-9a-z]{3}-[0-9a-z]{3}(?![0-9a-z])/i;

/**
 * The signs of a code in what somebody typed or pasted, a whole slip or its address too: upper case, without spaces and
 * dashes. S and Z are in no code, and were a 5 and a 2. May be too short.
 */
export function normaliseCode(typed: string): string {
  const code = inAddress.exec(typed)?.[1] ?? asPrinted.exec(typed)?.[0] ?? typed;
  const signs = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return signs.replace(/[SZ]/g, (sign) => (sign === 'S' ? '5' : '2'));
}

/**
 * The code that was typed, in the form in which it is sent.
 *
 * @throws `code/incomplete`, `code/mistyped`, `code/round-sign`
 */
export function parseCode(typed: string): string {
  const code = normaliseCode(typed);
  if (code.length < drawn + 1) throw new Problem('code/incomplete', {});
  if (/[0OQ]/.test(code)) throw new Problem('code/round-sign', {});
  const known = Array.from(code).every((sign) => digitOf(sign) >= 0);
  if (code.length > drawn + 1 || !known || code.at(-1) !== checkSign(code))
    throw new Problem('code/mistyped', {});
  return code;
}
