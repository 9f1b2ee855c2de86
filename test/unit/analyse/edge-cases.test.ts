import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnalysisResult } from '../../../src/analysis/result.ts';
import { codebookOf, file, oddLeaves, run } from './run.ts';

/** Respondents of one group as lines of a file. */
const lines = (group: string, n: number, row: (i: number) => readonly (number | string)[]): string[] =>
  Array.from({ length: n }, (_, i) => [group, ...row(i)].join(','));
const spread = (i: number): number[] => [1 + (i % 5), 1 + ((i * 2 + 1) % 5), 1 + ((i * 3) % 5)];

async function both(rows: readonly string[], codebook: ReturnType<typeof codebookOf>) {
  const header = ['groep', ...codebook.items.map(({ id }) => id)].join(',');
  const data = file('rand.csv', [header, ...rows].join('\n'));
  const [exact, shown] = [await run({ data, codebook }), await run({ data, codebook, exact: false })];
  for (const result of [exact, shown]) expect(oddLeaves(result)).toEqual([]);
  return { exact, shown };
}
const three = codebookOf({ a: 3 }, { group: 'groep', enrolled: { 5: 20, 6: 20, 7: 20, 8: 20 } });
const construct = (result: AnalysisResult, id = 'a'): Record<string, unknown> =>
  result.constructs[id] as unknown as Record<string, unknown>;
const group = (result: AnalysisResult, name: string): Record<string, unknown> =>
  (construct(result)['groups'] as Record<string, Record<string, unknown>>)[name] ?? {};

