import { describe, expect, it } from 'vitest';
import { generateYear, type YearAnswers } from '../../../scripts/demo/answers.ts';
import { type Finding, findings } from '../../../scripts/demo/findings.ts';
import { demoGroups } from '../../../scripts/demo/groups.ts';
import { itemParameters } from '../../../scripts/demo/item-parameters.ts';
import { demoSurvey } from './plan.ts';

const { afname, questionnaire } = await demoSurvey();
const items = itemParameters(questionnaire);

function yearsOf(seed: number, years: number, responses = 172): YearAnswers[] {
  const groups = demoGroups(afname.groups, responses);
  return Array.from({ length: years }, (_, yearsAgo) =>
    generateYear(
      { groups, items },
      { seed, label: `school 1/${2026 - yearsAgo}-${2027 - yearsAgo}`, yearsAgo },
    ),
  );
}

function numbers(found: readonly Finding[], id: string): Record<string, number> {
  const finding = found.find((finding) => finding.id === id);
  return Object.fromEntries(
    Object.entries(finding?.numbers ?? {}).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, value]] : [],
    ),
  );
}

describe.each([1, 2, 3, 4, 5, 6])('with seed %i', (seed) => {
  const found = findings(yearsOf(seed, 3));

  it('7/8 b is lower on VB and 5/6 d higher on SB', () => {
    const low = numbers(found, 'vb-lager-in-7-8-b');
    expect((low['meanOthers'] ?? 0) - (low['meanGroup'] ?? 9)).toBeGreaterThan(0.15);
    const high = numbers(found, 'sb-hoger-in-5-6-d');
    expect((high['meanGroup'] ?? 0) - (high['meanOthers'] ?? 9)).toBeGreaterThan(0.15);
  });

  it('the plein is lower than the lokaal', () => {
    const {
      meanLokaal = 0,
      meanPlein = 9,
      groupsWithLowerPlein = 0,
    } = numbers(found, 'plein-lager-dan-lokaal');
    expect(meanLokaal - meanPlein).toBeGreaterThan(0.2);
    expect(groupsWithLowerPlein).toBeGreaterThanOrEqual(7);
  });

  it('VB rose since two years ago', () => {
    const means = found.find(({ id }) => id === 'vb-gestegen')?.numbers['meanByYearsAgo'];
    const [now = 0, , twoYearsAgo = 9] = Array.isArray(means) ? means : [];
    expect(now - twoYearsAgo).toBeGreaterThan(0.12);
  });
});

it('6 to 8 % is bullied every week in the school that everybody sees first', () => {
  const { share = 0, pupils = 0, answered = 1 } = numbers(findings(yearsOf(1, 3)), 'gepest-elke-week');
  expect(share).toBeCloseTo(pupils / answered, 3);
  expect(share).toBeGreaterThan(0.06);
  expect(share).toBeLessThan(0.08);
});

it('says so when there are too few years for a rise', () => {
  expect(findings(yearsOf(1, 2)).map(({ id, planted }) => [id, planted])).toEqual([
    ['vb-lager-in-7-8-b', true],
    ['sb-hoger-in-5-6-d', true],
    ['plein-lager-dan-lokaal', true],
    ['vb-gestegen', false],
    ['gepest-elke-week', true],
  ]);
});

it('puts in exactly the planted shift, without a random effect of the class on top', () => {
  const [year] = yearsOf(9, 1);
  const group = (id: string) => year?.latent[year.groups.findIndex((group) => group.id === id)]?.expected;
  expect(group('7/8 b')?.[1]).toBe(-1.7);
  expect(group('5/6 d')?.[3]).toBe(1.7);
  expect(Math.abs(group('5/6 a')?.[1] ?? 9)).toBeLessThan(1);
});
