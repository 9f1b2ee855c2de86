import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { empiricalBayes } from '../../../src/statistics/groups/empirical-bayes.ts';
import { groupFlags } from '../../../src/statistics/groups/group-flags.ts';
import { incidentRate } from '../../../src/statistics/incidents/rate.ts';
import { meanInterval } from '../../../src/statistics/mean-interval.ts';
import { momentsOf } from '../../../src/statistics/moments.ts';
import { cronbachAlpha } from '../../../src/statistics/scales/alpha.ts';
import type { ScaleItem } from '../../../src/statistics/scales/answers.ts';
import { itemRest } from '../../../src/statistics/scales/item-rest.ts';
import { omegaTotal } from '../../../src/statistics/scales/omega.ts';
import { scaleScores } from '../../../src/statistics/scales/scale-scores.ts';
import { spearmanBrown } from '../../../src/statistics/scales/spearman-brown.ts';
import { manskiBounds } from '../../../src/statistics/shares/manski.ts';
import { share } from '../../../src/statistics/shares/share.ts';
import { wilson, wilsonFinite } from '../../../src/statistics/shares/wilson.ts';
import { yearRefusal, type YearContext } from '../../../src/statistics/years/comparability.ts';
import { shareTrend } from '../../../src/statistics/years/share-trend.ts';
import { cautionTexts, refusalTexts } from '../../../src/text/refusals.ts';
import { given } from './reference.ts';

const item = (answers: readonly number[], reversed = false): ScaleItem => ({
  answers,
  reversed,
  min: 1,
  max: 5,
});
/** Answers 1 to 5 that follow a common feeling, the same each time. */
const wave = (n: number, at: number): number[] =>
  Array.from({ length: n }, (_, i) => 1 + ((i * 7 + Math.floor(i / 5) + (i % 3) * at) % 5));
const common = (n: number, at: number): number[] =>
  Array.from({ length: n }, (_, i) => Math.min(5, Math.max(1, 1 + (i % 5) + (((i * (at + 3)) >> 2) % 2))));
const context: YearContext = {
  items: ['L01@1', 'L02@1', 'L03@1'],
  mode: 'tablet',
  month: 3,
  years: ['5', '6', '7', '8'],
  n: 90,
  enrolled: 100,
};

