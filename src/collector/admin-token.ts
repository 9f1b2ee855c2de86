import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Problem } from '../domain/problem.ts';
import { makeSecretFile } from './secret-file.ts';

/** What is kept of the admin token: its hash. */
export function hashToken(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}

/** Whether this `Authorization` header carries the token, in a time that does not depend on how much of it is right. */
export function isAuthorized(header: string | undefined, tokenHash: Uint8Array | undefined): boolean {
  const [, token] = /^Bearer ([!-~]{1,200})$/.exec(header ?? '') ?? [];
  return token !== undefined && tokenHash !== undefined && timingSafeEqual(hashToken(token), tokenHash);
}

/**
 * The hash in this file. On the first call a token is made; that is the only time that it is there to be shown.
 *
 * @throws `collector/storage-failed` when the file holds something else
 */
export function loadTokenHash(file: string): { hash: Uint8Array; created?: string } {
  if (!existsSync(file)) {
    const created = randomBytes(24).toString('base64url');
    const hash = hashToken(created);
    const text = Buffer.from(`${Buffer.from(hash).toString('hex')}\n`);
    if (makeSecretFile(file, text)) return { hash, created };
  }
  const hash = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (hash.length === 32) return { hash };
  throw new Problem('collector/storage-failed', {}, { cause: new Error(`not a token: ${file}`) });
}
