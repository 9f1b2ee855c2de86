import { describe, expect, test } from 'vitest';
import { benjaminiHochberg, holm } from '../../../src/statistics/groups/adjusted-p.ts';
import { anova } from '../../../src/statistics/groups/anova.ts';
import { empiricalBayes } from '../../../src/statistics/groups/empirical-bayes.ts';
import { compareWithRest, groupAndRest } from '../../../src/statistics/groups/group-against-rest.ts';
import { groupFlags } from '../../../src/statistics/groups/group-flags.ts';
import { groupReliability } from '../../../src/statistics/groups/group-reliability.ts';
import { groupMoments } from '../../../src/statistics/groups/grouped.ts';
import { hierarchicalBayes } from '../../../src/statistics/groups/hierarchical-bayes.ts';
import { largestByChance } from '../../../src/statistics/groups/permutation.ts';
import { rankSumP } from '../../../src/statistics/groups/rank-sum.ts';
import { inCanonicalOrder, respondentTable } from '../../../src/statistics/groups/respondent-table.ts';
import { superiority } from '../../../src/statistics/groups/superiority.ts';
import { representativeness } from '../../../src/statistics/response/response.ts';
import { cronbachAlpha } from '../../../src/statistics/scales/alpha.ts';
import { itemRest } from '../../../src/statistics/scales/item-rest.ts';
import { omegaTotal } from '../../../src/statistics/scales/omega.ts';
import { yearDifference } from '../../../src/statistics/years/year-difference.ts';
import {
  answersOf,
  constructNames,
  expectClose,
  expectedOf,
  expectRelative,
  given,
  rows,
  schoolNames,
  scoresOf,
  supplement,
} from './reference.ts';

describe.each(schoolNames)('the simulated school "%s"', (name) => {
  const expected = expectedOf(name);
  const { groups, groupCount, items } = answersOf(name);

  test('has the respondents and the representativeness of R', () => {
    const counts = expected.n.map((_, g) => groups.filter((group) => group === g).length);
    expect(counts).toEqual(expected.n);
    const response = counts.map((n, g) => ({ n, enrolled: expected.enrolled[g] }));
    const found = given(representativeness(response));
    expectClose(found.rate, expected.r_indicator.response);
    expectClose(found.spread, expected.r_indicator.S_rho);
    expectClose(found.rIndicator, expected.r_indicator.R);
    expectClose(found.cv, expected.r_indicator.cv);
  });

  test('compares each group with the rest as R does', () => {
    for (const construct of constructNames) {
      const grouped = scoresOf(name, construct);
      const wanted = expected.groups_vs_rest.filter((row) => row.construct === construct);
      wanted.forEach((row, group) => {
        const found = given(compareWithRest(grouped, group));
        expect(found.n).toBe(row.n);
        expectClose(found.mean, row.mean);
        expectClose(found.restMean, row.rest_mean);
        expectClose(found.difference, row.diff);
        expectClose(found.t, row.t);
        expectClose(found.df, row.df);
        expectRelative(found.p, row.p, 1e-9);
        expectClose(found.g, row.g);
        const interval = supplement.schools[name]?.[construct]?.groups.welch[group] ?? [];
        found.ci.forEach((end, i) => expectClose(end, interval[i] ?? NaN));
      });
    }
    const q = benjaminiHochberg(expected.groups_vs_rest.map(({ p }) => p));
    expected.groups_vs_rest.forEach((row, i) => expectClose(q[i] ?? NaN, row.q_bh));
  });

  test.each(constructNames)('shrinks the means of %s', (construct) => {
    const moments = groupMoments(scoresOf(name, construct));
    const wanted = expected.eb[construct];
    const eb = given(empiricalBayes(moments));
    const table = given(anova(moments));
    expectClose(eb.mu, wanted?.mu ?? NaN);
    expectClose(eb.seMu, wanted?.se_mu ?? NaN);
    expectClose(Math.sqrt(eb.tau2), wanted?.tau ?? NaN);
    expectClose(Math.sqrt(table.msw), wanted?.sigma ?? NaN);
    expect(eb.cautions).toEqual(wanted?.tau === 0 ? ['groups-alike'] : []);
    wanted?.groups.forEach((row, g) => {
      const found = given(eb.groups[g]);
      expect(moments[g]?.n).toBe(row.n);
      expectClose(found?.b ?? NaN, row.reliability);
      expectClose(found?.mean ?? NaN, row.eb);
      expectClose(found?.se ?? NaN, row.se);
      expectClose(found?.ci[0] ?? NaN, row.lower);
      expectClose(found?.ci[1] ?? NaN, row.upper);
    });
    const hb = given(hierarchicalBayes(moments));
    expected.hb[construct]?.forEach((row, g) => {
      const found = given(hb.groups[g]);
      expectClose(hb.tau, row.tau_mean);
      expectClose(found?.mean ?? NaN, row.hb);
      expectClose(found?.sd ?? NaN, row.se);
      expectClose(found?.ci[0] ?? NaN, row.lower);
      expectClose(found?.ci[1] ?? NaN, row.upper);
    });
  });

  test('permutes whole pupils', () => {
    const scores = constructNames.map((construct) => scoresOf(name, construct).scores);
    const found = groupFlags({ scores, groups, groupCount });
    expected.maxz.z.forEach((row, g) =>
      row.forEach((z, c) => {
        const cell = found.cells[g]?.[c];
        expectClose(given(cell?.z) ?? NaN, z);
        const p = expected.maxz.p_adj[g]?.[c] ?? NaN;
        // Two Monte Carlo runs, of 19,999 and 9,999.
        const error = Math.sqrt(p * (1 - p) * (1 / 20000 + 1 / 10000));
        expect(Math.abs((given(cell?.pAdjusted) ?? NaN) - p)).toBeLessThan(4.5 * error + 3e-4);
      }),
    );
    const largest = largestByChance(
      respondentTable(inCanonicalOrder({ scores, groups, groupCount })),
      9999,
      found.seed,
    );
    expect(Math.abs((largest[9499] ?? NaN) - expected.maxz.crit95)).toBeLessThan(0.06);
  });

  test('ranks as R and scipy do', () => {
    constructNames.forEach((construct, c) => {
      const grouped = scoresOf(name, construct);
      expected.wilcox_p.forEach((row, group) => {
        const { own, rest } = groupAndRest(grouped, group);
        expectRelative(given(rankSumP(own, rest)), row[c] ?? NaN);
        const wanted = supplement.schools[name]?.[construct]?.groups.superiority[group];
        const found = given(superiority(own, rest));
        expectClose(found.a, wanted?.a ?? NaN);
        found.ci.forEach((end, i) => expectClose(end, wanted?.ci[i] ?? NaN));
      });
    });
  });

  test.each(constructNames)('gives the reliability of %s', (construct) => {
    const wanted = expected.alpha[String(constructNames.indexOf(construct) + 1)];
    const { reliability, groups: between } = supplement.schools[name]?.[construct] ?? {};
    const alpha = given(cronbachAlpha(items[construct]));
    expect([alpha.n, alpha.k]).toEqual([wanted?.n, items[construct].length]);
    expectRelative(alpha.alpha, wanted?.alpha ?? NaN);
    alpha.feldt.forEach((end, i) => expectRelative(end, wanted?.feldt[i] ?? NaN));
    alpha.bonett.forEach((end, i) => expectRelative(end, reliability?.bonett[i] ?? NaN));

    const rest = itemRest(items[construct]);
    if ((wanted?.n ?? 0) < 60) expect(rest).toEqual({ refused: 'too-few' });
    else {
      given(rest).forEach((item, i) => {
        expectRelative(given(item.r), reliability?.itemRest[i] ?? NaN);
        expectRelative(given(item.alphaIfDropped), reliability?.ifDropped[i] ?? NaN);
      });
    }

    const omega = omegaTotal(items[construct]);
    if (reliability?.omega === undefined) expect(omega).toEqual({ refused: 'too-few' });
    else {
      const found = given(omega);
      expect(found.n).toBe(reliability.omega.n);
      expectRelative(found.omega, reliability.omega.omega);
      expectClose(found.srmr, reliability.omega.srmr);
      found.loadings.forEach((loading, i) => expectRelative(loading, reliability.omega?.loadings[i] ?? NaN));
      found.uniquenesses.forEach((own, i) => expectRelative(own, reliability.omega?.uniquenesses[i] ?? NaN));
    }

    const moments = groupMoments(scoresOf(name, construct));
    const table = given(anova(moments));
    for (const key of ['f', 'p', 'df1', 'df2', 'tau2'] as const)
      expectClose(table[key], between?.[key] ?? NaN);
    const icc = given(groupReliability(moments));
    for (const key of ['icc1', 'icc2', 'tau2'] as const) expectClose(icc[key], between?.[key] ?? NaN);
  });
});

