import { expect, test } from 'vitest';
import { flagRows } from '../../../src/analysis/flags.ts';
import { itemRows } from '../../../src/analysis/items.ts';
import { scaleRows } from '../../../src/analysis/scales.ts';
import { release } from '../../../src/disclosure/release.ts';
import type { Construct } from '../../../src/domain/item.ts';
import { anItem, aQuestionnaire, options, randomKey, seededRandom, someBatches, tallyOf } from './sample.ts';

/** Schools per setting; with VEILIGE_KRING_SCHOLEN=400 the figures of the README come out. */
const schools = Number(process.env['VEILIGE_KRING_SCHOLEN'] ?? 12);

const constructs: Construct[] = ['WB', 'VB', 'SB'];
const items = constructs.flatMap((construct, c) =>
  [0, 1, 2, 3].map((at) => anItem(`${'ABC'.charAt(c)}0${at}`, { construct })),
);
const questionnaire = aQuestionnaire(items);

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Four answers by thresholds on a feeling, and what a pupil with this feeling answers to one question. */
const thresholds = [-1.9, -1.1, 0.1];
const answer = (feeling: number, random: () => number): number =>
  1 + thresholds.filter((threshold) => 0.7 * feeling + 0.7 * normal(random) > threshold).length;

/** A school of groups of 24; in the first one the first construct lies `shift` lower. Item answers per pupil too. */
async function aSchool(groups: number, shift: number, random: () => number) {
  const batches = someBatches(
    Array.from({ length: groups }, (_, at) => ({ unit: `g${at}`, bouw: 'b', n: 24 })),
  );
  const responses = batches.flatMap((batch, group) =>
    Array.from({ length: batch.n }, () => {
      const shared = normal(random);
      const feelings = constructs.map(
        (_, c) => 0.7 * shared + 0.7 * normal(random) - (group === 0 && c === 0 ? shift : 0),
      );
      const answers = Object.fromEntries(
        items.map(({ id }, at) => [id, answer(feelings[Math.floor(at / 4)] ?? 0, random)]),
      );
      return { batch: batch.id, answers, key: randomKey(random) };
    }),
  );
  const seed = Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
  return { responses, cube: await release(tallyOf(questionnaire, batches, responses), { ...options, seed }) };
}

const rms = (errors: readonly number[]) =>
  Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);

test('how far released figures lie from the raw ones', async () => {
  for (const groups of [1, 5, 10]) {
    const random = seededRandom(40 + groups);
    const shares: number[] = [];
    const means: number[] = [];
    const bouw: number[] = [];
    for (let school = 0; school < schools; school += 1) {
      const { responses, cube } = await aSchool(groups, 0, random);
      const n = responses.length;
      const all = itemRows(
        cube,
        cube.atoms.map(({ id }) => id),
      );
      itemRows(cube).forEach((row, at) => {
        const top = responses.filter(({ answers }) => (answers[row.question] ?? 0) > 2).length / n;
        const share = (counts: readonly number[], valid: number) =>
          ((counts[2] ?? 0) + (counts[3] ?? 0)) / valid;
        shares.push(100 * (share(row.counts, row.valid) - top));
        bouw.push(100 * (share(all[at]?.counts ?? [], all[at]?.valid ?? 0) - top));
      });
      scaleRows(cube).forEach((row, c) => {
        const own = items.slice(4 * c, 4 * c + 4).map(({ id }) => id);
        const raw = responses.reduce(
          (sum, { answers }) => sum + own.reduce((all, id) => all + (answers[id] ?? 0), 0) / 4,
          0,
        );
        means.push((row.mean ?? NaN) - raw / n);
      });
    }
    const round = (value: number, digits: number) => Number(value.toFixed(digits));
    console.log(`n ${groups * 24}`, {
      schools,
      sharePoints: round(rms(shares), 2),
      shareOfAtomsPoints: round(rms(bouw), 2),
      scaleMean: round(rms(means), 4),
    });
    expect(rms(shares)).toBeLessThan(150 / (groups * 24));
    expect(rms(means)).toBeLessThan(2 / (groups * 24));
  }
});

/** The first group against all others on the first construct, in standard deviations of pupils' own scores. */
function rawEffect(responses: Awaited<ReturnType<typeof aSchool>>['responses']): number {
  const own = items.slice(0, 4).map(({ id }) => id);
  const scores = responses.map(({ batch, answers }) => ({
    isFirst: batch === 'unit0',
    score: own.reduce((sum, id) => sum + (answers[id] ?? 0), 0) / own.length,
  }));
  const meanOf = (some: typeof scores) => some.reduce((sum, { score }) => sum + score, 0) / some.length;
  const mean = meanOf(scores);
  const sd = rms(scores.map(({ score }) => score - mean));
  return (
    (meanOf(scores.filter(({ isFirst }) => !isFirst)) - meanOf(scores.filter(({ isFirst }) => isFirst))) / sd
  );
}

test('how often groups are flagged', async () => {
  const found: Record<string, { schools: number; effect: number }> = {};
  for (const shift of [0, 0.5, 0.8, 1.2]) {
    const random = seededRandom(50 + 10 * shift);
    let hits = 0;
    const raw: number[] = [];
    for (let school = 0; school < schools; school += 1) {
      const { cube, responses } = await aSchool(8, shift, random);
      raw.push(rawEffect(responses));
      const flagged = flagRows(cube).filter(({ flag }) => flag !== undefined);
      const isHit = ({ atom, construct }: (typeof flagged)[number]) => atom === 'a1' && construct === 'WB';
      if (shift === 0 ? flagged.length > 0 : flagged.some(isHit)) hits += 1;
    }
    const effect = raw.reduce((sum, value) => sum + value, 0) / schools;
    found[shift] = { schools: hits / schools, effect: Number(effect.toFixed(2)) };
  }
  console.log('schools with a flag, and the raw effect in one group', { schools, ...found });
  expect(found['0']?.schools).toBeLessThan(0.3);
  expect(found['1.2']?.schools).toBeGreaterThan(0.5);
});
