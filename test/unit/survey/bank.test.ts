import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/domain/item.ts';

const folder = 'surveys/vragenbank';
const bank = readdirSync(folder).flatMap(
  (name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Item[],
);

describe('the item bank', () => {
  it('has the five sets: 74 items with ids of their own', () => {
    const sizes = Map.groupBy(bank, ({ id }) => id.charAt(0));
    expect(Object.fromEntries([...sizes].map(([letter, items]) => [letter, items.length]))).toEqual({
      K: 10,
      L: 26,
      M: 22,
      O: 16,
    });
    expect(new Set(bank.map(({ id }) => id)).size).toBe(74);
  });

  it('never draws a face beside harm or a reversed item, and keeps grave items to the whole school', () => {
    expect(
      bank.filter(
        ({ picture, construct, reverse }) => picture === 'gezicht' && (construct === 'AV' || reverse),
      ),
    ).toEqual([]);
    expect(bank.filter(({ construct, schoolOnly }) => construct === 'AV' && schoolOnly !== true)).toEqual([]);
  });

  it('asks pupils in at most 13 words', () => {
    const pupils = bank.filter(({ id }) => /^[KL]/.test(id));
    expect(pupils.filter(({ text }) => text.split(/\s+/).length > 13).map(({ id }) => id)).toEqual([]);
  });

  it('asks about every topic of the plan in every questionnaire', () => {
    for (const letter of ['L', 'M', 'O']) {
      const topics = new Set(bank.filter(({ id }) => id.startsWith(letter)).map(({ topic }) => topic));
      expect([...topics].filter((topic) => topic !== '-').sort()).toEqual([
        'T1',
        'T2',
        'T3',
        'T4',
        'T5',
        'T6',
      ]);
    }
  });
});
