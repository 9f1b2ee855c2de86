import type { Cube, Released, ReleasedConstruct } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import { normalQuantile } from '../statistics/distributions/normal.ts';
import type { FlagRow } from './rows.ts';
import { scaleMoments } from './scale-moments.ts';

/** Fewest answers of a group, and of all others, for a flag (statistics row 16); fewest groups of ten (row 17). */
const fewest = { answers: 15, groups: 3, ofGroup: 10 };

/** The smallest difference that is worth a word, in standard deviations. */
const smallestEffect = 0.3;

/** Variance that rounding adds to a count, twice over: the group's and the school's (attacks rule 6). */
export const roundingVariance: Readonly<Record<Cube['base'], number>> = { 3: 8.5, 5: 27 };

/**
 * The 95 % point of the largest |z| among so many comparisons, were they independent: 3.07 for 8 groups x 3 constructs.
 * For dependent ones it is on the safe side (Šidák 1967, JASA 62:626-633).
 */
export function flagLimit(comparisons: number): number {
  const each = 0.95 ** (1 / comparisons);
  return normalQuantile(1 - (1 - each) / 2);
}

interface School {
  cube: Cube;
  limit: number;
  n: number;
}

function flagsOf({ cube, limit, n: all }: School, construct: ReleasedConstruct): FlagRow[] {
  const school = scaleMoments(cube, construct, (question) => question.school);
  return cube.atoms.map(({ id, n }, at): FlagRow => {
    const group = scaleMoments(cube, construct, ({ atoms }) => atoms?.[at] ?? []);
    const row = { construct: construct.construct, atom: id, n, mean: group.mean, school: school.mean };
    if (Math.min(n, all - n, group.n, school.n - group.n) < fewest.answers || !(school.sd > 0)) {
      return { ...row, z: undefined, g: undefined, flag: undefined };
    }
    const rounding = roundingVariance[cube.base] / (group.items * n ** 2);
    const z = (group.mean - school.mean) / Math.sqrt((school.sd ** 2 * (1 - n / all)) / n + rounding);
    // Against all others, not against a school that the group is part of; J corrects for few people (Hedges 1981).
    const rest = (all * school.mean - n * group.mean) / (all - n);
    const g = ((group.mean - rest) / school.sd) * (1 - 3 / (4 * (all - 2) - 1));
    const isFlagged = Math.abs(z) >= limit && Math.abs(g) >= smallestEffect;
    return { ...row, z, g, flag: isFlagged ? (z < 0 ? 'lower' : 'higher') : undefined };
  });
}

/**
 * Per construct and group whether it differs from the rest of the school: z and g from released counts, one limit for
 * all comparisons of the report together (handbook, disclosure-attacks rule 6, which replaces the permutation of pupils
 * of statistics row 17: only raw answers can be permuted). "Not flagged" is not "no difference". Constructs that are
 * released for the school only have no rows; under three groups of ten nothing is compared and there are none at all.
 */
export function flagRows(cube: Released<Cube>): Released<FlagRow[]> {
  return derive(cube, (all) => {
    const compared = all.constructs.filter(({ atoms, items }) => atoms !== undefined && items.length > 0);
    const large = all.atoms.filter(({ n }) => n >= fewest.ofGroup);
    if (large.length < fewest.groups || compared.length === 0) return [];
    const n = all.atoms.reduce((sum, atom) => sum + atom.n, 0);
    const school = { cube: all, n, limit: flagLimit(all.atoms.length * compared.length) };
    return compared.flatMap((construct) => flagsOf(school, construct));
  });
}