const cases: Record<string, () => void> = {
  n0() {
    expect(share(0, 0)).toEqual({ refused: 'no-answers' });
    expect(meanInterval({ n: 0, mean: 0, sd: 0, min: 1, max: 5 })).toEqual({ refused: 'too-few' });
  },
  // Below 5 nothing leaves `disclosure`; here it is no interval, no flag, no mean with a margin.
  n1_to_4() {
    for (const n of [1, 2, 3, 4]) {
      expect(given(share(1, n)).ci).toEqual({ refused: 'too-few' });
      expect(meanInterval({ n, mean: 3, sd: 1, min: 1, max: 5 })).toEqual({ refused: 'too-few' });
      const groups = Array.from({ length: 60 + n }, (_, i) => (i < n ? 3 : i % 3));
      const scores = [groups.map((_, i) => 1 + (i % 5))];
      const { cells } = groupFlags({ scores, groups, groupCount: 4, permutations: 99 });
      expect(cells[3]?.[0]?.flag).toEqual({ refused: 'group-too-small' });
    }
  },
  // Adding up to a suppressed group is prevented in `disclosure`: this folder never sees a released table.
  complement() {
    expect(refusalTexts['group-too-small']).not.toMatch(/\d/);
  },
  all_same() {
    const { n, mean, sd } = momentsOf(new Array<number>(20).fill(5));
    expect([n, mean, sd]).toEqual([20, 5, 0]);
    expect(meanInterval({ n, mean, sd, min: 1, max: 5 })).toEqual({ refused: 'no-spread' });
    expect(share(20, 20)).toEqual({ k: 20, n: 20, p: 1, ci: [expect.closeTo(0.8388751, 6), 1] });
  },
  alpha_zero_variance_item() {
    const items = [item(common(80, 1)), item(common(80, 2)), item(new Array<number>(80).fill(4))];
    expect(given(cronbachAlpha(items)).k).toBe(3);
    expect(given(itemRest(items))[2]?.r).toEqual({ refused: 'no-spread' });
  },
  alpha_n_small() {
    const items = [1, 2, 3].map((at) => item(common(29, at)));
    expect(given(cronbachAlpha(items)).cautions).toContain('few-complete-answers');
    expect(given(cronbachAlpha([1, 2, 3].map((at) => item(common(30, at))))).cautions).toEqual([]);
  },
  alpha_negative() {
    const items = [item(common(40, 1)), item(common(40, 1), true), item(wave(40, 1))];
    const found = given(cronbachAlpha(items));
    expect(found.alpha).toBeLessThan(0);
    expect(found.cautions).toContain('negative-alpha');
    expect(cautionTexts['negative-alpha']).toContain('niet omgepoold');
  },
  omega_heywood() {
    // The first two are one and the same: nothing of their own is left.
    const items = [1, 1, 2, 4].map((at) => item(wave(120, at)));
    expect(omegaTotal(items)).toEqual({ refused: 'heywood' });
  },
  omega_k2() {
    const items = [item(common(120, 1)), item(common(120, 2))];
    expect(omegaTotal(items)).toEqual({ refused: 'too-few-items' });
    expect(cronbachAlpha(items)).toEqual({ refused: 'two-items' });
    const { r, reliability } = given(spearmanBrown(items));
    expect(reliability).toBeCloseTo((2 * r) / (1 + r), 12);
  },
  eb_few_groups() {
    const groups = Array.from({ length: 4 }, (_, i) => momentsOf([3, 4, 5, i]));
    expect(empiricalBayes(groups)).toEqual({ refused: 'too-few-groups' });
  },
  eb_tau0() {
    const groups = Array.from({ length: 6 }, () => momentsOf([2, 3, 4, 5]));
    const found = given(empiricalBayes(groups));
    expect([found.tau2, found.cautions]).toEqual([0, ['groups-alike']]);
    for (const group of found.groups) expect(given(group).mean).toBe(found.mu);
    expect(cautionTexts['groups-alike']).toContain('niet meer dan door toeval te verwachten is');
  },
  trend_2_years() {
    const two = [2025, 2026].map((year) => ({ year, k: 10, n: 20 }));
    expect(shareTrend(two)).toEqual({ refused: 'too-few-years' });
  },
  trend_changed_items() {
    expect(yearRefusal(context, { ...context, items: ['L01@1', 'L02@2', 'L03@1'] })).toBe(
      'questionnaire-changed',
    );
    expect(refusalTexts['questionnaire-changed']).toContain('vragenlijst is gewijzigd');
  },
  incidents_zero() {
    const { rate, ci } = given(incidentRate(0, 210));
    expect([rate, ci[0]]).toEqual([0, 0]);
    expect(ci[1]).toBeCloseTo(1.756609, 6);
  },
  full_census() {
    expect(wilsonFinite(18, 23, 23)).toEqual([18 / 23, 18 / 23]);
    expect(manskiBounds(18, 23, 23)).toEqual([18 / 23, 18 / 23]);
    expect(wilson(18, 23)).toEqual([expect.closeTo(0.581, 4), expect.closeTo(0.9034, 4)]);
  },
};

describe('the edge case', () => {
  const file = join(import.meta.dirname, '../../fixtures/refdata/edge_cases.json');
  const { cases: listed } = JSON.parse(readFileSync(file, 'utf8')) as {
    cases: { id: string; input: string }[];
  };
  test('list is handled in full', () => {
    expect(Object.keys(cases)).toEqual(listed.map(({ id }) => id));
  });
  test.each(listed)('$id: $input', ({ id }) => cases[id]?.());
});

test('the two-thirds rule is a rule of whole numbers', () => {
  // 4 of 6 is exactly two thirds; 3 of 5 is less, 4 of 5 more.
  const answered = (k: number, of: number): number | undefined => {
    const items = Array.from({ length: of }, (_, i) => item([i < k ? 4 : NaN]));
    return given(scaleScores(items)).scores[0];
  };
  expect([answered(4, 6), answered(2, 3), answered(6, 9), answered(4, 5)]).toEqual([4, 4, 4, 4]);
  expect([answered(3, 6), answered(1, 3), answered(5, 9), answered(3, 5)]).toEqual([NaN, NaN, NaN, NaN]);
});
