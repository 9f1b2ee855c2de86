import { describe, expect, test } from 'vitest';
import { createTally } from '../../../src/disclosure/tally.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { anItem, aQuestionnaire, randomKey, seededRandom, someBatches } from './sample.ts';

const questionnaire = aQuestionnaire([anItem('A01'), anItem('A02', { scale: 'J3' })]);
const batches = someBatches([
  { unit: '5a', bouw: 'midden', n: 20 },
  { unit: '5b', bouw: 'midden', n: 18 },
  { unit: '5a', bouw: 'midden', n: 4 },
]);
const key = (first: number) => Uint8Array.from({ length: 16 }, (_, at) => (at === 0 ? first : 0));

describe('a tally', () => {
  test('counts answers per unit, and what is skipped or left out in the last column', () => {
    const tally = createTally(questionnaire, batches);
    expect(tally.add('unit0', { A01: 4, A02: 1 }, key(1))).toBe(true);
    expect(tally.add('unit0', { A01: null }, key(2))).toBe(true);
    expect(tally.add('unit1', { A02: 3 }, key(4))).toBe(true);
    expect([...tally.n]).toEqual([2, 1]);
    expect(tally.row([0], 0).counts).toEqual([0, 0, 0, 1, 1]);
    expect(tally.row([0, 1], 0).counts).toEqual([0, 0, 0, 1, 2]);
    expect(tally.row([0, 1], 1).counts).toEqual([1, 0, 1, 1]);
  });

  test('puts batches of the same unit together, also what they were handed', () => {
    const tally = createTally(questionnaire, batches);
    tally.add('unit2', { A01: 1 }, key(1));
    expect(tally.units).toEqual([
      { name: '5a', bouw: 'midden', enrolled: 24 },
      { name: '5b', bouw: 'midden', enrolled: 18 },
    ]);
    expect(tally.n[0]).toBe(1);
  });

  test('keeps per cell the XOR of the keys, whatever the order', () => {
    const random = seededRandom(3);
    const keys = Array.from({ length: 5 }, () => randomKey(random));
    const row = (order: readonly Uint8Array[]) => {
      const tally = createTally(questionnaire, batches);
      order.forEach((each, at) => tally.add(at % 2 ? 'unit0' : 'unit1', { A01: 2 }, each));
      return tally.row([0, 1], 0);
    };
    expect(row(keys)).toEqual(row(keys.toReversed()));
    const expected = new Uint8Array(16);
    for (const each of keys) each.forEach((byte, at) => (expected[at] = (expected[at] ?? 0) ^ byte));
    const view = new DataView(expected.buffer);
    expect([...row(keys).keys.subarray(4, 8)]).toEqual([0, 4, 8, 12].map((at) => view.getUint32(at)));
  });

  test.each<[string, string, Record<string, number | null>, Uint8Array]>([
    ['an unknown batch', 'elders', { A01: 1 }, key(1)],
    ['an unknown question', 'unit0', { A01: 1, Z99: 1 }, key(1)],
    ['an answer above its scale', 'unit0', { A01: 1, A02: 4 }, key(1)],
    ['an answer below its scale', 'unit0', { A01: 0 }, key(1)],
    ['half an answer', 'unit0', { A01: 1.5 }, key(1)],
    [
      'a name that every object has',
      'unit0',
      JSON.parse('{"__proto__": 1}') as Record<string, number>,
      key(1),
    ],
    ['a short key', 'unit0', { A01: 1 }, new Uint8Array(8)],
  ])('refuses a response with %s, and counts nothing of it', (_, batch, answers, cellKey) => {
    const tally = createTally(questionnaire, batches);
    expect(tally.add(batch, answers, cellKey)).toBe(false);
    expect([...tally.n]).toEqual([0, 0]);
    expect(tally.row([0, 1], 0)).toEqual({ counts: [0, 0, 0, 0, 0], keys: new Uint32Array(20) });
  });

  test('does not know the batches of another role', () => {
    const [first] = batches;
    if (first === undefined) throw new Error('no batch');
    const tally = createTally(questionnaire, [{ ...first, role: 'ouder' }]);
    expect(tally.units).toEqual([]);
    expect(tally.add(first.id, { A01: 1 }, key(1))).toBe(false);
  });

  test('needs every scale', () => {
    const broken = aQuestionnaire([anItem('A01', { scale: 'X9' })]);
    expect(() => createTally(broken, batches)).toThrow(
      expect.objectContaining<Partial<Problem>>({ code: 'survey/invalid' }),
    );
  });
});
