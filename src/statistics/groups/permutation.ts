import type { RespondentTable } from './respondent-table.ts';
import { fingerprint, seededUniform, type Uniform } from './seeded.ts';

/**
 * z of every group (rows) and construct for one division of the respondents over groups: (mean of the group - mean of
 * all) / (s sqrt((1 - n/N)/n)). 0 where there is nothing to compare: an empty group, everybody, no spread.
 */
export function zScores(table: RespondentTable, groups: Int32Array): Float64Array {
  const { n, constructs, groupCount, deviations, present, counts, sds } = table;
  const z = new Float64Array(groupCount * constructs);
  const sizes = new Int32Array(groupCount * constructs);
  for (let i = 0; i < n; i += 1) {
    const row = (groups[i] ?? 0) * constructs;
    for (let c = 0; c < constructs; c += 1) {
      z[row + c] = (z[row + c] ?? 0) + (deviations[i * constructs + c] ?? 0);
      sizes[row + c] = (sizes[row + c] ?? 0) + (present[i * constructs + c] ?? 0);
    }
  }
  for (let at = 0; at < z.length; at += 1) {
    const size = sizes[at] ?? 0;
    const [count, sd] = [counts[at % constructs] ?? 0, sds[at % constructs] ?? 0];
    const comparable = size > 0 && size < count && sd > 0;
    z[at] = comparable ? (z[at] ?? 0) / (sd * Math.sqrt(size * (1 - size / count))) : 0;
  }
  return z;
}

function shuffle(groups: Int32Array, uniform: Uniform): void {
  for (let i = groups.length - 1; i > 0; i -= 1) {
    const j = Math.floor(uniform() * (i + 1));
    const held = groups[i] ?? 0;
    groups[i] = groups[j] ?? 0;
    groups[j] = held;
  }
}

/** The seed that belongs to these data. */
export function seedOf({ n, groups, deviations, groupCount }: RespondentTable): number {
  const numbers = new Float64Array(1 + n + deviations.length);
  numbers[0] = groupCount;
  numbers.set(groups, 1);
  numbers.set(deviations, 1 + n);
  return fingerprint(numbers);
}

/**
 * The largest |z| over all groups and constructs in each of `permutations` random divisions, ascending. Whole
 * respondents are moved, so that what constructs have in common stays (Westfall & Young 1993).
 */
export function largestByChance(table: RespondentTable, permutations: number, seed: number): Float64Array {
  const uniform = seededUniform(seed, permutations);
  const groups = table.groups.slice();
  const largest = new Float64Array(permutations);
  for (let b = 0; b < permutations; b += 1) {
    shuffle(groups, uniform);
    let most = 0;
    for (const z of zScores(table, groups)) most = Math.max(most, Math.abs(z));
    largest[b] = most;
  }
  return largest.sort();
}

/** (1 + how many are at least |z|) / (B + 1). Equal but for rounding counts as equal. */
export function adjustedP(z: number, largest: Float64Array): number {
  const limit = Math.abs(z) * (1 - 1e-10);
  let [low, high] = [0, largest.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((largest[middle] ?? 0) >= limit) high = middle;
    else low = middle + 1;
  }
  return (1 + largest.length - low) / (largest.length + 1);
}
