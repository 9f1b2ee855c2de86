import { assert, constantFrom, array, integer, property, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { empiricalBayes } from '../../../src/statistics/groups/empirical-bayes.ts';
import { groupMoments } from '../../../src/statistics/groups/grouped.ts';
import { hedgesG } from '../../../src/statistics/groups/hedges.ts';
import { hierarchicalBayes } from '../../../src/statistics/groups/hierarchical-bayes.ts';
import { superiority } from '../../../src/statistics/groups/superiority.ts';
import { incidentRate, rateRatio } from '../../../src/statistics/incidents/rate.ts';
import type { Interval } from '../../../src/statistics/interval.ts';
import { meanInterval } from '../../../src/statistics/mean-interval.ts';
import { isRefused } from '../../../src/statistics/refusal.ts';
import { momentsOf } from '../../../src/statistics/moments.ts';
import { cronbachAlpha } from '../../../src/statistics/scales/alpha.ts';
import { bonett, feldt } from '../../../src/statistics/scales/alpha-intervals.ts';
import type { ScaleItem } from '../../../src/statistics/scales/answers.ts';
import { omegaTotal } from '../../../src/statistics/scales/omega.ts';
import { shareDifference } from '../../../src/statistics/shares/difference.ts';
import { clopperPearson, hypergeometricShare } from '../../../src/statistics/shares/exact.ts';
import { manskiBounds } from '../../../src/statistics/shares/manski.ts';
import { wilson, wilsonFinite } from '../../../src/statistics/shares/wilson.ts';
import { yearDifference } from '../../../src/statistics/years/year-difference.ts';
import { expectClose, given } from './reference.ts';

const runs = { numRuns: 60, seed: 20261123 };
/** k of n of N. */
const counted = tuple(
  integer({ min: 1, max: 60 }),
  integer({ min: 0, max: 60 }),
  integer({ min: 0, max: 60 }),
).map(([n, k, absent]) => ({ k: Math.min(k, n), n, N: n + absent }));
const answer = integer({ min: 1, max: 5 });

/** 6 items by 20 to 40 respondents, a common part and a part of each. */
const scaleData = array(tuple(answer, array(integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 })), {
  minLength: 20,
  maxLength: 40,
}).map((rows) =>
  [0, 1, 2, 3, 4, 5].map((i) => rows.map(([level, own]) => Math.min(5, Math.max(1, level + (own[i] ?? 0))))),
);
const asItems = (
  columns: number[][],
  change: (x: number) => number = (x) => x,
  reversed = false,
): ScaleItem[] => columns.map((answers) => ({ answers: answers.map(change), reversed, min: -10, max: 16 }));

/** Scores in 5 or 6 groups of 2 to 12. */
const groupedData = array(array(answer, { minLength: 2, maxLength: 12 }), { minLength: 5, maxLength: 6 }).map(
  (groups) => ({
    scores: groups.flat(),
    groups: groups.flatMap((scores, g) => scores.map(() => g)),
    groupCount: groups.length,
  }),
);
const holds = <T>(data: Arbitrary<T>, law: (value: T) => void): void => assert(property(data, law), runs);

const contains = ([low, high]: Interval, estimate: number): void => {
  expect(low).toBeLessThanOrEqual(estimate + 1e-12);
  expect(high).toBeGreaterThanOrEqual(estimate - 1e-12);
};
const isWithin = (inner: Interval, outer: Interval): void => {
  expect(outer[0]).toBeLessThanOrEqual(inner[0] + 1e-12);
  expect(outer[1]).toBeGreaterThanOrEqual(inner[1] - 1e-12);
};

describe('an interval holds its estimate, and grows with the level', () => {
  test('of shares and rates', () => {
    holds(counted, ({ k, n, N }) => {
      const p = k / n;
      for (const compute of [
        (level: number) => given(wilson(k, n, level)),
        (level: number) => given(wilsonFinite(k, n, N, level)),
        (level: number) => given(clopperPearson(k, n, level)),
      ]) {
        contains(compute(0.95), p);
        isWithin(compute(0.8), compute(0.95));
        isWithin(compute(0.95), compute(0.99));
      }
      const difference = given(shareDifference({ k, n }, { k: N - n, n: N }));
      contains(difference.ci, difference.difference);
      contains(given(incidentRate(k, n)).ci, (100 * k) / n);
      contains(given(manskiBounds(k, n, N)), p);
      isWithin(given(hypergeometricShare(k, n, N, 0.8)), given(hypergeometricShare(k, n, N, 0.95)));
    });
  });
  test('of means, effects and reliabilities', () => {
    holds(groupedData, (data) => {
      const [own, rest] = [momentsOf(data.scores.slice(0, 12)), momentsOf(data.scores.slice(12))];
      const mean = meanInterval({ ...own, min: 1, max: 5 });
      if (!isRefused(mean)) contains(mean, own.mean);
      const g = hedgesG(own, rest);
      if (!isRefused(g)) contains(g.ci, g.g);
      const a = superiority(data.scores.slice(0, 12), data.scores.slice(12));
      if (!isRefused(a)) contains(a.ci, a.a);
      const year = yearDifference(data, { ...data, scores: data.scores.toReversed() });
      if (!isRefused(year)) contains(year.ci, year.difference);
    });
    holds(
      tuple(integer({ min: -20, max: 99 }), integer({ min: 3, max: 300 }), integer({ min: 3, max: 12 })),
      (row) => {
        const [alpha, n, k] = [row[0] / 100, row[1], row[2]];
        isWithin(feldt(alpha, n, k, 0.8), feldt(alpha, n, k, 0.95));
        isWithin(bonett(alpha, n, k, 0.8), bonett(alpha, n, k, 0.95));
        contains(bonett(alpha, n, k), alpha);
      },
    );
  });
});

