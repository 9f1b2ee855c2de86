import { describe, expect, test } from 'vitest';
import { release } from '../../../src/disclosure/release.ts';
import { roundRow } from '../../../src/disclosure/round.ts';
import { attack, mayBecome, roundings, rowsNear, rowsOf, threshold, type Proof } from './attacker.ts';
import {
  anItem,
  aQuestionnaire,
  drawAnswer,
  options,
  profiles,
  seededRandom,
  someBatches,
  someResponses,
  tallyOf,
} from './sample.ts';

/** What can be proven from a row, over all truths from which rule 8 can have made it by the attacker's reckoning. */
function prove(published: readonly number[], n: number, base: number): Proof {
  const key = `${base} ${n} ${published.join()}`;
  const known = proofs.get(key);
  if (known !== undefined) return known;
  const proof = attack(rowsNear(published, n, base).filter((truth) => mayBecome(truth, published, base)));
  proofs.set(key, proof);
  return proof;
}
const proofs = new Map<string, Proof>();

class Score {
  rows = 0;
  cells = 0;
  pinned = 0;
  proven = 0;
  insiders = 0;

  add(proof: Proof, columns: number): void {
    this.rows += 1;
    this.cells += columns;
    this.pinned += proof.pinned;
    this.proven += proof.proven ? 1 : 0;
    this.insiders += proof.insiders;
  }
}
const nothing = { pinned: 0, proven: 0, insiders: 0 };

describe('the released tables of one level', () => {
  test.each([3, 5] as const)(
    'prove nothing about 3 x 500 random rows and the school, base %i',
    async (base) => {
      const items = Array.from({ length: 20 }, (_, at) => anItem(`A${10 + at}`));
      items.push(anItem('A90', { construct: 'AV' }), anItem('A91', { schoolOnly: true }));
      const questionnaire = aQuestionnaire(items);
      for (const [name, shares] of Object.entries(profiles)) {
        const score = new Score();
        for (let world = 0; world < 9; world += 1) {
          const random = seededRandom(1000 * base + world);
          const batches = someBatches(
            [0, 1, 2].map((at) => ({ unit: `g${at}`, bouw: 'b', n: 10 + Math.floor(random() * 10) })),
          );
          const responses = someResponses(questionnaire, batches, shares, random);
          const tally = tallyOf(questionnaire, batches, responses);
          const seed = Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
          const cube = await release(tally, { ...options, base, seed });
          const everybody = cube.atoms.reduce((sum, atom) => sum + atom.n, 0);
          for (const { level, counts } of cube.questions) {
            counts.forEach((row, at) => {
              const n = level === 'school' ? everybody : (cube.atoms[at]?.n ?? 0);
              score.add(prove(row, n, base), row.length);
            });
          }
        }
        console.log(`base ${base}, ${name}:`, { ...score });
        expect(score).toMatchObject({ ...nothing, rows: 558 });
      }
    },
  );

  test('prove nothing about any row of 10-19 with 2-4 answers', () => {
    // Rounded by the real rule with seeded chance; proofs are kept per table, because many rows share one.
    const random = seededRandom(31);
    const score = new Score();
    for (const columns of [3, 4, 5]) {
      for (let n = 10; n <= 19; n += 1) {
        for (const truth of rowsOf(n, columns)) {
          const cells = truth.map(() => (Math.floor(random() * 2 ** 30) + 0.5) / 2 ** 30);
          const published = roundRow(truth, 3, { cells, extra: random() });
          score.add(prove(published, n, 3), columns);
        }
      }
    }
    console.log('all small rows:', { ...score });
    expect(score).toMatchObject(nothing);
  });
});

describe('the same attacker breaks', () => {
  test('exact counts with a threshold', () => {
    const random = seededRandom(32);
    const score = new Score();
    for (let time = 0; time < 100; time += 1) {
      const truth = [0, 0, 0, 0, 0];
      for (let pupil = 0; pupil < 12; pupil += 1) {
        const column = drawAnswer(profiles.rare, random) - 1;
        truth[column] = (truth[column] ?? 0) + 1;
      }
      const key = threshold(truth).join();
      score.add(attack(rowsOf(12, 5).filter((world) => threshold(world).join() === key)), 5);
    }
    console.log('exact counts, those under five hidden:', { ...score });
    expect(score.pinned).toBeGreaterThan(100);
    expect(score.proven).toBeGreaterThan(10);
    expect(score.insiders).toBeGreaterThan(10);
  });

  test('base 3 without guard and audit: 19 alike, published as 21', () => {
    const truth = [19, 0, 0];
    const published = roundings(truth, 3, false).find((row) => row[0] === 21);
    expect(published).toEqual([21, 0, 0]);
    const worlds = rowsNear([21, 0, 0], 19, 3).filter((world) => mayBecome(world, [21, 0, 0], 3, false));
    expect(worlds).toEqual([truth]);
    expect(attack(worlds)).toMatchObject({ pinned: 3, proven: true });
  });

  test('the protected form of that row does not give it away', () => {
    expect(prove([18, 0, 0], 19, 3)).toMatchObject({ pinned: 0, proven: false, insiders: 0 });
  });
});
