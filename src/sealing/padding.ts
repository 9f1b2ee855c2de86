import { Problem } from '../domain/problem.ts';

/**
 * The JSON of a part, followed by spaces up to a fixed number of bytes: age does not hide length, and the length of
 * an answer sheet would tell how much was skipped. JSON allows the spaces, so the plaintext opens as it is.
 *
 * @param length bytes, from the manifest
 * @throws `sealing/too-long` when the part is longer than its survey version allows
 */
export function padJson(part: object, length: number): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(part));
  if (json.length > length) throw new Problem('sealing/too-long', { longest: length });
  const padded = new Uint8Array(length).fill(0x20);
  padded.set(json);
  return padded;
}