const cases: Record<string, () => Promise<void>> = {
  async n0() {
    const rows = ['5', '6', '7'].flatMap((name) => lines(name, 18, spread));
    const { exact, shown } = await both(rows, three);
    expect(group(exact, '8')).toMatchObject({ n: 0, mean: { refused: 'no-answers' } });
    expect(group(shown, '8')).toEqual({ refused: 'merged' });
  },
  async n1_to_4() {
    for (const n of [1, 2, 3, 4]) {
      const rows = [...lines('5', n, spread), ...['6', '7', '8'].flatMap((name) => lines(name, 18, spread))];
      const { exact, shown } = await both(rows, three);
      expect(group(exact, '5')['flag']).toEqual({ refused: 'group-too-small' });
      expect(group(exact, '5')['ci']).toEqual({ refused: 'too-few' });
      expect(group(shown, '5')).toEqual({ refused: 'merged' });
      expect(shown.items['a1']).toMatchObject({ byGroup: { 5: { refused: 'merged' } } });
      expect(shown.response['5']).toEqual({ refused: 'merged' });
    }
  },
  async complement() {
    const rows = [...lines('6', 3, spread), ...['5', '7', '8'].flatMap((name) => lines(name, 18, spread))];
    const { shown } = await both(rows, three);
    // The three stand with a neighbour, so nothing that is shown lacks them.
    const sizes = Object.values(shown.response).flatMap((one) => ('n' in one ? [one.n] : []));
    expect(sizes.reduce((sum: number, n) => sum + Number(n), 0)).toBe(shown.respondents);
    expect(Math.min(...sizes.map(Number))).toBeGreaterThanOrEqual(10);
  },
  async all_same() {
    const { exact } = await both(
      lines('5', 20, () => [5, 5, 5]),
      three,
    );
    expect(exact.items['a1']).toMatchObject({
      mean: 5,
      sd: 0,
      ci: { refused: 'no-spread' },
      top: { p: 1, ci: [expect.closeTo(0.8388751, 6), 1] },
    });
    expect(construct(exact)['alpha']).toEqual({ refused: 'no-spread' });
  },
  async alpha_zero_variance_item() {
    const { exact } = await both(
      lines('5', 80, (i) => [1 + (i % 5), 1 + (i % 4), 3]),
      three,
    );
    expect(construct(exact)['alpha']).toMatchObject({ k: 3, itemRest: { a3: { refused: 'no-spread' } } });
  },
  async alpha_n_small() {
    const { exact, shown } = await both(lines('5', 29, spread), three);
    expect(construct(exact)['alpha']).toMatchObject({ n: 29, itemRest: { refused: 'too-few' } });
    expect(construct(shown)['alpha']).toEqual({ refused: 'protected' });
  },
  async alpha_negative() {
    const { exact } = await both(
      lines('5', 70, (i) => [1 + (i % 5), 5 - (i % 5), 1 + (i % 3)]),
      three,
    );
    expect((construct(exact)['alpha'] as { alpha: number }).alpha).toBeLessThan(0);
  },
  async omega_heywood() {
    const four = codebookOf({ a: 4 }, { group: 'groep' });
    const { exact } = await both(
      lines('5', 120, (i) => [1 + (i % 5), 1 + (i % 5), 1 + ((i >> 2) % 5), 1 + ((i >> 3) % 4)]),
      four,
    );
    expect(construct(exact)['omega']).toEqual({ refused: 'heywood' });
  },
  async omega_k2() {
    const { exact } = await both(
      lines('5', 120, (i) => [1 + (i % 5), 1 + ((i + (i % 2)) % 5)]),
      codebookOf({ a: 2 }, { group: 'groep' }),
    );
    expect(construct(exact)).toMatchObject({
      mean: { refused: 'too-few-items' },
      alpha: { refused: 'two-items' },
      omega: { refused: 'too-few-items' },
      spearmanBrown: { n: 120, reliability: expect.any(Number) as number },
    });
  },
  async eb_few_groups() {
    const rows = ['5', '6', '7', '8'].flatMap((name) => lines(name, 18, spread));
    const { exact } = await both(rows, three);
    expect(group(exact, '5')).toMatchObject({
      eb: { refused: 'too-few-groups' },
      mean: expect.any(Number) as number,
    });
  },
  async eb_tau0() {
    const names = ['5', '6', '7', '8', '9', '10'];
    const rows = names.flatMap((name) => lines(name, 20, spread));
    const { exact } = await both(rows, codebookOf({ a: 3 }, { group: 'groep' }));
    expect(construct(exact)['anova']).toMatchObject({ tau2: 0 });
    const means = names.map((name) => group(exact, name)['eb']);
    for (const eb of means) expect(eb).toEqual({ mean: expect.closeTo(3, 12) as number, b: 0 });
  },
  async trend_2_years() {
    const rows = ['2026', '2027'].flatMap((year) =>
      ['5', '6'].flatMap((name) =>
        lines(name, 18, (i) => spread(i + Number(name))).map((line) => `${line},${year}`),
      ),
    );
    const codebook = { ...codebookOf({ a: 3 }, { group: 'groep', wave: 'jaar' }) };
    const data = file('jaren.csv', ['groep,a1,a2,a3,jaar', ...rows].join('\n'));
    for (const exact of [true, false]) {
      const result = await run({ data, codebook, exact });
      expect(result.differences).toHaveLength(1);
      expect(JSON.stringify(result)).not.toMatch(/trend/i);
    }
  },
  async trend_changed_items() {
    // A question that was not asked in the earlier year: no score then, so no difference.
    const rows = [
      ...['5', '6'].flatMap((name) =>
        lines(name, 18, (i) => [1 + (i % 5), '', '']).map((line) => `${line},2026`),
      ),
      ...['5', '6'].flatMap((name) => lines(name, 18, spread).map((line) => `${line},2027`)),
    ];
    const data = file('anders.csv', ['groep,a1,a2,a3,jaar', ...rows].join('\n'));
    const codebook = codebookOf({ a: 3 }, { group: 'groep', wave: 'jaar' });
    for (const exact of [true, false]) {
      const [difference] = (await run({ data, codebook, exact })).differences;
      expect(difference?.diff).toHaveProperty('refused');
    }
  },
  async incidents_zero() {
    // Nobody was ever hit: a share of 0 with its upper end, and no verdict.
    const codebook = {
      ...codebookOf({ a: 3 }, { group: 'groep', top: 1 }),
      constructs: [{ id: 'a', label: 'a', kind: 'index' }],
    };
    const { exact, shown } = await both(
      lines('5', 210, () => [1, 1, 1]),
      codebook,
    );
    for (const result of [exact, shown]) {
      expect(result.items['a1']).toMatchObject({
        top: { k: 0, p: 0, ci: [0, expect.closeTo(0.0179637, 6) as number] },
      });
      expect(construct(result)).toMatchObject({ alpha: { refused: 'index' }, omega: { refused: 'index' } });
    }
  },
  async full_census() {
    const { exact } = await both(
      lines('5', 23, (i) => (i < 18 ? [5, 4, 5] : [2, 1, 3])),
      codebookOf({ a: 3 }, { group: 'groep', enrolled: { 5: 23 } }),
    );
    expect(exact.items['a1']).toMatchObject({
      top: { k: 18, n: 23, ci: [expect.closeTo(0.581, 4) as number, expect.closeTo(0.9034, 4) as number] },
    });
    expect(exact.response['5']).toEqual({ n: 23, enrolled: 23, rate: 1 });
  },
};

describe('the edge case, through the command', () => {
  const path = join(import.meta.dirname, '../../fixtures/refdata/edge_cases.json');
  const { cases: listed } = JSON.parse(readFileSync(path, 'utf8')) as {
    cases: { id: string; input: string }[];
  };
  test('list is handled in full', () => expect(Object.keys(cases)).toEqual(listed.map(({ id }) => id)));
  test.each(listed)('$id: $input', async ({ id }) => cases[id]?.());
});
