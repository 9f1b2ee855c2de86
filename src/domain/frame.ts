import { Problem } from './problem.ts';

/** What a browser posts: a code and the two sealed parts, always both, so that nobody sees who wrote an open answer. */
export interface Frame {
  code: string;
  closed: Uint8Array<ArrayBuffer>;
  open: Uint8Array<ArrayBuffer>;
}

const ageHeader = new TextEncoder().encode('age-encryption.org/v1\n');

function isAgeFile(bytes: Uint8Array): boolean {
  return bytes.length > ageHeader.length && ageHeader.every((byte, i) => bytes[i] === byte);
}

/** The bytes on the wire: code length (1), code, closed length (2), closed, open length (2), open. Big endian. */
export function encodeFrame(frame: Frame): Uint8Array<ArrayBuffer> {
  const code = new TextEncoder().encode(frame.code);
  const bytes = new Uint8Array(1 + code.length + 2 + frame.closed.length + 2 + frame.open.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, code.length);
  bytes.set(code, 1);
  let at = 1 + code.length;
  for (const part of [frame.closed, frame.open]) {
    view.setUint16(at, part.length);
    bytes.set(part, at + 2);
    at += 2 + part.length;
  }
  return bytes;
}

/**
 * The frame in these bytes. Both parts must start as an age file does: it is all that a collector can check.
 *
 * @throws `collector/malformed`
 */
export function decodeFrame(bytes: Uint8Array): Frame {
  const malformed = () => new Problem('collector/malformed', {});
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    if (at + length > bytes.length) throw malformed();
    at += length;
    return bytes.slice(at - length, at);
  };
  const length = (size: 1 | 2): number => {
    if (at + size > bytes.length) throw malformed();
    at += size;
    return size === 1 ? view.getUint8(at - 1) : view.getUint16(at - 2);
  };
  const code = new TextDecoder().decode(take(length(1)));
  const closed = take(length(2));
  const open = take(length(2));
  if (at !== bytes.length || code === '' || !isAgeFile(closed) || !isAgeFile(open)) throw malformed();
  return { code, closed, open };
}