test('flags the group that was shifted, and no other', () => {
  const { groups, groupCount } = answersOf('effect');
  const scores = constructNames.map((construct) => scoresOf('effect', construct).scores);
  const { cells } = groupFlags({ scores, groups, groupCount, highest: scores.map(() => 5) });
  expect(cells.map((row) => row.map(({ flag }) => flag).join(' '))).toEqual(
    cells.map((_, g) => (g === 2 ? 'lower lower lower lower none' : 'none none none none none')),
  );
});

test('flags nothing in the school without any difference', () => {
  const { groups, groupCount } = answersOf('null');
  const scores = constructNames.map((construct) => scoresOf('null', construct).scores);
  const { cells } = groupFlags({ scores, groups, groupCount, highest: scores.map(() => 5) });
  expect(new Set(cells.flat().map(({ flag }) => flag))).toEqual(new Set(['none']));
});

test.each(constructNames)('sets two schools side by side as two years, %s', (construct) => {
  const found = given(yearDifference(scoresOf('null', construct), scoresOf('effect', construct)));
  const wanted = supplement.years[construct];
  expectClose(found.difference, wanted?.diff ?? NaN);
  expectRelative(found.se, wanted?.se ?? NaN);
  expect(found.df).toBe(wanted?.df);
  found.ci.forEach((end, i) => expectClose(end, wanted?.ci[i] ?? NaN));
  expectRelative(found.p, wanted?.p ?? NaN);
});

test('adjusts the p values of Benjamini & Hochberg (1995), in any order', () => {
  const wanted = rows('bh').toReversed();
  const p = wanted.map((row) => row['p'] ?? NaN);
  benjaminiHochberg(p).forEach((q, i) => expectClose(q, wanted[i]?.['q'] ?? NaN, 1e-12));
  holm(p).forEach((q, i) => expectClose(q, wanted[i]?.['holm'] ?? NaN, 1e-12));
  // Four of the fifteen stand at 5 %, as in the paper.
  expect(benjaminiHochberg(p).filter((q) => q <= 0.05)).toHaveLength(4);
});