describe('turning everything round mirrors it', () => {
  test('shares', () => {
    holds(counted, ({ k, n, N }) => {
      const mirrored = ([low, high]: Interval, [from, to]: Interval): void => {
        expectClose(low, 1 - to, 1e-12);
        expectClose(high, 1 - from, 1e-12);
      };
      mirrored(given(wilson(k, n)), given(wilson(n - k, n)));
      mirrored(given(wilsonFinite(k, n, N)), given(wilsonFinite(n - k, n, N)));
      mirrored(given(clopperPearson(k, n)), given(clopperPearson(n - k, n)));
      mirrored(given(hypergeometricShare(k, n, N)), given(hypergeometricShare(n - k, n, N)));
      mirrored(given(manskiBounds(k, n, N)), given(manskiBounds(n - k, n, N)));
      const [there, back] = [
        given(shareDifference({ k, n }, { k: 1, n: N })),
        given(shareDifference({ k: 1, n: N }, { k, n })),
      ];
      expectClose(there.ci[0], -back.ci[1], 1e-12);
    });
  });
  test('groups', () => {
    holds(groupedData, ({ scores }) => {
      const [own, rest] = [scores.slice(0, 8), scores.slice(8)];
      const [a, b] = [superiority(own, rest), superiority(rest, own)];
      if (!isRefused(a) && !isRefused(b)) expectClose(a.a, 1 - b.a, 1e-12);
      const [g, back] = [hedgesG(momentsOf(own), momentsOf(rest)), hedgesG(momentsOf(rest), momentsOf(own))];
      if (!isRefused(g) && !isRefused(back)) expectClose(g.g, -back.g, 1e-12);
    });
  });
  test('two periods', () => {
    holds(counted, ({ k, n, N }) => {
      const [one, two] = [
        { count: k + 1, exposure: n },
        { count: n, exposure: N },
      ];
      const [there, back] = [given(rateRatio(one, two)), given(rateRatio(two, one))];
      expectClose(there.ratio, 1 / back.ratio);
      expectClose(there.ci[0], 1 / back.ci[1]);
      expectClose(there.p, back.p);
    });
  });
});

describe('alpha and omega do not change', () => {
  const alphaOf = (items: ScaleItem[]): number => {
    const found = cronbachAlpha(items);
    return isRefused(found) ? 0 : found.alpha;
  };
  test('when everybody answers one higher, or all items are turned round', () => {
    holds(scaleData, (columns) => {
      const alpha = alphaOf(asItems(columns));
      expectClose(alphaOf(asItems(columns, (x) => x + 1)), alpha);
      expectClose(alphaOf(asItems(columns, (x) => 6 - x, true)), alpha);
      expectClose(alphaOf(asItems(columns, (x) => 2 * x)), alpha);
      expectClose(alphaOf(asItems(columns).toReversed()), alpha);
    });
  });
  test('omega neither', () => {
    const six = { minLength: 100, maxLength: 140 };
    const large = array(
      tuple(answer, array(integer({ min: -1, max: 2 }), { minLength: 4, maxLength: 4 })),
      six,
    ).map((rows) => [0, 1, 2, 3].map((i) => rows.map(([level, own]) => level + (own[i] ?? 0))));
    assert(
      property(large, (columns) => {
        const [plain, shifted] = [omegaTotal(asItems(columns)), omegaTotal(asItems(columns, (x) => x + 3))];
        if (isRefused(plain)) expect(shifted).toEqual(plain);
        else expectClose(given(shifted).omega, plain.omega);
      }),
      { ...runs, numRuns: 15 },
    );
  });
});

test('a shrunken mean lies between its own mean and the mean of all, and the flag does not know of it', () => {
  holds(groupedData, (data) => {
    const moments = groupMoments(data);
    const eb = empiricalBayes(moments);
    const hb = hierarchicalBayes(moments);
    if (isRefused(eb) || isRefused(hb)) return;
    moments.forEach(({ mean }, g) => {
      const shrunk = given(eb.groups[g]);
      contains([Math.min(mean, eb.mu), Math.max(mean, eb.mu)], shrunk?.mean ?? NaN);
      const [low, high] = given(hb.groups[g])?.ci ?? [NaN, NaN];
      expect(high - low).toBeGreaterThan(0);
    });
  });
});

test('levels that a caller may ask for', () => {
  holds(constantFrom(0.5, 0.8, 0.9, 0.99, 0.999), (level) => {
    const found = given(meanInterval({ n: 30, mean: 3, sd: 1, min: 1, max: 5, level }));
    contains(found, 3);
  });
});
