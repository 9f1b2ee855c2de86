import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bouwen } from '../../../src/analysis/bouwen.ts';
import { itemRows } from '../../../src/analysis/items.ts';
import { lowRows } from '../../../src/analysis/low.ts';
import { responseRows } from '../../../src/analysis/response.ts';
import { toCsv } from '../../../src/charts/csv.ts';
import { likertTable } from '../../../src/charts/likert-words.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { release } from '../../../src/disclosure/release.ts';
import { people } from '../../../src/text/people.ts';
import {
  anItem,
  aQuestionnaire,
  options,
  profiles,
  seededRandom,
  someBatches,
  someResponses,
  tallyOf,
} from './sample.ts';

const questionnaire = aQuestionnaire([
  anItem('A01'),
  anItem('A02', { reverse: true }),
  anItem('C01', { construct: 'AV', reverse: true }),
]);

interface School {
  groups: { bouw: string; n: number }[];
  k: number;
  base: 3 | 5;
  profile: keyof typeof profiles;
  seed: number;
}

const school: fc.Arbitrary<School> = fc
  .record({
    groups: fc.array(
      fc.record({ bouw: fc.constantFrom('onder', 'midden', 'boven'), n: fc.integer({ min: 1, max: 30 }) }),
      { minLength: 1, maxLength: 9 },
    ),
    k: fc.integer({ min: 5, max: 15 }),
    base: fc.constantFrom(3 as const, 5 as const),
    profile: fc.constantFrom('spread', 'mostly', 'rare'),
    seed: fc.nat(1e6),
  })
  .filter(({ groups, k }) => groups.reduce((sum, { n }) => sum + n, 0) >= k);

/** The school in two years: the same groups, other answers and another number of them. */
async function twoYears({ groups, k, base, profile, seed }: School): Promise<Released<Cube>[]> {
  const cubes = [];
  for (const year of [0, 1]) {
    const random = seededRandom(seed + year);
    const sizes = groups.map(({ bouw, n }, at) => ({ unit: `g${at}`, bouw, n: n + (year ? at % 3 : 0) }));
    const batches = someBatches(sizes);
    const tally = tallyOf(
      questionnaire,
      batches,
      someResponses(questionnaire, batches, profiles[profile], random),
    );
    const of = { survey: `leerlingen-${2026 + year}`, schooljaar: `${2026 + year}-${2027 + year}` };
    const key = Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
    cubes.push(await release(tally, { ...options, ...of, k, base, seed: key }));
  }
  return cubes;
}

const step = fc.record({
  how: fc.constantFrom('or', 'and', 'not'),
  by: fc.constantFrom('atom', 'bouw'),
  pick: fc.array(fc.boolean(), { maxLength: 9 }),
});

/** The atoms that are left when filters are laid over each other. */
function follow(
  cube: Released<Cube>,
  chain: readonly { how: string; by: string; pick: readonly boolean[] }[],
) {
  let chosen = new Set<string>();
  for (const { how, by, pick } of chain) {
    const parts = by === 'atom' ? cube.atoms.map(({ id }) => [id]) : bouwen(cube).map(({ atoms }) => atoms);
    const next = new Set(parts.flatMap((atoms, at) => (pick[at] === true ? atoms : [])));
    const before = chosen;
    if (how === 'or') chosen = new Set([...before, ...next]);
    else chosen = new Set([...before].filter((id) => next.has(id) === (how === 'and')));
  }
  return [...chosen];
}

describe('over 200 random schools, two years each', () => {
  test('no chain of filters, years and exports isolates 1 to k - 1 people or shows an exact count', async () => {
    let [schools, exports] = [0, 0];
    await fc.assert(
      fc.asyncProperty(school, fc.array(step, { maxLength: 6 }), async (sample, chain) => {
        schools += 1;
        for (const cube of await twoYears(sample)) {
          const atoms = follow(cube, chain);
          const selected = responseRows(cube)
            .filter(({ atom }) => atoms.includes(atom))
            .reduce((sum, { n }) => sum + n, 0);
          const everybody = cube.atoms.reduce((sum, { n }) => sum + n, 0);
          for (const size of [selected, everybody - selected]) {
            expect(size === 0 || size >= cube.k).toBe(true);
          }
          for (const rows of [itemRows(cube), itemRows(cube, atoms)]) {
            // Numbers in an export: rounded ones, and sums of them.
            for (const row of rows) {
              for (const count of [...row.counts, row.missing, row.valid]) expect(count % cube.base).toBe(0);
            }
            if (rows.length > 0) {
              const text = toCsv(likertTable(rows, people.leerling));
              exports += text.length > 0 ? 1 : 0;
              const numbers = text.split(/[;\r\n]/).filter((cell) => /^\d+$/.test(cell));
              expect(numbers.every((cell) => Number(cell) % cube.base === 0)).toBe(true);
            }
          }
          for (const row of [...lowRows(cube), ...lowRows(cube, atoms)]) {
            for (const count of [row.low, row.notLow, row.noScore]) expect(count % cube.base).toBe(0);
          }
          // What is too grave for groups has no row for any choice of groups.
          expect(itemRows(cube, atoms).some(({ construct }) => construct === 'AV')).toBe(false);
        }
      }),
      { seed: 4, numRuns: 210 },
    );
    console.log('chains', { schools, exports });
    expect(schools).toBeGreaterThanOrEqual(200);
  });
});
