import { describe, expect, test } from 'vitest';
import { itemRows } from '../../../src/analysis/items.ts';
import { release } from '../../../src/disclosure/release.ts';
import { releaseTexts } from '../../../src/disclosure/texts.ts';
import type { OpenPart } from '../../../src/domain/response.ts';
import { schoolOf, times } from './patterns.ts';
import { options } from './sample.ts';

describe('rules 12 to 15: one release', () => {
  const school = schoolOf(
    [times(12, [1, 2]), times(13, [2, 1]), [...times(8, [1, 4]), [2, 2], [3, 3]]],
    'WB',
  );

  test('a role of one atom has one rounding', async () => {
    const one = schoolOf([[...times(10, [1, 2]), [2, 4], [4, 1], [3, null]]], 'WB');
    for (const { school: whole, atoms } of (await release(one(), options)).questions) {
      expect(atoms).toEqual([whole]);
    }
  });

  test('the same tally gives the same cube, and refuses another k, base or seed', async () => {
    const tally = school();
    const cube = await release(tally, options);
    expect(await release(tally, { ...options })).toBe(cube);
    for (const other of [
      { k: 20 },
      { base: 5 as const },
      { seed: new Uint8Array(32) },
      { survey: 'x-2026' },
    ]) {
      await expect(release(tally, { ...options, ...other })).rejects.toMatchObject({
        code: 'disclosure/already-released',
      });
    }
  });

  test('a late answer is in no figure', async () => {
    const tally = school();
    const cube = await release(tally, options);
    expect(tally.add('unit0', { A01: 4, A02: 4 }, new Uint8Array(16))).toBe(false);
    expect([...tally.n]).toEqual([12, 13, 10]);
    expect(await release(tally, options)).toBe(cube);
  });

  test('no row for the school is exact, whatever its size', async () => {
    const cube = await release(school(), options);
    for (const { school: whole } of [...cube.questions, ...cube.constructs]) {
      expect(whole.every((count) => count % 3 === 0)).toBe(true);
    }
    expect(itemRows(cube)[0]?.counts.reduce((sum, count) => sum + count, 0)).not.toBe(35);
  });
});

describe('open answers', () => {
  const part = (text: string, role: OpenPart['role'] = 'ouder'): OpenPart => ({
    f: 'vbr1',
    survey: 'ouders-2026',
    version: options.version,
    part: 'o',
    role,
    t: { open: text },
  });
  const texts = Array.from({ length: 12 }, (_, at) => `antwoord ${at}`);
  const how = { role: 'ouder' as const, k: 10, seed: options.seed };

  test('are shown in an order that says nothing of who came first, and stays', async () => {
    const shown = await releaseTexts(
      texts.map((text) => part(text)),
      'open',
      how,
    );
    expect([...shown].sort()).toEqual([...texts].sort());
    expect(shown).not.toEqual(texts);
    expect(
      await releaseTexts(
        texts.toReversed().map((text) => part(text)),
        'open',
        how,
      ),
    ).toEqual(shown);
    const otherwise = await releaseTexts(
      texts.map((text) => part(text)),
      'open',
      { ...how, seed: new Uint8Array(32) },
    );
    expect(otherwise).not.toEqual(shown);
  });

  test('are not shown under k texts; blanks and other roles do not count', async () => {
    const few = [...texts.slice(0, 9).map((text) => part(text)), part('  '), part('elders', 'medewerker')];
    await expect(releaseTexts(few, 'open', how)).rejects.toMatchObject({
      code: 'disclosure/too-few',
      details: { k: 10, n: 9 },
    });
    await expect(releaseTexts(few.slice(0, 4), 'open', { ...how, k: 1 })).rejects.toMatchObject({
      details: { k: 5 },
    });
  });
});
