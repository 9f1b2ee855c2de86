import { createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Problem } from '../domain/problem.ts';
import { makeSecretFile } from './secret-file.ts';

/**
 * A key that lies outside the database. 36 bits of code fall to a machine within minutes; without the pepper a stolen
 * database or backup does not tell which codes were handed out or used.
 */
export interface Pepper {
  /** What the database holds instead of a code, of 32 bytes. */
  hashCode(digest: string): Uint8Array;
  /**
   * The name of a sealed part, of 16 bytes: it looks random, says nothing that the part itself does not say, and lets
   * the same bytes be known again without keeping which code they came with.
   */
  envelopeId(body: Uint8Array): Uint8Array;
  /** Kept in the database, to notice the pepper of another one. */
  proof: Uint8Array;
}

/** HMAC-SHA-256 under these 32 bytes. */
export function pepperOf(bytes: Uint8Array): Pepper {
  const key = createSecretKey(bytes);
  const hmac = (...parts: Uint8Array[]) => {
    const hash = createHmac('sha256', key);
    for (const part of parts) hash.update(part);
    return hash.digest();
  };
  const label = Buffer.from('envelope\0');
  return {
    hashCode: (digest) => hmac(Buffer.from(digest, 'hex')),
    envelopeId: (body) => hmac(label, body).subarray(0, 16),
    proof: hmac(Buffer.from([0])),
  };
}

/**
 * The pepper in this file. It is made when there is none and the database has no proof of one yet: with another pepper
 * every code would be unknown, and every child would be told so. Better not to start.
 *
 * @throws `collector/storage-failed` when it is lost, damaged, or of another database
 */
export function loadPepper(file: string, proof: Uint8Array | undefined): Pepper {
  const refuse = (why: string) =>
    new Problem('collector/storage-failed', {}, { cause: new Error(`${why}: ${file}`) });
  if (!existsSync(file)) {
    if (proof !== undefined) throw refuse('the pepper of this database is lost');
    makeSecretFile(file, randomBytes(32));
  }
  const key = readFileSync(file);
  if (key.length !== 32) throw refuse('not a pepper');
  const pepper = pepperOf(key);
  if (proof !== undefined && !timingSafeEqual(proof, pepper.proof)) {
    throw refuse('the pepper of another database');
  }
  return pepper;
}
