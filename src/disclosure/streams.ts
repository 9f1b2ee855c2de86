import { toHex } from '../domain/bytes.ts';
import type { Role } from '../domain/respondent.ts';

/** Uniform numbers in (0, 1) that only who has the seed can repeat (handbook, disclosure-attacks rule 7). */
export interface Streams {
  /**
   * The number of a cell: of its atom (or the school) and the XOR of its pupils' keys, not of the question. So two
   * questions that the same pupils answer alike round alike, and asking the same thing often gives no more away.
   */
  cell(attempt: number, place: string, key: Uint32Array): Promise<number>;
  /**
   * The number that decides whether a row gets one more cell rounded up: from the question's own stream, which is
   * another one for its groups ("P") than for the school ("Q").
   */
  extra(attempt: number, level: 'P' | 'Q', place: string, question: string): Promise<number>;
}

/** The first 52 bits of a digest as a number strictly between 0 and 1; 52, so that adding a half stays exact. */
function toUniform(digest: ArrayBuffer): number {
  const view = new DataView(digest);
  const bits = view.getUint32(0) * 2 ** 20 + (view.getUint32(4) >>> 12);
  return (bits + 0.5) / 2 ** 52;
}

/**
 * The streams of one survey and role: HMAC-SHA-256 under the 32-byte seed, over JSON so that parts cannot run into each
 * other. Never a 32-bit generator: all of its seeds can be tried in a day.
 */
export async function openStreams(seed: Uint8Array, survey: string, role: Role): Promise<Streams> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(seed), algorithm, false, ['sign']);
  const encoder = new TextEncoder();
  const draw = async (...parts: readonly (string | number)[]): Promise<number> =>
    toUniform(await crypto.subtle.sign('HMAC', key, encoder.encode(JSON.stringify(parts))));

  return {
    cell(attempt, place, words) {
      const bytes = new Uint8Array(words.length * 4);
      const view = new DataView(bytes.buffer);
      words.forEach((word, at) => view.setUint32(at * 4, word));
      return draw('cell', attempt, place, toHex(bytes));
    },
    extra: (attempt, level, place, question) => draw('stream', survey, role, question, level, attempt, place),
  };
}
