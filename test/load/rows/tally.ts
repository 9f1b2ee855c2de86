import { release } from '../../../src/disclosure/release.ts';
import { createTally } from '../../../src/disclosure/tally.ts';
import { fromHex } from '../../../src/domain/bytes.ts';
import { type Bench, timed } from '../bench.ts';
import { afnameOf } from './invented.ts';
import { cellsOf, inventedSheets, questions, sheets } from './sheets.ts';

const groups = 240;

/** An empty tally of so many groups. */
function emptyTally(groupCount: number) {
  const { questionnaire, batches } = afnameOf(groupCount, questions);
  return { tally: createTally(questionnaire, batches.batches, batches), batches, questionnaire };
}

type Filled = ReturnType<typeof emptyTally>;
type Sheets = ReturnType<typeof inventedSheets>;

/** Counts objects: what an envelope or an archive gives. */
function countObjects({ tally, batches }: Filled, count: number, { objects, keys }: Sheets): void {
  const ids = batches.batches.map(({ id }) => id);
  for (let i = 0; i < count; i += 1) {
    const key = keys[(i * 7) % sheets];
    if (!key || !tally.add(ids[i % ids.length] ?? '', objects[i % sheets] ?? {}, key)) throw new Error();
  }
}

/** Counts rows of bytes: every row checked, with low-score tables and all that alpha needs. */
function countBytes({ tally, batches }: Filled, count: number, { bytes, words }: Sheets): void {
  const units = batches.batches.map(({ id }) => tally.unitOf(id));
  for (let i = 0; i < count; i += 1) {
    const unit = units[i % units.length] ?? -1;
    if (!tally.addRow(unit, bytes, (i % sheets) * questions, words, ((i * 7) % sheets) * 4))
      throw new Error();
  }
}

/** Two million responses, of which a quick run counts a tenth and says ten times as long. */
function tallyRow(
  names: Pick<Bench, 'name' | 'anchorName' | 'target' | 'isMet'>,
  fill: typeof countObjects,
): Bench {
  return {
    ...names,
    unit: 'ms',
    isQuick: true,
    prepare(size) {
      const count = size === 'full' ? 2_000_000 : 200_000;
      const scale = 2_000_000 / count;
      const invented = inventedSheets();
      return Promise.resolve({
        ours: async () => (await timed(() => fill(emptyTally(groups), count, invented))) * scale,
        anchor: async () => (await timed(() => cellsOf(invented, groups, count))) * scale,
      });
    },
  };
}

const anchorName =
  'kale lus over typed arrays: dezelfde tellers en celsleutels per vraag; niet: nakijken, schaalscores, wat alpha nodig heeft';

const bytesRow = tallyRow(
  {
    name: 'twee miljoen antwoorden op 25 vragen tellen, als bytes: nagekeken, met schaalscores',
    anchorName,
    target: 'onder 2.000 ms en hooguit 3 x de lus',
    isMet: ({ ours, ratio }) => ours < 2000 && ratio !== null && ratio <= 3,
  },
  countBytes,
);

const objectsRow = tallyRow(
  {
    name: 'twee miljoen antwoorden op 25 vragen tellen, als object uit JSON',
    anchorName,
    target: 'ter vergelijking',
    isMet: () => true,
  },
  countObjects,
);

/** Release of one filled tally; it can be released once, so each time a new one is filled, outside the clock. */
async function releaseTime(groupCount: number): Promise<number> {
  const filled = emptyTally(groupCount);
  countBytes(filled, groupCount * 25, inventedSheets());
  const { survey, title, schooljaar, k, base } = filled.batches;
  const { role, version } = filled.questionnaire;
  const seed = fromHex(filled.batches.seed);
  return timed(() => release(filled.tally, { survey, version, title, schooljaar, role, k, base, seed }));
}

const releaseRow: Bench = {
  name: 'vrijgeven: tien keer zo veel groepen',
  unit: 'ms',
  anchorName: '10 x de tijd van 24 groepen',
  target: 'lineair: hooguit 1,3 x',
  isMet: ({ ratio }) => ratio !== null && ratio <= 1.3,
  isQuick: true,
  prepare: () =>
    Promise.resolve({ ours: () => releaseTime(240), anchor: async () => 10 * (await releaseTime(24)) }),
};

export const rows = [bytesRow, objectsRow, releaseRow];
