import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnalysisResult, ConstructFigures, GroupFigures } from '../../../src/analysis/result.ts';
import { isRefused } from '../../../src/statistics/refusal.ts';
import {
  constructNames,
  constructs,
  expectedOf,
  schoolNames,
  supplement,
  type ConstructName,
} from '../statistics/reference.ts';
import { codebookOf, file, oddLeaves, run } from './run.ts';
import { readFileSync } from 'node:fs';

const csvOf = (name: string): string => join(import.meta.dirname, `../../fixtures/refdata/sim_${name}.csv`);

function given<T>(value: T): Exclude<T, { refused: unknown } | undefined> {
  if (value === undefined || isRefused(value)) throw new Error(JSON.stringify(value));
  return value as Exclude<T, { refused: unknown } | undefined>;
}

function close(found: unknown, wanted: number | undefined, tolerance = 1e-9): void {
  if (typeof found !== 'number' || wanted === undefined)
    throw new Error(`${JSON.stringify(found)} / ${wanted}`);
  expect(Math.abs(found - wanted) / Math.max(1, Math.abs(wanted))).toBeLessThan(tolerance);
}

describe.each(schoolNames)('npm run analyse -- --exact on the school %s', (name) => {
  const expected = expectedOf(name);
  const enrolled = Object.fromEntries(expected.enrolled.map((n, at) => [String(at + 1), n]));
  let result: AnalysisResult;
  const construct = (id: ConstructName): ConstructFigures => given(result.constructs[id]);
  const group = (id: ConstructName, at: number): GroupFigures => given(construct(id).groups[String(at + 1)]);
  beforeAll(async () => {
    const codebook = codebookOf(constructs, { group: 'groep', enrolled });
    result = await run({ data: csvOf(name), codebook });
  });

  test('holds no NaN, null or Infinity', () => expect(oddLeaves(result)).toEqual([]));

  test('counts who took part', () => {
    expect(result.respondents).toBe(expected.n.reduce((sum, n) => sum + n, 0));
    expected.n.forEach((n, at) => {
      const { n: found, rate } = given(result.response[String(at + 1)]);
      expect(found).toBe(n);
      close(rate, n / (expected.enrolled[at] ?? 0));
    });
  });

  test('compares groups with the rest as R does', () => {
    for (const row of expected.groups_vs_rest) {
      const found = group(row.construct as ConstructName, Number(row.group) - 1);
      expect(found.n).toBe(row.n);
      close(found.mean, row.mean);
      const rest = given(found.rest);
      close(rest.diff, row.diff);
      close(rest.g, row.g);
    }
  });

  test.each(constructNames)('draws the group means of %s together as R does', (id) => {
    expected.eb[id]?.groups.forEach((row, at) => {
      const eb = given(group(id, at).eb);
      close(eb.mean, row.eb);
      close(eb.b, row.reliability);
    });
    expected.hb[id]?.forEach((row, at) => {
      const hb = given(group(id, at).hb);
      close(hb.mean, row.hb, 1e-8);
      close(hb.ci[0], row.lower, 1e-8);
      close(hb.ci[1], row.upper, 1e-8);
    });
  });

  test('permutes to the z of R, and to its p within the error of chance', () => {
    constructNames.forEach((id, c) => {
      expected.maxz.z.forEach((row, at) => {
        close(group(id, at).z, row[c]);
        close(group(id, at).pAdjusted, expected.maxz.p_adj[at]?.[c], 0.02);
      });
    });
  });

  test.each(constructNames)('gives reliability and variance of %s as R and scipy do', (id) => {
    const [alpha, more] = [
      expected.alpha[String(constructNames.indexOf(id) + 1)],
      supplement.schools[name]?.[id],
    ];
    const found = given(construct(id).alpha);
    expect([found.n, found.k]).toEqual([alpha?.n, constructs[id]]);
    close(found.alpha, alpha?.alpha);
    alpha?.feldt.forEach((end, i) => close(given(found.feldt)[i], end));
    more?.reliability.bonett.forEach((end, i) => close(given(found.bonett)[i], end));
    if ((alpha?.n ?? 0) >= 60) {
      more?.reliability.itemRest.forEach((r, i) => close(given(found.itemRest)[`${id}${i + 1}`], r));
      more?.reliability.ifDropped.forEach((a, i) => close(given(found.ifDropped)[`${id}${i + 1}`], a));
    } else expect(found.itemRest).toEqual({ refused: 'too-few' });
    const omega = more?.reliability.omega;
    if (omega === undefined) expect(construct(id).omega).toEqual({ refused: 'too-few' });
    else {
      const own = given(construct(id).omega);
      close(own.omega, omega.omega);
      omega.loadings.forEach((loading, i) => close(own.loadings[`${id}${i + 1}`], loading));
      omega.uniquenesses.forEach((one, i) => close(own.uniquenesses[`${id}${i + 1}`], one));
    }
    const anova = given(construct(id).anova);
    for (const key of ['f', 'df1', 'df2', 'p', 'icc1', 'icc2', 'tau2'] as const) {
      close(anova[key], more?.groups[key]);
    }
    more?.groups.superiority.forEach(({ a, ci }, at) => {
      const own = given(group(id, at).superiority);
      close(own.a, a);
      ci.forEach((end, i) => close(own.ci[i], end));
    });
  });
});

test('sets two schools side by side as two waves, as R does', async () => {
  const [one = '', two = ''] = ['null', 'effect'].map((name) => readFileSync(csvOf(name), 'utf8').trim());
  const tag = (text: string, year: string) =>
    text
      .split('\n')
      .slice(1)
      .map((line) => `${line},${year}`);
  const data = [`${one.split('\n')[0]},jaar`, ...tag(two, '2027'), ...tag(one, '2026')].join('\r\n');
  const codebook = codebookOf(constructs, { group: 'groep', wave: 'jaar' });
  const result = await run({ data: file('waves.csv', data), codebook });
  expect(Object.keys(result.waves)).toEqual(['2026', '2027']);
  expect(result.respondents).toBe(362);
  for (const id of constructNames) {
    const found = result.differences.find(({ construct }) => construct === id);
    const wanted = supplement.years[id];
    expect([found?.from, found?.to]).toEqual(['2026', '2027']);
    close(found?.diff, wanted?.diff);
    close(found?.se, wanted?.se);
    close(found?.df, wanted?.df);
    wanted?.ci.forEach((end, i) => close(given(found?.ci)[i], end));
  }
});
