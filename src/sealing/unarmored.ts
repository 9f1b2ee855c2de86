import { armor } from 'age-encryption';

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';

/**
 * The bytes of an age file that may be armored (base64 between two lines of dashes), as `age -a` writes it and as mail
 * likes it.
 *
 * @throws typage's own error when the armor is broken
 */
export function unarmored(file: Uint8Array): Uint8Array {
  // Looked at as bytes first: an envelope is opened thousands of times, and is never armored.
  if (file[0] !== 0x2d && !isSpace(file[0])) return file;
  const text = new TextDecoder().decode(file).trimStart();
  return text.startsWith(begin) ? armor.decode(text) : file;
}

const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d;
