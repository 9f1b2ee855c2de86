import { describe, expect, it } from 'vitest';
import { schoolParts } from '../../../src/analysis/school-parts.ts';
import { release } from '../../../src/disclosure/release.ts';
import {
  anItem,
  aQuestionnaire,
  options,
  profiles,
  seededRandom,
  someBatches,
  someResponses,
  tallyOf,
} from '../disclosure/sample.ts';

const questionnaire = aQuestionnaire([anItem('A01'), anItem('A02')]);
type Groups = Parameters<typeof someBatches>[0];

async function partsOf(groups: Groups) {
  const batches = someBatches(groups);
  const responses = someResponses(questionnaire, batches, profiles.spread, seededRandom(1));
  const parts = schoolParts(await release(tallyOf(questionnaire, batches, responses), options));
  return parts
    .filter(({ kind }) => kind === 'bouw')
    .map(({ label, atoms, mixedWith }) => [label, atoms.length, mixedWith.length]);
}

describe('the bouwen', () => {
  it('may hold "en" or a comma in their own name', async () => {
    expect(
      await partsOf([
        { unit: '1/2 a', bouw: 'Groep 1, 2 en 3', n: 20 },
        { unit: '1/2 b', bouw: 'Groep 1, 2 en 3', n: 20 },
        { unit: '4/5 a', bouw: 'midden- en bovenbouw', n: 20 },
      ]),
    ).toEqual([
      ['Groep 1, 2 en 3', 2, 0],
      ['midden- en bovenbouw', 1, 0],
    ]);
  });

  it('have no figures where one is too small to stand alone', async () => {
    expect(
      await partsOf([
        { unit: '1/2 a', bouw: 'onder', n: 4 },
        { unit: '3/4 a', bouw: 'midden', n: 20 },
        { unit: '3/4 b', bouw: 'midden', n: 20 },
        { unit: '5/6 a', bouw: 'boven', n: 20 },
      ]),
    ).toEqual([
      ['onder', 0, 1],
      ['midden', 0, 1],
      ['boven', 1, 0],
    ]);
  });
});
