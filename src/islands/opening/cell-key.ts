/**
 * Gives every answer of an inbox its 128-bit cell key: the first half of HMAC-SHA-256 under the seed of the release over
 * the digest of its envelope. So the same inbox gives the same protected figures on every computer, and nobody without
 * the seed can foresee the rounding.
 */
export async function cellKeyMaker(
  seed: Uint8Array<ArrayBuffer>,
): Promise<(digest: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', seed, algorithm, false, ['sign']);
  return async (digest) => new Uint8Array(await crypto.subtle.sign('HMAC', key, digest)).subarray(0, 16);
}
