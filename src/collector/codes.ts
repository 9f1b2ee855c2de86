import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { Problem } from '../domain/problem.ts';
import type { HandOutCode } from './store.ts';

/** Turns a code's digest into what the database holds. */
export type HashCode = (digest: string) => Uint8Array;

/**
 * HMAC-SHA-256 under the pepper. 36 bits of code fall to a machine within minutes; without the pepper, which lies
 * outside the database, a stolen database or backup does not tell which codes were handed out or used.
 */
export function hashCodesWith(pepper: Uint8Array): HashCode {
  return (digest) => createHmac('sha256', pepper).update(Buffer.from(digest, 'hex')).digest();
}

/**
 * The pepper in this file; made on the first call, readable by its owner only.
 *
 * @throws `collector/storage-failed` when the file holds something else
 */
export function loadPepper(file: string): Uint8Array {
  if (!existsSync(file)) writeSecret(file, randomBytes(32));
  const pepper = readFileSync(file);
  if (pepper.length !== 32) {
    throw new Problem('collector/storage-failed', {}, { cause: new Error(`not a pepper: ${file}`) });
  }
  return pepper;
}

/** Writes a new file with mode 0600, and has it on the disk before it returns. An existing file stays as it is. */
export function writeSecret(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The codes in a `<survey>.codes.json`.
 *
 * @throws `survey/invalid`
 */
export function parseCodes(file: string, json: unknown): HandOutCode[] {
  const isCode = (entry: unknown): entry is HandOutCode =>
    typeof entry === 'object' &&
    entry !== null &&
    'digest' in entry &&
    'batch' in entry &&
    /^[0-9a-f]{64}$/.test(String(entry.digest)) &&
    /^[a-z2-7]{8}$/.test(String(entry.batch));
  if (Array.isArray(json) && json.every(isCode)) return json;
  throw new Problem('survey/invalid', { file, message: 'dit is geen lijst van codes (digest en batch)' });
}
