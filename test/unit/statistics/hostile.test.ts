import {
  anything,
  array,
  assert,
  constantFrom,
  double,
  integer,
  oneof,
  property,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anova } from '../../../src/statistics/groups/anova.ts';
import { detectableDifference } from '../../../src/statistics/groups/detectable-difference.ts';
import { empiricalBayes } from '../../../src/statistics/groups/empirical-bayes.ts';
import { compareWithRest } from '../../../src/statistics/groups/group-against-rest.ts';
import { groupFlags } from '../../../src/statistics/groups/group-flags.ts';
import { groupReliability } from '../../../src/statistics/groups/group-reliability.ts';
import { groupMoments } from '../../../src/statistics/groups/grouped.ts';
import { hedgesG } from '../../../src/statistics/groups/hedges.ts';
import { hierarchicalBayes } from '../../../src/statistics/groups/hierarchical-bayes.ts';
import { rankSumP } from '../../../src/statistics/groups/rank-sum.ts';
import { superiority } from '../../../src/statistics/groups/superiority.ts';
import { cChart } from '../../../src/statistics/incidents/c-chart.ts';
import { funnel } from '../../../src/statistics/incidents/funnel.ts';
import { incidentRate, rateRatio } from '../../../src/statistics/incidents/rate.ts';
import { meanInterval, meanIntervalFinite } from '../../../src/statistics/mean-interval.ts';
import { momentsOf } from '../../../src/statistics/moments.ts';
import { carelessAnswers } from '../../../src/statistics/response/careless.ts';
import { itemResponse } from '../../../src/statistics/response/item-response.ts';
import { postStratifiedMean } from '../../../src/statistics/response/post-stratified.ts';
import { representativeness, responseRate } from '../../../src/statistics/response/response.ts';
import { cronbachAlpha } from '../../../src/statistics/scales/alpha.ts';
import { derivedImportance } from '../../../src/statistics/scales/correlation.ts';
import { itemRest } from '../../../src/statistics/scales/item-rest.ts';
import { omegaTotal } from '../../../src/statistics/scales/omega.ts';
import { scaleScores } from '../../../src/statistics/scales/scale-scores.ts';
import { spearmanBrown } from '../../../src/statistics/scales/spearman-brown.ts';
import { shareDifference } from '../../../src/statistics/shares/difference.ts';
import { clopperPearson, hypergeometricShare } from '../../../src/statistics/shares/exact.ts';
import { manskiBounds } from '../../../src/statistics/shares/manski.ts';
import { share } from '../../../src/statistics/shares/share.ts';
import { wilson, wilsonFinite } from '../../../src/statistics/shares/wilson.ts';
import { shareTrend } from '../../../src/statistics/years/share-trend.ts';
import { yearDifference } from '../../../src/statistics/years/year-difference.ts';
import { refusalTexts } from '../../../src/text/refusals.ts';

/** Numbers that a file can hold by accident or by malice. */
const bad = constantFrom(NaN, Infinity, -Infinity, -1, -0, 0, 1e-320, 1e308, -1e308, 1e-17, 0.1, 2.5, 6, 99);
const number = oneof(bad, integer({ min: -2, max: 40 }), double());
const score = oneof(integer({ min: 1, max: 5 }), bad);
const few = { maxLength: 14 };

/** Every number in a result is finite, every refusal has a sentence; what is not a score may be NaN in `scores` only. */
function expectSound(value: unknown, key = ''): void {
  if (typeof value === 'number') expect(Number.isFinite(value), `${key} = ${value}`).toBe(true);
  if (typeof value !== 'object' || value === null) return;
  if ('refused' in value) expect(Object.keys(refusalTexts)).toContain(value.refused);
  for (const [name, inner] of Object.entries(value))
    if (name !== 'scores') expectSound(inner, `${key}.${name}`);
}

const sound = <T>(data: Arbitrary<T>, compute: (value: T) => unknown, numRuns = 150): void =>
  assert(
    property(data, (value) => expectSound(compute(value))),
    { numRuns, seed: 20261123 },
  );

