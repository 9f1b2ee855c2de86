import type { Mutation } from './mutation.ts';

const statistics = 'test/unit/statistics';
const reference = 'test/unit/analyse/reference.test.ts';
const conventions = 'test/unit/analyse/conventions.test.ts';

/** Faults in the figures. */
export const figureMutations: readonly Mutation[] = [
  {
    name: 'Wald instead of Wilson',
    file: 'src/statistics/shares/wilson.ts',
    edits: [
      ['const centre = p + (z * z) / (2 * n);', 'const centre = p;'],
      ['(p * (1 - p)) / n + (z * z) / (4 * n * n)', '(p * (1 - p)) / n'],
      ['const scale = 1 + (z * z) / n;', 'const scale = 1;'],
    ],
    tests: [`${statistics}/shares.test.ts`],
  },
  {
    name: 'a reversed item is not turned round (columns)',
    file: 'src/statistics/scales/answers.ts',
    edits: [['reversed ? min + max - answer : answer', 'answer']],
    tests: [`${statistics}/scales.test.ts`],
  },
  {
    name: 'a reversed item is not turned round (one pass)',
    file: 'src/analysis/exact/collect.ts',
    edits: [['Number.isNaN(turn) ? given : turn - given', 'given']],
    tests: [conventions],
  },
  {
    name: 'a reversed question is not turned round (released)',
    file: 'src/analysis/scale-moments.ts',
    edits: [['question.reverse ? values.map', 'false ? values.map']],
    tests: ['test/unit/analysis/scales.test.ts', 'test/unit/disclosure/rules.test.ts'],
  },
  {
    name: 'no two-thirds rule',
    file: 'src/analysis/exact/collect.ts',
    edits: [['answered > 0 && 3 * answered >= 2 * own.length', 'answered > 0']],
    tests: [conventions],
  },
  {
    name: 'a low score is under the limit, not at it',
    file: 'src/analysis/exact/low.ts',
    edits: [['score <= cut', 'score < cut']],
    tests: [conventions],
  },
  {
    name: 'the top is one answer short',
    file: 'src/analysis/exact/items.ts',
    edits: [['codebook.top + 1', 'codebook.top + 2']],
    tests: [conventions],
  },
  {
    name: 'an index gets an alpha',
    file: 'src/analysis/exact/reliability.ts',
    edits: [["if (kind === 'index')", 'if (ids.length === 0)']],
    tests: [conventions],
  },
  {
    name: 'normal instead of t for a mean',
    file: 'src/statistics/mean-interval.ts',
    edits: [['tQuantile(upperPoint(level), n - 1)', 'tQuantile(upperPoint(level), 1e6)']],
    tests: [`${statistics}/mean-interval.test.ts`],
  },
  {
    name: 'alpha without k/(k-1)',
    file: 'src/statistics/scales/alpha.ts',
    edits: [['(k / (k - 1)) * (1 - parts / whole)', '1 - parts / whole']],
    tests: [reference],
  },
  {
    name: 'Feldt with swapped degrees of freedom',
    file: 'src/statistics/scales/alpha-intervals.ts',
    edits: [['[n - 1, (n - 1) * (k - 1)]', '[(n - 1) * (k - 1), n - 1]']],
    tests: [reference],
  },
  {
    name: 'Bonett with n - 1',
    file: 'src/statistics/scales/alpha-intervals.ts',
    edits: [['(k - 1) * (n - 2)', '(k - 1) * (n - 1)']],
    tests: [reference],
  },
  {
    name: 'covariances with divisor n',
    file: 'src/statistics/scales/cross-products.ts',
    edits: [['(sums[j] ?? 0)) / n) / (n - 1)', '(sums[j] ?? 0)) / n) / (n + i - j)']],
    tests: [reference],
  },
  {
    name: 'group against a total that holds it',
    file: 'src/analysis/exact/groups.ts',
    edits: [['count - (own.get(value) ?? 0)', 'count']],
    tests: [reference],
  },
  {
    name: "no Hedges' J",
    file: 'src/statistics/groups/hedges.ts',
    edits: [['(hedgesJ(m) * (first.mean - second.mean))', '(first.mean - second.mean)']],
    tests: [reference],
  },
  {
    name: 'ties of superiority for nothing',
    file: 'src/statistics/groups/superiority.ts',
    edits: [['(other.get(value) ?? 0) / 2', '0 * count']],
    tests: [reference],
  },
  {
    name: 'tau2 may be negative',
    file: 'src/statistics/groups/anova.ts',
    edits: [['Math.max(0, (msb - msw) / n0)', '(msb - msw) / n0']],
    tests: [reference],
  },
  {
    name: 'z without the finite part',
    file: 'src/statistics/groups/permutation.ts',
    edits: [['size * (1 - size / count)', 'size']],
    tests: [reference],
  },
  {
    name: 'p_adj without + 1',
    file: 'src/statistics/groups/permutation.ts',
    edits: [['(1 + largest.length - low) /', '(largest.length - low) /']],
    tests: [`${statistics}/groups.test.ts`],
  },
  {
    name: 'a seed from the clock',
    file: 'src/statistics/groups/permutation.ts',
    edits: [['return fingerprint(numbers);', 'return (fingerprint(numbers) ^ process.hrtime()[1]) >>> 0;']],
    tests: [`${statistics}/permutation.test.ts`],
  },
  {
    name: 'loose pupils instead of groups between years',
    file: 'src/statistics/years/year-difference.ts',
    edits: [['all + (group.sum - group.n * mean) ** 2', 'all + Math.abs(group.sum - group.n * mean)']],
    tests: [reference],
  },
];
