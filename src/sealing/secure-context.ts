import { Problem } from '../domain/problem.ts';

/**
 * Browsers hide `crypto.subtle` on plain http, and typage then fails with a TypeError instead of falling back.
 *
 * @throws `sealing/insecure-context`
 */
export function requireSecureContext(): void {
  if (globalThis.crypto?.subtle === undefined) throw new Problem('sealing/insecure-context', {});
}
