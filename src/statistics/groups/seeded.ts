/** Uniform on [0, 1), 32 bits; the same row of numbers for the same words. */
export type Uniform = () => number;

/**
 * sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, passes PractRand, no BigInt, the same everywhere. The first
 * `skipped` numbers still show their seed and are left out.
 */
export function sfc32(first: number, second: number, third: number, skipped: number): Uniform {
  let [a, b, c, counter] = [first | 0, second | 0, third | 0, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < skipped; i += 1) next();
  return next;
}

/** A row of numbers of its own for these two words. */
export const seededUniform = (first: number, second: number): Uniform => sfc32(first, second, 0x9e3779b9, 15);

/** Fingerprint of numbers in 32 bits (FNV-1a over the words, with Murmur3's end); not secret. */
export function fingerprint(numbers: Float64Array): number {
  let h = 0x811c9dc5;
  for (const word of new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2)) {
    h = Math.imul(h ^ (word & 0xffff), 0x01000193);
    h = Math.imul(h ^ (word >>> 16), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
