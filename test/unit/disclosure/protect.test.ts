import { expect, test } from 'vitest';
import { mostTries, protectTable } from '../../../src/disclosure/protect.ts';
import { openStreams } from '../../../src/disclosure/streams.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { options } from './sample.ts';

const row = { counts: [7, 5, 4, 3], keys: Uint32Array.from({ length: 16 }, (_, at) => at + 1) };
const table = { question: 'A01', school: row };

test('a refused rounding is drawn again, with other chance', async () => {
  const streams = await openStreams(options.seed, options.survey, options.role);
  const seen: string[] = [];
  const published = await protectTable(table, 3, streams, ({ rows }) => {
    seen.push(String(rows));
    return seen.length === 20;
  });
  expect(seen).toHaveLength(20);
  expect(new Set(seen).size).toBeGreaterThan(3);
  expect(String(published.school)).toBe(seen.at(-1));
});

test('when nothing passes there is a fault that names the question, and no row', async () => {
  const streams = await openStreams(options.seed, options.survey, options.role);
  let tries = 0;
  const outcome = protectTable(table, 3, streams, () => {
    tries += 1;
    return false;
  });
  await expect(outcome).rejects.toEqual(
    expect.objectContaining<Partial<Problem>>({
      code: 'disclosure/no-safe-table',
      details: { question: 'A01' },
    }),
  );
  expect(tries).toBe(mostTries);
});

test('the audit sees what is published, n and the notice, and nothing of the truth', async () => {
  const streams = await openStreams(options.seed, options.survey, options.role);
  const told = { empty: [3] };
  const seen: unknown[] = [];
  const published = await protectTable(
    { ...table, told },
    3,
    streams,
    (candidate) => seen.push(candidate) > 0,
  );
  expect(seen).toEqual([{ rows: [published.school], n: [19], base: 3, told, school: undefined }]);
});
