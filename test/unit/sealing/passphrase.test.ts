import { describe, expect, it } from 'vitest';
import {
  checkPassphrase,
  estimateBits,
  fewestBits,
  proposePassphrase,
} from '../../../src/sealing/passphrase.ts';
import { words } from '../../../src/sealing/words.ts';

/** One typing fault apart: a wrong, missing or extra letter, or two neighbours swapped. */
function isOneFaultApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (a.length === b.length) {
    const isSwap = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
    return isSwap || a.slice(at + 1) === b.slice(at + 1);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.slice(at) === long.slice(at + 1);
}

describe('the word list', () => {
  it('holds 2,048 words of four to eight letters, sorted and all different', () => {
    expect(words).toHaveLength(2048);
    expect(new Set(words).size).toBe(2048);
    expect(words.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
    expect(words.toSorted()).toEqual(words);
  });

  it('has no two words that one typing fault turns into each other', () => {
    const close = words.flatMap((a, i) =>
      words
        .slice(i + 1)
        .filter((b) => isOneFaultApart(a, b))
        .map((b) => [a, b]),
    );
    expect(close).toEqual([]);
    expect(isOneFaultApart('boom', 'bomo') && isOneFaultApart('boom', 'bom')).toBe(true);
  });

  it('has no word that is the beginning of another', () => {
    const begun = words.filter((a, i) => words[i + 1]?.startsWith(a));
    expect(begun).toEqual([]);
  });
});

describe('the proposal', () => {
  it('is six words of the list, strong enough, and never the same', () => {
    const proposals = Array.from({ length: 500 }, proposePassphrase);
    expect(new Set(proposals).size).toBe(500);
    for (const proposal of proposals) {
      expect(proposal.split(' ').filter((word) => words.includes(word))).toHaveLength(6);
      // Two of the same word count once; that is rare, and the draw was still one of 2^66.
      if (new Set(proposal.split(' ')).size === 6) expect(checkPassphrase(proposal)).toBe(proposal);
    }
  });

  it('draws every word about equally often', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 10_000; i += 1)
      for (const word of proposePassphrase().split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    // 60,000 words over 2,048: expected 29.3, sd 5.4. The chi-square over all has sd 64 round 2,047.
    const chi = words.reduce((sum, word) => sum + ((counts.get(word) ?? 0) - 29.3) ** 2 / 29.3, 0);
    expect(Math.abs(chi - 2047)).toBeLessThan(6 * 64);
  });
});

describe('a passphrase of one’s own', () => {
  it.each([
    'welkom01',
    'Welkom2026!',
    'DeNieuweKring2026',
    'qwertyuiopasdfghjklzxcvbnm',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    '1234567890 1234567890 1234567890',
    'mijn hond heet bobby',
    'appel appel appel appel appel appel appel appel',
    'een twee drie vier vijf zes',
    '',
  ])('%j is refused', (typed) => {
    expect(estimateBits(typed)).toBeLessThan(fewestBits);
    expect(() => checkPassphrase(typed)).toThrow('sealing/weak-passphrase');
  });

  it.each([
    'fietsbel regenton pannenkoek vlinder accordeon sneeuwpop',
    'Kwispelstaart onder 83 paarse theemutsen, zegt tante Dirkje',
    'f8Kd92mXq0Lw7Pz3tR5v',
  ])('%j is taken', (typed) => {
    expect(checkPassphrase(` ${typed} `)).toBe(typed);
  });
});
