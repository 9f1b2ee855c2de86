import { scaleScores } from '../../src/statistics/scales/scale-scores.ts';
import { seededRandom, type SeededRandom } from '../demo/random.ts';
import { above, constructSizes, items } from './items.ts';

export interface SchoolPlan {
  /** Enrolled pupils per group. */
  sizes: readonly number[];
  /** Share of the variance of the feeling that lies between groups. */
  icc: number;
  /** Up to which share of a group stays away at random; default .15. */
  away?: number;
  /** Put on top of the feeling of one group, on the first so many constructs. */
  shift?: { group: number; by: number; constructs: number };
}

export interface SimulatedSchool {
  groupCount: number;
  groups: Int32Array;
  /** Scale scores per construct; NaN where too little was answered. */
  scores: Float64Array[];
  /** Per group and construct: the effect of the class that was put in. */
  effects: number[][];
}

/** Correlation of the feelings of one pupil. */
const rho = 0.5;
const missingShare = 0.03;

/** One draw per construct: a shared part and a part of its own. */
function correlated(random: SeededRandom): number[] {
  const shared = random.normal();
  return constructSizes.map(() => Math.sqrt(rho) * shared + Math.sqrt(1 - rho) * random.normal());
}

/** The answers of one pupil with these feelings, NaN for a skipped one. */
export function answerAll(theta: readonly number[], random: SeededRandom): number[] {
  return items.map((item) => {
    const [chance, skip] = [random.uniform(), random.uniform()];
    if (skip < missingShare) return NaN;
    return 1 + [1, 2, 3, 4].filter((j) => chance < above(item, j, theta[item.construct] ?? 0)).length;
  });
}

/** A feeling per construct of a pupil who is in no class. */
export const anyPupil = correlated;

/** One school: who answered (0 to 15 % of a group stays away at random), and what. */
export function makeSchool(
  { sizes, icc, shift, away: most = 0.15 }: SchoolPlan,
  seed: number,
  label: string,
): SimulatedSchool {
  const random = seededRandom(seed, label);
  const effects = sizes.map(() => correlated(random).map((effect) => Math.sqrt(icc) * effect));
  const [groups, answers]: [number[], number[][]] = [[], []];
  sizes.forEach((size, group) => {
    const away = most * random.uniform();
    for (let pupil = 0; pupil < size; pupil += 1) {
      if (random.uniform() < away) continue;
      const theta = correlated(random).map((own, c) => {
        const planted = shift?.group === group && c < shift.constructs ? shift.by : 0;
        return (effects[group]?.[c] ?? 0) + Math.sqrt(1 - icc) * own + planted;
      });
      groups.push(group);
      answers.push(answerAll(theta, random));
    }
  });
  const scores = constructSizes.map((_, construct) => {
    const own = items.flatMap((item, i) => (item.construct === construct ? [i] : []));
    const columns = own.map((i) => ({
      answers: answers.map((row) => row[i] ?? NaN),
      reversed: false,
      min: 1,
      max: 5,
    }));
    const scored = scaleScores(columns);
    return 'refused' in scored ? new Float64Array(groups.length).fill(NaN) : scored.scores;
  });
  return { groupCount: sizes.length, groups: Int32Array.from(groups), scores, effects };
}
