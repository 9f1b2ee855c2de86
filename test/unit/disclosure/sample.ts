import type { Batch } from '../../../src/domain/batch.ts';
import type { CompiledQuestionnaire } from '../../../src/domain/questionnaire.ts';
import type { Item } from '../../../src/domain/item.ts';
import type { ReleaseOptions } from '../../../src/disclosure/release.ts';
import { createTally, type Tally } from '../../../src/disclosure/tally.ts';

/** Uniform numbers in [0, 1) that are the same in every run (mulberry32). Good enough for tests, never for a release. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shares of the four answers: ordinary, dominated, and as rare as aantasting (handbook, disclosure-attacks part 1). */
export const profiles = {
  spread: [0.6, 0.25, 0.1, 0.05],
  mostly: [0.9, 0.06, 0.03, 0.01],
  rare: [0.97, 0.02, 0.005, 0.005],
} as const;

/** An answer value 1..4 by these shares. */
export function drawAnswer(shares: readonly number[], random: () => number): number {
  let left = random();
  const at = shares.findIndex((share) => (left -= share) < 0);
  return at < 0 ? shares.length : at + 1;
}

export function anItem(id: string, changes: Partial<Item> = {}): Item {
  return {
    id,
    construct: 'WB',
    topic: 'T3',
    scale: 'S4',
    picture: 'gezicht',
    reverse: false,
    section: '2.1',
    schoolOnly: false,
    text: `Vraag ${id}`,
    ...changes,
  };
}

const labels = ['nooit', 'soms', 'vaak', 'altijd'];

export function aQuestionnaire(items: readonly Item[]): CompiledQuestionnaire {
  return {
    id: 'leerlingen',
    role: 'leerling',
    title: 'Leerlingen',
    status: 'eigen vragen',
    intro: ['Welkom'],
    version: '0123456789abcdef',
    items: [...items],
    scales: [
      { id: 'S4', answers: labels.map((label, at) => ({ value: at + 1, label })) },
      { id: 'J3', answers: ['nee', "weet 'k niet", 'ja'].map((label, at) => ({ value: at + 1, label })) },
    ],
  };
}

/** One batch per unit: id `unit0`, `unit1`, ... padded to the format's eight characters is not needed by a tally. */
export function someBatches(units: readonly { unit: string; bouw: string; n: number }[]): Batch[] {
  return units.map(({ unit, bouw, n }, at) => ({ id: `unit${at}`, role: 'leerling', unit, bouw, n }));
}

export const options: ReleaseOptions = {
  survey: 'leerlingen-2026',
  version: '0123456789abcdef',
  title: 'Leerlingen 2026',
  schooljaar: '2026-2027',
  role: 'leerling',
  k: 10,
  base: 3,
  seed: Uint8Array.from({ length: 32 }, (_, at) => at * 7 + 1),
};

export function randomKey(random: () => number): Uint8Array {
  return Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256));
}

/** One response of a made-up school. */
export interface SampleResponse {
  batch: string;
  answers: Record<string, number | null>;
  key: Uint8Array;
}

/** Every unit filled in by all its pupils: answers by `shares`, 4 % skipped. */
export function someResponses(
  questionnaire: CompiledQuestionnaire,
  batches: readonly Batch[],
  shares: readonly number[],
  random: () => number,
): SampleResponse[] {
  return batches.flatMap((batch) =>
    Array.from({ length: batch.n }, () => {
      const answers = Object.fromEntries(
        questionnaire.items.map((item) => {
          const value = drawAnswer(shares, random);
          return [item.id, random() < 0.04 ? null : item.scale === 'J3' ? Math.min(value, 3) : value];
        }),
      );
      return { batch: batch.id, answers, key: randomKey(random) };
    }),
  );
}

export function tallyOf(
  questionnaire: CompiledQuestionnaire,
  batches: readonly Batch[],
  responses: readonly SampleResponse[],
  settings: { lowCut?: number } = {},
): Tally {
  const tally = createTally(questionnaire, batches, settings);
  for (const { batch, answers, key } of responses) {
    if (!tally.add(batch, answers, key)) throw new Error('a sample response was refused');
  }
  return tally;
}
