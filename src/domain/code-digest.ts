import { toHex } from './bytes.ts';

/**
 * What is hashed of a hand-out code: `vbc1`, survey and code.
 *
 * @param code nine characters, upper case, without dashes
 */
export function codeMessage(survey: string, code: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`vbc1\0${survey}\0${code}`);
}

/**
 * How a hand-out code leaves the browser's and the printer's hands: SHA-256 of its message, in hex. 36 bits of code can
 * be searched by machine, so the collector stores an HMAC of this under a pepper of its own.
 *
 * @param code nine characters, upper case, without dashes
 */
export async function codeDigest(survey: string, code: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', codeMessage(survey, code))));
}
