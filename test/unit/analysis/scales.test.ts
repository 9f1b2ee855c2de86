import { describe, expect, test } from 'vitest';
import { itemRows } from '../../../src/analysis/items.ts';
import { scaleRows } from '../../../src/analysis/scales.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { release } from '../../../src/disclosure/release.ts';
import { anItem, aQuestionnaire, options, someBatches, tallyOf } from '../disclosure/sample.ts';
import { aCube } from './cube.ts';

/** A school of n pupils who all answer as given. */
function uniform(n: number, answers: Record<string, number | null>): Promise<Released<Cube>> {
  const questionnaire = aQuestionnaire([anItem('A01'), anItem('A02', { reverse: true })]);
  const batches = someBatches([{ unit: 'a', bouw: 'b', n }]);
  const responses = Array.from({ length: n }, (_, at) => {
    const key = Uint8Array.from({ length: 16 }, (__, byte) => (at * 31 + byte) % 256);
    return { batch: 'unit0', answers, key };
  });
  return release(tallyOf(questionnaire, batches, responses), options);
}

describe('scales', () => {
  test('come in the order of the report, one per construct', async () => {
    const rows = scaleRows(await aCube());
    expect(rows.map((row) => [row.construct, row.items, row.min, row.max])).toEqual([
      ['WB', 2, 1, 4],
      ['VB', 1, 1, 4],
      ['AV', 2, 1, 4],
      ['SB', 3, 1, 4],
    ]);
  });

  test('are means of item means from released counts, reversed items turned round', async () => {
    const cube = await aCube();
    const answersOf = (question: string, reverse: boolean) => {
      const row = itemRows(cube).find((item) => item.question === question);
      return (row?.counts ?? []).flatMap((count, at) =>
        Array.from({ length: count }, () => (reverse ? 4 - at : at + 1)),
      );
    };
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const sd = (values: readonly number[]) =>
      Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1));
    const items = [answersOf('A01', false), answersOf('A02', true)];
    const scale = scaleRows(cube)[0];
    expect(scale?.mean).toBeCloseTo(mean(items.map(mean)), 12);
    const half = ((scale?.margin?.[1] ?? 0) - (scale?.margin?.[0] ?? 0)) / 2;
    const n = Math.min(62, ...items.map((values) => values.length));
    expect(scale?.n).toBe(n);
    // The t quantile lies between 1.96 and 2.02 for 45 to 62 answers.
    expect((half / mean(items.map(sd))) * Math.sqrt(n)).toBeGreaterThan(1.99);
    expect((half / mean(items.map(sd))) * Math.sqrt(n)).toBeLessThan(2.03);
  });

  test('give a mean but no margin when all released answers are equal', async () => {
    expect(scaleRows(await uniform(30, { A01: 4, A02: 1 }))).toEqual([
      {
        construct: 'WB',
        items: 2,
        n: 30,
        min: 1,
        max: 4,
        alpha: undefined,
        mean: 4,
        sd: 0,
        margin: undefined,
        refused: 'no-spread',
      },
    ]);
  });

  test('are refused under ten answers to a question', async () => {
    const [row] = scaleRows(await uniform(12, { A01: 4, A02: null }));
    expect(row).toMatchObject({ mean: undefined, margin: undefined, refused: 'too-few' });
  });

  test('hold no NaN, whatever was answered', async () => {
    for (const answers of [{}, { A01: 1 }, { A01: null, A02: null }]) {
      const text = JSON.stringify(scaleRows(await uniform(11, answers)), (_, value: unknown) =>
        typeof value === 'number' && !Number.isFinite(value) ? 'BAD' : value,
      );
      expect(text).not.toContain('BAD');
    }
  });

  test('depend on released counts only: other answers, same cube, same scales', async () => {
    const cube = await aCube();
    const copy = structuredClone(cube) as typeof cube;
    expect(scaleRows(copy)).toEqual(scaleRows(cube));
  });
});
