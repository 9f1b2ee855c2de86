import { sfc32 } from '../../src/statistics/groups/seeded.ts';

/**
 * Random numbers that come back with the same seed. Only the made-up answers use them: keys, seals, codes and batch ids
 * are random by nature and come from `crypto`.
 */
export interface SeededRandom {
  /** Uniform on [0, 1), 32 bits. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
}

/** FNV-1a over the UTF-16 units of a label: tells streams apart, nothing more. */
function hash(label: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < label.length; i += 1) h = Math.imul(h ^ label.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** splitmix32: turns one word into a row of well-mixed words, to fill a larger state. */
function splitmix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) | 0;
  };
}

/**
 * A stream of its own for this seed and this label. One stream per group and year: making a school larger does not
 * change the answers of the groups that were already there.
 */
export function seededRandom(seed: number, label: string): SeededRandom {
  const word = splitmix(hash(`${seed}/${label}`));
  const uniform = sfc32(word(), word(), word(), 12);
  let spare: number | undefined;
  return {
    uniform,
    // Box-Muller: two normals from two uniforms; 1 - u keeps the logarithm away from zero.
    normal() {
      if (spare !== undefined) {
        const value = spare;
        spare = undefined;
        return value;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      const angle = 2 * Math.PI * uniform();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
  };
}

/** The numbers 0 to n - 1 in random order (Fisher-Yates). */
export function shuffledOrder(n: number, random: SeededRandom): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i -= 1) {
    const j = Math.floor(random.uniform() * (i + 1));
    const [left = 0, right = 0] = [order[i], order[j]];
    order[i] = right;
    order[j] = left;
  }
  return order;
}
