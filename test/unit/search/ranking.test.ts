import { describe, expect, it } from 'vitest';
import { ownQuestionFirst, rank } from '../../../src/islands/search/ranking.ts';
import { searchWords } from '../../../src/islands/search/words.ts';

describe('the words of a question', () => {
  it('leave out what says nothing, and keep what tells a child from a parent', () => {
    expect(searchWords('Wat doet de school als mijn kind gepest wordt?')).toEqual([
      'doet',
      'school',
      'mijn',
      'kind',
      'gepest',
    ]);
    expect(searchWords('Ik word gepest')).toEqual(['ik', 'gepest']);
  });

  it('keep a word with a hyphen whole, and all words when none says anything', () => {
    expect(searchWords('Anti-pestcoördinator!')).toEqual(['anti-pestcoördinator']);
    expect(searchWords('wat nu')).toEqual(['wat', 'nu']);
    expect(searchWords(' ?! ')).toEqual([]);
  });
});

describe('ranking', () => {
  const place = (id: string, score = 1) => ({ id, score });

  it('lets a rare word count for more than a common one', () => {
    const common = { word: 'kind', hits: ['a', 'b', 'c', 'd'].map((id) => place(id)) };
    expect(rank([common, { word: 'klacht', hits: [place('e')] }], 20, new Set())[0]).toBe('e');
  });

  it('puts the place with all words first', () => {
    const words = [
      { word: 'klacht', hits: [place('a'), place('b')] },
      { word: 'juf', hits: [place('b'), place('c')] },
    ];
    expect(rank(words, 20, new Set())[0]).toBe('b');
  });

  it('prefers a question of the index to a page that fits as well', () => {
    const words = [{ word: 'klacht', hits: [place('page'), place('question')] }];
    expect(rank(words, 20, new Set(['question']))).toEqual(['question', 'page']);
  });

  it('leaves out what holds a common word and nothing more', () => {
    const words = [
      { word: 'mijn', hits: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => place(id)) },
      { word: 'klacht', hits: [place('a', 9)] },
      { word: 'juf', hits: [place('a', 9)] },
    ];
    expect(rank(words, 20, new Set())).toEqual(['a']);
  });

  it('finds nothing for no word', () => {
    expect(rank([], 20, new Set())).toEqual([]);
  });

  it('puts the question itself first, however it is ordered or written, and moves nothing else', () => {
    const titles = ['Mijn kind pest een ander kind', 'Mijn kind wordt gepest', 'Pesten'];
    const found = titles.map((title) => ({ title }));
    const order = (question: string) => ownQuestionFirst(question, found).map(({ title }) => title);
    expect(order('mijn kind wordt gepest?')).toEqual([titles[1], titles[0], titles[2]]);
    expect(order('gepest is mijn kind')).toEqual([titles[1], titles[0], titles[2]]);
    expect(order('pesten op het plein')).toEqual(titles);
  });
});
