import { describe, expect, it } from 'vitest';
import { generateYear, type YearAnswers } from '../../../scripts/demo/answers.ts';
import { addCounts, countAnswers, meanOf } from '../../../scripts/demo/counts.ts';
import { demoGroups } from '../../../scripts/demo/groups.ts';
import { itemParameters } from '../../../scripts/demo/item-parameters.ts';
import type { Construct } from '../../../src/domain/item.ts';
import { demoSurvey } from './plan.ts';

const { afname, questionnaire } = await demoSurvey();
const items = itemParameters(questionnaire);
const many = (seed: number) =>
  generateYear({ groups: demoGroups(afname.groups, 20_000), items }, { seed, label: 'test', yearsAgo: 0 });
const large = many(1);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
};

/** Complete answers to the items of a construct, higher is safer, with the group of the pupil. */
function scored({ items, values, groupOf }: YearAnswers, construct: Construct) {
  const rows: { group: number; scores: number[] }[] = [];
  groupOf.forEach((group, pupil) => {
    const scores = items.flatMap((item, q) => {
      if (item.construct !== construct) return [];
      const value = values[pupil * items.length + q] ?? 0;
      return [value > 0 && item.reverse ? item.thresholds.length + 2 - value : value];
    });
    if (scores.every((score) => score > 0)) rows.push({ group, scores });
  });
  return rows;
}

function alpha(rows: readonly { scores: number[] }[]): number {
  const k = rows[0]?.scores.length ?? 0;
  const each = Array.from({ length: k }, (_, q) => variance(rows.map(({ scores }) => scores[q] ?? 0)));
  const total = variance(rows.map(({ scores }) => scores.reduce((sum, score) => sum + score, 0)));
  return (k / (k - 1)) * (1 - each.reduce((sum, value) => sum + value, 0) / total);
}

/** ICC(1) of the scale mean, from the mean squares between and within groups. */
function icc1(rows: readonly { group: number; scores: number[] }[]): number {
  const groups = [...Map.groupBy(rows, ({ group }) => group).values()].map((of) =>
    of.map(({ scores }) => mean(scores)),
  );
  const everybody = mean(groups.flat());
  const between =
    groups.reduce((sum, of) => sum + of.length * (mean(of) - everybody) ** 2, 0) / (groups.length - 1);
  const within =
    groups.reduce((sum, of) => sum + variance(of) * (of.length - 1), 0) / (rows.length - groups.length);
  const size = rows.length / groups.length;
  return (between - within) / (between + (size - 1) * within);
}

describe('marginals of 20,000 pupils', () => {
  const counts = countAnswers(large);
  const shares = questionnaire.items.map((item, q) => {
    const all = addCounts(counts.map((group) => group[q] ?? []));
    const given = all.slice(0, -1);
    const n = given.reduce((sum, count) => sum + count, 0);
    return {
      ...item,
      mean: meanOf(all),
      of: given.map((count) => count / n),
      skipped: (all.at(-1) ?? 0) / 20_000,
    };
  });

  it.each(shares.filter(({ scale }) => scale === 'F4'))(
    '$id: most children never, a few every day',
    ({ of }) => {
      const [never = 0, , , daily = 0] = of;
      expect(never).toBeGreaterThan(0.7);
      expect(never).toBeLessThan(0.86);
      expect(daily).toBeGreaterThan(0.005);
      expect(daily).toBeLessThan(0.04);
    },
  );

  it.each(shares.filter(({ scale, id }) => scale === 'S4' && id !== 'L05'))('$id: mean about 3.3', (item) => {
    const safe = item.reverse ? 5 - item.mean : item.mean;
    expect(safe).toBeGreaterThan(2.95);
    expect(safe).toBeLessThan(3.6);
  });

  it.each(shares.filter(({ scale }) => scale === 'J3'))('$id: mostly ja', ({ of }) => {
    expect(of[2]).toBeGreaterThan(0.65);
  });

  it('skips 3 % of the questions, every question alike', () => {
    for (const { skipped } of shares) expect(Math.abs(skipped - 0.03)).toBeLessThan(0.005);
  });
});

describe('scales of 20,000 pupils', () => {
  it.each([
    ['WB', 0.55, 0.75],
    ['VB', 0.65, 0.82],
    ['AV', 0.6, 0.8],
    ['SB', 0.74, 0.88],
  ] as const)('%s: alpha as in school data', (construct, low, high) => {
    const value = alpha(scored(large, construct));
    expect(value).toBeGreaterThan(low);
    expect(value).toBeLessThan(high);
  });

  it.each([
    ['WB', 3.2, 3.5],
    ['VB', 3.1, 3.4],
    ['AV', 3.6, 3.75],
    ['SB', 3.05, 3.35],
  ] as const)('%s: mean and spread', (construct, low, high) => {
    const means = scored(large, construct).map(({ scores }) => mean(scores));
    expect(mean(means)).toBeGreaterThan(low);
    expect(mean(means)).toBeLessThan(high);
    const spread = Math.sqrt(variance(means));
    expect(spread).toBeGreaterThan(0.25);
    expect(spread).toBeLessThan(0.75);
  });

  it.each(['WB', 'VB', 'SB'] as const)(
    '%s: groups differ as an ICC of .05, less what the answers blur',
    (construct) => {
      const value = icc1(scored(large, construct));
      expect(value).toBeGreaterThan(0.02);
      expect(value).toBeLessThan(0.06);
    },
  );
});

describe('seed', () => {
  it('gives the same answers again', () => {
    expect(many(1).values).toEqual(large.values);
    expect(many(2).values).not.toEqual(large.values);
  });

  it('keeps the answers of a group when the school grows', () => {
    const make = (n: number) =>
      generateYear({ groups: demoGroups(afname.groups, n), items }, { seed: 3, label: 'x', yearsAgo: 0 })
        .values;
    expect(make(2000).subarray(0, 20 * items.length)).toEqual(make(172).subarray(0, 20 * items.length));
  });
});
