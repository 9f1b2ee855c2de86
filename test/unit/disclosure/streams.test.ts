import { describe, expect, test } from 'vitest';
import { openStreams } from '../../../src/disclosure/streams.ts';
import { options } from './sample.ts';

const key = Uint32Array.of(1, 2, 3, 4);
const open = (changes: Partial<typeof options> = {}) => {
  const { seed, survey, role } = { ...options, ...changes };
  return openStreams(seed, survey, role);
};

describe('streams', () => {
  test('repeat themselves, and stay between 0 and 1', async () => {
    const streams = await open();
    const again = await open();
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const u = await streams.cell(attempt, 'atom a1', key);
      expect(u).toBe(await again.cell(attempt, 'atom a1', key));
      expect(u > 0 && u < 1).toBe(true);
    }
  });

  test('of a cell depend on seed, try, place and key', async () => {
    const streams = await open();
    const other = await open({ seed: new Uint8Array(32) });
    const draws = await Promise.all([
      streams.cell(0, 'atom a1', key),
      streams.cell(1, 'atom a1', key),
      streams.cell(0, 'atom a2', key),
      streams.cell(0, 'school', key),
      streams.cell(0, 'atom a1', Uint32Array.of(1, 2, 3, 5)),
      other.cell(0, 'atom a1', key),
    ]);
    expect(new Set(draws).size).toBe(draws.length);
  });

  test('of a question depend on survey, role, question, try and place too', async () => {
    const streams = await open();
    const draws = await Promise.all([
      streams.extra(0, 'P', 'atom a1', 'A01'),
      streams.extra(0, 'P', 'atom a1', 'A02'),
      streams.extra(1, 'P', 'atom a1', 'A01'),
      streams.extra(0, 'P', 'atom a2', 'A01'),
      (await open({ survey: 'ouders-2026' })).extra(0, 'P', 'atom a1', 'A01'),
      (await open({ role: 'ouder' })).extra(0, 'P', 'atom a1', 'A01'),
      (await open({ seed: new Uint8Array(32) })).extra(0, 'P', 'atom a1', 'A01'),
    ]);
    expect(new Set(draws).size).toBe(draws.length);
  });

  test('are evenly spread', async () => {
    const streams = await open();
    const draws = await Promise.all(
      Array.from({ length: 4000 }, (_, at) => streams.cell(0, 'school', Uint32Array.of(at, 0, 0, 0))),
    );
    for (let part = 0; part < 10; part += 1) {
      const inside = draws.filter((u) => Math.floor(u * 10) === part).length;
      // Four standard errors of a share of 1 in 10.
      expect(Math.abs(inside - 400)).toBeLessThan(76);
    }
  });
});
