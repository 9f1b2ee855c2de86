import { constructs } from '../../src/domain/questionnaire.ts';
import type { DemoGroup } from './groups.ts';
import type { ItemParameters } from './item-parameters.ts';
import { groupShift, yearShift } from './planted.ts';
import { seededRandom, type SeededRandom } from './random.ts';

/** Correlation of the four feelings of one pupil. */
export const rho = 0.5;
/** Share of the variance that lies between groups. */
export const icc = 0.05;
/** Share of the answers that is skipped, at random. */
export const missingShare = 0.03;

/** All answers of one school in one year, a byte each: 200,000 pupils take less than 5 MB. */
export interface YearAnswers {
  groups: readonly DemoGroup[];
  items: readonly ItemParameters[];
  /** Pupil by pupil, item by item; 0 is skipped. Pupils of a group stand together, groups in order. */
  values: Uint8Array;
  /** Index of the group of each pupil. */
  groupOf: Uint32Array;
  /** Per group and construct: the mean that was put in (planted + class effect), and that of the pupils drawn from it. */
  latent: { expected: number[]; realised: number[] }[];
}

/** One draw per construct with correlation rho: a shared part and a part of its own. */
function correlated(random: SeededRandom): number[] {
  const shared = random.normal();
  return constructs.map(() => Math.sqrt(rho) * shared + Math.sqrt(1 - rho) * random.normal());
}

function answer(item: ItemParameters, theta: number, random: SeededRandom): number {
  const [chance, skip] = [random.uniform(), random.uniform()];
  if (skip < missingShare) return 0;
  let safe = 1;
  for (const threshold of item.thresholds) {
    if (chance < 1 / (1 + Math.exp(-item.slope * (theta - threshold)))) safe += 1;
  }
  return item.reverse ? item.thresholds.length + 2 - safe : safe;
}

/**
 * The answers that the pupils of one year give: a graded response model on four correlated feelings with an effect of
 * the class (handbook, statistics section 4). A group with a planted effect has no random one on top of it, so that
 * what is planted is what is there.
 */
export function generateYear(
  { groups, items }: Pick<YearAnswers, 'groups' | 'items'>,
  { seed, label, yearsAgo }: { seed: number; label: string; yearsAgo: number },
): YearAnswers {
  const pupils = groups.reduce((sum, { respondents }) => sum + respondents, 0);
  const values = new Uint8Array(pupils * items.length);
  const groupOf = new Uint32Array(pupils);
  const constructOf = items.map(({ construct }) => constructs.indexOf(construct));
  let pupil = 0;
  const latent = groups.map((group, g) => {
    const random = seededRandom(seed, `${label}/${group.id}`);
    const effects = correlated(random);
    const expected = constructs.map((construct, c) => {
      const between = groupShift(group.id, construct) ?? Math.sqrt(icc) * (effects[c] ?? 0);
      return between + yearShift(construct, yearsAgo);
    });
    const sums = constructs.map(() => 0);
    for (let i = 0; i < group.respondents; i += 1, pupil += 1) {
      const within = correlated(random);
      const theta = expected.map((mean, c) => mean + Math.sqrt(1 - icc) * (within[c] ?? 0));
      theta.forEach((value, c) => (sums[c] = (sums[c] ?? 0) + value));
      groupOf[pupil] = g;
      items.forEach((item, q) => {
        values[pupil * items.length + q] = answer(item, theta[constructOf[q] ?? 0] ?? 0, random);
      });
    }
    return { expected, realised: sums.map((sum) => sum / Math.max(1, group.respondents)) };
  });
  return { groups, items, values, groupOf, latent };
}

/** What one pupil answered, as the survey model holds it: a skipped question is not in it. */
export function answersOf(year: YearAnswers, pupil: number): Record<string, number> {
  const { items, values } = year;
  const given: Record<string, number> = {};
  items.forEach(({ id }, q) => {
    const value = values[pupil * items.length + q] ?? 0;
    if (value > 0) given[id] = value;
  });
  return given;
}
