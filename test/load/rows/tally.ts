import { release } from '../../../src/disclosure/release.ts';
import { createTally } from '../../../src/disclosure/tally.ts';
import { fromHex } from '../../../src/domain/bytes.ts';
import { seededRandom } from '../../unit/disclosure/sample.ts';
import { type Bench, timed } from '../bench.ts';
import { afnameOf, questionCount, questionId } from './invented.ts';

/** Different answer sheets that come by again and again: two million objects would measure the memory. */
const sheets = 5000;
const groups = 240;

/** Answers as objects, as they come out of an envelope, and the same as bytes. */
function inventedSheets() {
  const random = seededRandom(3);
  const objects: Record<string, number>[] = [];
  const bytes = new Uint8Array(sheets * questionCount);
  for (let i = 0; i < sheets; i += 1) {
    const a: Record<string, number> = {};
    for (let q = 0; q < questionCount; q += 1) {
      const value = 1 + Math.floor(random() * 4);
      a[questionId(q)] = value;
      bytes[i * questionCount + q] = value - 1;
    }
    objects.push(a);
  }
  const keys = Array.from({ length: sheets }, () => Uint8Array.from({ length: 16 }, () => random() * 256));
  return { objects, bytes, keys };
}

function filledTally(groupCount: number, count: number, sheetsOf = inventedSheets()) {
  const { questionnaire, batches } = afnameOf(groupCount);
  const ids = batches.batches.map(({ id }) => id);
  const tally = createTally(questionnaire, batches.batches, batches);
  const { objects, keys } = sheetsOf;
  for (let i = 0; i < count; i += 1) {
    tally.add(
      ids[i % groupCount] ?? '',
      objects[i % sheets] ?? {},
      keys[(i * 7) % sheets] ?? keys[0] ?? new Uint8Array(16),
    );
  }
  return { tally, batches, questionnaire };
}

const tallyRow: Bench = {
  name: 'twee miljoen antwoorden tellen',
  unit: 'ms',
  anchorName:
    'dezelfde tellers en celsleutels in één lus over typed arrays, zonder controle en zonder schaalscores',
  target: 'onder 2.000 ms en hooguit 3 x de lus',
  isMet: ({ ours, ratio }) => ours < 2000 && ratio !== null && ratio <= 3,
  isQuick: true,
  prepare(size) {
    const count = size === 'full' ? 2_000_000 : 200_000;
    const invented = inventedSheets();
    const scale = 2_000_000 / count;
    const words = new Uint32Array(sheets * 4);
    invented.keys.forEach((key, i) => words.set(new Uint32Array(key.slice().buffer), i * 4));
    const loop = () => {
      const cells = new Uint32Array(groups * questionCount * 5);
      const keys = new Uint32Array(cells.length * 4);
      for (let i = 0; i < count; i += 1) {
        const [sheet, group] = [(i % sheets) * questionCount, (i % groups) * questionCount * 5];
        const word = ((i * 7) % sheets) * 4;
        for (let q = 0; q < questionCount; q += 1) {
          const cell = group + q * 5 + (invented.bytes[sheet + q] ?? 0);
          cells[cell] = (cells[cell] ?? 0) + 1;
          for (let w = 0; w < 4; w += 1)
            keys[cell * 4 + w] = (keys[cell * 4 + w] ?? 0) ^ (words[word + w] ?? 0);
        }
      }
      if (keys.length + (cells[0] ?? 0) < 0) throw new Error();
    };
    return Promise.resolve({
      ours: async () => (await timed(() => filledTally(groups, count, invented))) * scale,
      anchor: async () => (await timed(loop)) * scale,
    });
  },
};

/** Release of one filled tally; it can be released once, so each time a new one is filled, outside the clock. */
async function releaseTime(groupCount: number): Promise<number> {
  const { tally, batches, questionnaire } = filledTally(groupCount, groupCount * 25);
  const { survey, title, schooljaar, k, base } = batches;
  const { role, version } = questionnaire;
  const seed = fromHex(batches.seed);
  return timed(() => release(tally, { survey, version, title, schooljaar, role, k, base, seed }));
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

export const rows = [tallyRow, releaseRow];
