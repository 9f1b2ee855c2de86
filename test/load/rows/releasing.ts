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
} from '../../unit/disclosure/sample.ts';
import { type Bench, timed } from '../bench.ts';

const constructs = ['WB', 'VB', 'AV', 'SB', 'SB'] as const;
const questionnaire = aQuestionnaire(
  Array.from({ length: 25 }, (_, at) =>
    anItem(`Q${at}`, { construct: constructs[Math.floor(at / 5)] ?? 'SB', reverse: at % 5 === 4 }),
  ),
);
const batches = someBatches(
  Array.from({ length: 8 }, (_, at) => ({ unit: `groep ${at}`, bouw: `bouw ${at >> 2}`, n: 25 })),
);
const responses = someResponses(questionnaire, batches, profiles.mostly, seededRandom(3));

/** A tally can be released once: each run fills a new one, outside the clock. */
const releasing: Bench = {
  name: 'één school vrijgeven met controle: 8 groepen, 25 vragen',
  unit: 'ms',
  anchorName: null,
  target: 'onder 1.000 ms',
  isMet: ({ ours }) => ours < 1000,
  isQuick: true,
  prepare: () =>
    Promise.resolve({
      ours() {
        const tally = tallyOf(questionnaire, batches, responses);
        return timed(() => release(tally, options));
      },
    }),
};

export const rows = [releasing];
