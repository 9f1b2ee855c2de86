import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundRow } from '../../../src/disclosure/round.ts';
import { mayBecome, roundings, rowsNear } from './attacker.ts';
import { seededRandom } from './sample.ts';

const drawn = (counts: readonly number[], random: () => number) => ({
  cells: counts.map(() => (Math.floor(random() * 2 ** 30) + 0.5) / 2 ** 30),
  extra: random(),
});

describe('rounding a row', () => {
  test.each([
    [22, 2, 1, 0],
    [20, 2, 1, 1],
    [23, 1, 0, 0],
  ])('is right on average: %i %i %i %i', (...counts) => {
    const random = seededRandom(11);
    const sums = counts.map(() => 0);
    for (let time = 0; time < 10_000; time += 1) {
      roundRow(counts, 3, drawn(counts, random)).forEach((count, at) => (sums[at] = (sums[at] ?? 0) + count));
    }
    const errors = counts.map((count, at) => Math.abs((sums[at] ?? 0) / 10_000 - count));
    expect(Math.max(...errors)).toBeLessThan(0.2);
  });

  test('leaves what divides alone', () => {
    const random = seededRandom(12);
    for (let time = 0; time < 100; time += 1) {
      expect(roundRow([24, 0, 0, 0], 3, drawn([24, 0, 0, 0], random))).toEqual([24, 0, 0, 0]);
    }
  });

  test('never goes above what the group can hold', () => {
    const random = seededRandom(13);
    for (let time = 0; time < 200; time += 1) {
      expect(roundRow([19, 0, 0], 3, drawn([19, 0, 0], random))).toEqual([18, 0, 0]);
    }
  });

  test('gives what rule 8 allows: adjacent multiples, under the guard, with the right sum', () => {
    const row = fc.array(fc.nat(40), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(row, fc.constantFrom(3, 5), fc.integer(), (counts, base, seed) => {
        const n = counts.reduce((sum, count) => sum + count, 0);
        const rounded = roundRow(counts, base, drawn(counts, seededRandom(seed)));
        rounded.forEach((count, at) => {
          expect(count % base).toBe(0);
          expect(Math.abs(count - (counts[at] ?? 0))).toBeLessThan(base);
          expect(count).toBeLessThanOrEqual(base * Math.floor(n / base));
        });
        const sum = rounded.reduce((total, count) => total + count, 0);
        expect([Math.floor(n / base) * base, Math.ceil(n / base) * base]).toContain(sum);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  test('reaches everything that the attacker reckons with, and nothing else', () => {
    const random = seededRandom(14);
    for (const counts of [
      [7, 2, 1, 0],
      [5, 4, 1, 1],
      [10, 0, 0, 0],
      [4, 4, 2, 2],
    ]) {
      const seen = new Set<string>();
      for (let time = 0; time < 3000; time += 1) seen.add(roundRow(counts, 3, drawn(counts, random)).join());
      const expected = roundings(counts, 3).map((row) => row.join());
      expect([...seen].sort()).toEqual(expected.sort());
      for (const candidate of [...seen].map((row) => row.split(',').map(Number))) {
        const n = counts.reduce((sum, count) => sum + count, 0);
        for (const truth of rowsNear(candidate, n, 3)) {
          const possible = roundings(truth, 3).some((row) => row.join() === candidate.join());
          expect(mayBecome(truth, candidate, 3)).toBe(possible);
        }
      }
    }
  });
});
