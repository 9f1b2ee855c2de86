import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSurveys } from '../../../../scripts/surveys.ts';
import { answerData, differences, settled } from '../../../../src/survey/paper/compare.ts';
import { changePile, differencesOf, emptyPile, type PileChange } from '../../../../src/survey/paper/pile.ts';
import {
  nothingTyped,
  press,
  type TypedBooklet,
  typedQuestions,
  type Typing,
  writeText,
} from '../../../../src/survey/paper/typing.ts';
import { toParts } from '../../../../src/survey/parts.ts';

const { questionnaires } = await readSurveys('.');
const [first] = questionnaires.filter(({ id }) => id === 'leerling-3-4');
if (first === undefined) throw new Error('leerling-3-4');
const questions = typedQuestions(first);
const open = { id: 'X1', text: 'Wat kan beter?', hint: 'Geen namen.', longest: 200 };
const withOpen = typedQuestions({ ...first, open });
const start: Typing = { at: 0, booklet: nothingTyped };
const type = (keys: string, from = start, of = questions) =>
  Array.from(keys).reduce(
    (typing, key) => press(of, typing, key === '<' ? 'Backspace' : key) ?? typing,
    from,
  );
const typed = (keys: string): TypedBooklet => type(keys).booklet;

describe('typing over', () => {
  it('answers with a digit, skips with 0 and goes on', () => {
    const { at, booklet } = type('1203123312');
    expect(at).toBe(10);
    expect(Object.values(booklet.answers)).toEqual([1, 2, null, 3, 1, 2, 3, 3, 1, 2]);
  });

  it('refuses what the scale does not have, and keys that mean nothing', () => {
    for (const key of ['4', '9', 'a', 'Enter', '', '12'])
      expect(press(questions, start, key)).toBeUndefined();
    expect(press(questions, start, 'Backspace')).toBeUndefined();
    expect(press(questions, type('1111111111'), '1')).toBeUndefined();
  });

  it('takes back the last answer, as often as asked', () => {
    expect(type('12<')).toEqual({ at: 1, booklet: { answers: { K01: 1 }, text: '' } });
    expect(type('123<<<')).toEqual(start);
    expect(type('12<3').booklet.answers).toEqual({ K01: 1, K02: 3 });
  });

  it('goes on where it stopped after an earlier answer was put right', () => {
    const all = type('1111111111');
    expect(press(questions, { ...all, at: 2 }, '3')).toMatchObject({ at: 10 });
    expect(press(questions, { ...type('11111'), at: 2 }, '3')).toMatchObject({ at: 5 });
  });

  it('ends with the open question where there is one', () => {
    const before = type('1111111111', start, withOpen);
    expect(withOpen[before.at]?.kind).toBe('open');
    const { at, booklet } = writeText(before, '  Meer bankjes. ');
    expect([at, booklet.text]).toEqual([11, 'Meer bankjes.']);
    expect(answerData(withOpen, booklet)['X1']).toBe('Meer bankjes.');
  });
});

describe('comparing', () => {
  it('finds what differs, skipped answers included, and nothing else', () => {
    const found = differences(questions, typed('1203123312'), typed('1213123302'));
    expect(found.map(({ id }) => id)).toEqual(['K03', 'K09']);
    expect(differences(questions, typed('1203123312'), typed('1203123312'))).toEqual([]);
  });

  it('lets spaces and capitals of a text pass', () => {
    const one = { answers: {}, text: 'Meer  bankjes' };
    expect(differences(withOpen, one, { answers: {}, text: 'meer bankjes' })).toEqual([]);
    expect(differences(withOpen, one, { answers: {}, text: 'meer banken' })).toHaveLength(1);
  });

  it('takes decisions only where the two differed', () => {
    const [one, other] = [typed('1203123312'), typed('1213123302')];
    const open = differences(questions, one, other);
    const chosen = { answers: { K03: 2, K09: null, K01: 3 }, text: '' };
    expect(Object.values(settled(one, open, chosen).answers)).toEqual([1, 2, 2, 3, 1, 2, 3, 3, null, 2]);
  });

  it('gives the sealed part exactly what was decided, whatever two people typed', () => {
    const key = fc.constantFrom('0', '1', '2', '3');
    const keys = fc.array(key, { minLength: 10, maxLength: 10 }).map((all) => all.join(''));
    fc.assert(
      fc.property(keys, keys, keys, (a, b, truth) => {
        const [one, other, right] = [typed(a), typed(b), typed(truth)];
        const open = differences(questions, one, other);
        const end = settled(one, open, right);
        const { closed } = toParts(
          first,
          { survey: 's-2026', batch: 'aaaaaaaa', lang: 'nl' },
          answerData(questions, end),
        );
        for (const { id } of questions) {
          const same = (one.answers[id] ?? null) === (other.answers[id] ?? null);
          expect(closed.a[id]).toBe(same ? one.answers[id] : right.answers[id]);
        }
      }),
    );
  });
});

describe('the pile', () => {
  const code = '23456789B';
  const change = (...changes: PileChange[]) => changes.reduce(changePile, emptyPile);
  const one: PileChange = { kind: 'first', code, batch: 'aaaaaaaa', typed: typed('1111111111') };

  it('keeps a booklet until it is sealed, and forgets its answers then', () => {
    const pile = change(one, { kind: 'sealed', code });
    expect(pile).toEqual({ booklets: [], removed: undefined, sealed: 1 });
    expect(JSON.stringify(pile)).not.toContain('K01');
  });

  it('shows differences after the second time, and lets the second time be done again', () => {
    const twice = change(one, { kind: 'second', code, typed: typed('2111111111') });
    expect(twice.booklets.map((booklet) => differencesOf(questions, booklet).length)).toEqual([1]);
    expect(changePile(twice, { kind: 'again', code })).toEqual(change(one));
  });

  it('brings back what was removed last', () => {
    const removed = change(one, { kind: 'remove', code });
    expect(removed.booklets).toEqual([]);
    expect(changePile(removed, { kind: 'undo' })).toEqual(change(one));
    expect(changePile(emptyPile, { kind: 'undo' })).toEqual(emptyPile);
  });
});
