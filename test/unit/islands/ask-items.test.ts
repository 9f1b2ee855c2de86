import { describe, expect, it, vi } from 'vitest';
import type { Database } from '../../../src/analysis/database.ts';
import { itemRows } from '../../../src/analysis/items.ts';
import { askSql } from '../../../src/analysis/own-sql.ts';
import { derive } from '../../../src/disclosure/derive.ts';
import { askItems } from '../../../src/islands/dashboard/use-items.ts';
import { aCube } from '../analysis/cube.ts';

const cube = await aCube();
const databaseThat = (query: Database['query']) =>
  derive(cube, (): Database => ({ query, run: async () => {}, close: async () => {} }));

describe('figures without a database that works', () => {
  it.each([
    ['has no memory', async () => Promise.reject(new Error('Out of Memory Error: could not allocate block'))],
    ['died', async () => Promise.reject(new Error('worker ended'))],
  ])('come from the loops when it %s', async (_, query) => {
    const { rows, engine } = await askItems(databaseThat(query), cube, ['a1']);
    expect(engine).toBe('loops');
    expect(rows).toEqual(itemRows(cube, ['a1']));
  });

  it('come from the loops when it stays silent: after two seconds', async () => {
    vi.useFakeTimers();
    const asked = askItems(
      databaseThat(() => new Promise(() => {})),
      cube,
      ['a1'],
    );
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect((await asked).engine).toBe('loops');
  });
});

it('own SQL that does not fit in the memory is told as that', async () => {
  for (const words of [
    'Out of Memory Error: failed to allocate',
    'memory access out of bounds',
    'unreachable',
  ]) {
    const answer = await askSql(
      databaseThat(async () => Promise.reject(new Error(words))),
      'SELECT 1',
    );
    expect(answer).toMatchObject({ fault: 'no-memory' });
  }
});
