import { expect, it } from 'vitest';
import { rowJson, rowWords, targetWords } from '../../load/rows/print.ts';
import type { Row } from '../../load/rows/row.ts';
import { runRow } from '../../load/rows/run-row.ts';

function counting(figures: readonly number[], log: string[], name: string) {
  let i = 0;
  return () => {
    log.push(name);
    return figures[(i += 1) - 1] ?? NaN;
  };
}

it('warms up, alternates, and takes the median of what came after', async () => {
  const log: string[] = [];
  const row: Row = {
    name: 'rij',
    unit: 'ms',
    ours: counting([900, 5, 1, 3, 2, 4], log, 'o'),
    anchor: counting([900, 6, 6, 6, 6, 6], log, 'a'),
    anchorName: 'kaal',
    target: { atMost: 3, ratioAtMost: 0.5 },
  };
  const turns: number[] = [];
  const result = await runRow(row, (done) => turns.push(done));
  expect(log.join('')).toBe('oaoaoaoaoaoa');
  expect(turns).toEqual([1, 2, 3, 4, 5]);
  expect(result.ours).toEqual({ median: 3, lowest: 1, highest: 5 });
  expect(result).toMatchObject({ ratio: 0.5, met: true });
  expect(Object.keys(rowJson(result))).toEqual(
    expect.arrayContaining(['name', 'unit', 'ours', 'anchor', 'anchorName', 'ratio', 'target', 'met']),
  );
  expect(rowWords(result)).toContain('gehaald');
});

it('does not meet a bound on a ratio without an anchor, nor any bound without a figure', async () => {
  const [name, unit, runs] = ['rij', '/s', 1];
  const alone = await runRow({ name, unit, runs, ours: () => 9, target: { ratioAtLeast: 1 } }, () => {});
  expect(alone.met).toBe(false);
  const none = await runRow({ name, unit, runs, ours: () => NaN, target: {} }, () => {});
  expect(none.met).toBe(false);
});

it('tells a limit only beside a missed target', async () => {
  const row: Row = {
    name: 'rij',
    unit: 'ms',
    runs: 1,
    ours: () => 9,
    target: { atMost: 5 },
    limit: 'zwaartekracht',
  };
  expect(rowWords(await runRow(row, () => {}))).toContain('grens: zwaartekracht');
  expect((await runRow({ ...row, target: { atMost: 10 } }, () => {})).limit).toBeUndefined();
});

it('words a target', () => {
  expect(targetWords('ms', { atMost: 16, ratioAtMost: 2 })).toBe('≤ 16 ms; ≤ 2 × het anker');
  expect(targetWords('ms', { ratioAtMost: 0.05 })).toBe('≥ 20 × sneller');
});
