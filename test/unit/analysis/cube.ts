import type { Cube, Released } from '../../../src/domain/released.ts';
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

/** A made-up school with every kind of question: both scales, reversed, school only, and text that SQL minds. */
export const questionnaire = aQuestionnaire([
  anItem('A01'),
  anItem('A02', { reverse: true }),
  anItem('B01', { construct: 'VB', text: 'Hoe vaak is \'t rustig? \\ "stil"; DROP TABLE cel; --' }),
  anItem('C01', { construct: 'AV', reverse: true }),
  anItem('C02', { construct: 'AV', reverse: true }),
  anItem('D01', { construct: 'SB', scale: 'J3' }),
  anItem('D02', { construct: 'SB' }),
  anItem('D03', { construct: 'SB' }),
  anItem('D04', { construct: 'SB', schoolOnly: true }),
]);

/** Its release; another seed gives other answers and other rounding. */
export function aCube(seed = 1, changes: Partial<typeof options> = {}): Promise<Released<Cube>> {
  const random = seededRandom(seed);
  const batches = someBatches([
    { unit: "5/6 'a'", bouw: 'midden', n: 23 },
    { unit: '5/6 c', bouw: 'midden', n: 6 },
    { unit: '7/8 a', bouw: 'boven', n: 19 },
    { unit: '7/8 b', bouw: 'boven', n: 14 },
  ]);
  const responses = someResponses(questionnaire, batches, profiles.spread, random);
  return release(tallyOf(questionnaire, batches, responses), { ...options, ...changes });
}
