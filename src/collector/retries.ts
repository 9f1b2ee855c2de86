/**
 * Remembers in memory which body was stored for which code, so that a browser that never saw our 201 may send the same
 * bytes again. It is the one place where a code and an envelope stand together, so it is small, forgets, and is never
 * written: after a restart such a retry gets 409, which the page reads as "it is in".
 */
export interface RetryMemory {
  remember(digest: string, body: string): void;
  /** Whether exactly this body was stored for this code. */
  has(digest: string, body: string): boolean;
  /** Forgets what was there at the previous call. */
  age(): void;
}

/** A memory of at most twice `limit` entries, in two generations: forgetting needs no clock per entry. */
export function createRetryMemory(limit: number): RetryMemory {
  let young = new Map<string, string>();
  let old = new Map<string, string>();
  const age = () => {
    old = young;
    young = new Map();
  };
  return {
    remember(digest, body) {
      if (young.size >= limit) age();
      young.set(digest, body);
    },
    has: (digest, body) => (young.get(digest) ?? old.get(digest)) === body,
    age,
  };
}