describe('no NaN, no crash', () => {
  test('of shares', () => {
    sound(tuple(number, number, number), ([k, n, N]) => [
      wilson(k, n),
      wilsonFinite(k, n, N),
      share(k, n),
      manskiBounds(k, n, N),
      shareDifference({ k, n }, { k: n, n: N }),
      itemResponse(k, n),
      responseRate({ n: k, enrolled: n }),
    ]);
  });
  test('of exact intervals', () => {
    const small = oneof(bad, integer({ min: -2, max: 40 }));
    sound(tuple(small, small, small), ([k, n, N]) => [
      clopperPearson(k, n),
      hypergeometricShare(k, n, N),
      incidentRate(k, n),
      rateRatio({ count: k, exposure: n }, { count: n, exposure: N }),
      detectableDifference(k, n),
    ]);
  });
  test('of means', () => {
    sound(array(number, few), momentsOf);
    sound(tuple(number, number, number, number, number), ([n, mean, sd, min, max]) => [
      meanInterval({ n, mean, sd, min, max }),
      meanIntervalFinite({ n: 20, mean, sd, min, max }, n),
    ]);
  });
  test('of scales', () => {
    const column = array(score, { maxLength: 30 });
    const items = array(
      tuple(
        column,
        constantFrom(true, false),
        oneof(bad, integer({ min: 0, max: 1 })),
        oneof(bad, integer({ min: 4, max: 6 })),
      ),
      { maxLength: 5 },
    ).map((rows) => rows.map(([answers, reversed, min, max]) => ({ answers, reversed, min, max })));
    sound(items, (scale) => [
      scaleScores(scale),
      cronbachAlpha(scale),
      spearmanBrown(scale),
      itemRest(scale),
      omegaTotal(scale),
      carelessAnswers([scale]),
    ]);
  });
  test('of long scales: constant, equal, opposite, sparse', () => {
    const kind = constantFrom('constant', 'same', 'opposite', 'own', 'sparse', 'step');
    const columnOf = (what: string, at: number): number[] =>
      Array.from({ length: 130 }, (_, i) => {
        const same = 1 + ((i * 3) % 5);
        if (what === 'constant') return 4;
        if (what === 'same') return same;
        if (what === 'opposite') return 6 - same;
        if (what === 'sparse') return i % 9 === 0 ? NaN : same;
        return what === 'step' ? Number(i > 128) + 1 : 1 + ((i * (at + 7)) % 5);
      });
    sound(
      array(kind, { minLength: 2, maxLength: 5 }),
      (kinds) => {
        const items = kinds.map((what, at) => ({
          answers: columnOf(what, at),
          reversed: false,
          min: 1,
          max: 5,
        }));
        const columns = items.map(({ answers }) => answers);
        return [
          cronbachAlpha(items),
          itemRest(items),
          omegaTotal(items),
          spearmanBrown(items),
          derivedImportance(columns[0] ?? [], columns[1] ?? []),
        ];
      },
      30,
    );
  });
  test('of groups', () => {
    const grouped = array(tuple(score, oneof(integer({ min: 0, max: 6 }), bad)), { maxLength: 40 }).map(
      (rows) => ({
        scores: rows.map(([value]) => value),
        groups: rows.map(([, group]) => group),
        groupCount: 7,
      }),
    );
    sound(grouped, (data) => {
      const moments = groupMoments(data);
      const [first = moments[0], second] = moments;
      return [
        anova(moments),
        groupReliability(moments),
        empiricalBayes(moments),
        hierarchicalBayes(moments),
        first && second ? hedgesG(first, second) : 0,
        compareWithRest(data, 0),
        superiority(data.scores, data.groups),
        rankSumP(data.scores, data.groups),
        yearDifference(data, { ...data, scores: data.groups }),
        groupFlags({ ...data, scores: [data.scores, data.groups], permutations: 29, highest: [5, NaN] }),
      ];
    });
    sound(array(tuple(number, number, number), { maxLength: 7 }), (rows) => {
      const moments = rows.map(([n, mean, sd]) => ({ n, mean, sd, enrolled: n }));
      return [
        anova(moments),
        empiricalBayes(moments),
        hierarchicalBayes(moments),
        postStratifiedMean(moments),
      ];
    });
  });
  test('of years, incidents and schools', () => {
    sound(array(tuple(number, number, number), { maxLength: 8 }), (rows) => [
      shareTrend(rows.map(([year, k, n]) => ({ year, k, n }))),
      representativeness(rows.map(([n, enrolled]) => ({ n, enrolled }))),
      cChart(rows.map(([n]) => n)),
    ]);
    const school = tuple(
      oneof(double({ min: 0, max: 1, noNaN: true }), bad),
      oneof(integer({ min: 1, max: 400 }), bad),
    );
    sound(
      tuple(constantFrom('share', 'rate', 'mean'), array(school, { minLength: 4, maxLength: 12 }), number),
      ([kind, rows, sd]) => {
        const others = rows.map(([value, n]) => ({ value, n }));
        return funnel({ kind, sd, others, own: others[0] ?? { value: 0, n: 1 } });
      },
    );
  });
  test('of a school where nobody, or one, answered', () => {
    for (const n of [0, 1]) {
      const data = {
        scores: new Array<number>(n).fill(4),
        groups: new Array<number>(n).fill(0),
        groupCount: n,
      };
      expectSound(groupFlags({ ...data, scores: [data.scores] }));
      expectSound([anova(groupMoments(data)), compareWithRest(data, 0), yearDifference(data, data)]);
    }
    expectSound(groupFlags({ scores: [], groups: [], groupCount: 0 }));
    expectSound(carelessAnswers([]));
  });
  test('of columns that hold no numbers at all', () => {
    // Types keep this out of our own code; a file read without a check does not.
    sound(array(anything(), few), (values) => momentsOf(values as number[]));
  });
});
