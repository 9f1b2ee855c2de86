import type { Construct } from '../domain/item.ts';
import type { Cube, Released } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import { normalQuantile } from '../statistics/distributions/normal.ts';
import { flagLimit, flagRows, roundingVariance } from './flags.ts';
import { scaleMoments } from './scale-moments.ts';

/** A group that clearly differs from the others on a construct. */
export interface OutstandingRow {
  construct: Construct;
  label: string;
  n: number;
  mean: number;
  /** Mean of all others. */
  rest: number;
  flag: 'lower' | 'higher';
}

/** What stands out, how much was compared, and how large a difference must be to stand out. */
export interface Outstanding {
  found: readonly OutstandingRow[];
  /** Cells that were compared: groups x constructs with enough answers. */
  compared: number;
  /** Groups with too few answers to be compared. */
  left: readonly string[];
  /**
   * Points on the scale by which a group of `n` must differ from all others to be found 4 times out of 5 by the rule of
   * `flagRows`; the largest over its constructs. Undefined when nothing is compared.
   */
  detectable: { points: number; n: number } | undefined;
}

/** The difference that the flag rule finds 4 times out of 5, in points of the scale. */
function detectablePoints(cube: Cube, n: number, comparisons: number): number {
  const all = cube.atoms.reduce((sum, atom) => sum + atom.n, 0);
  const needed = flagLimit(comparisons) + normalQuantile(0.8);
  const perConstruct = cube.constructs
    .filter(({ atoms }) => atoms !== undefined)
    .map((construct) => {
      const { sd, items } = scaleMoments(cube, construct, ({ school }) => school);
      const variance = (sd ** 2 * (1 - n / all)) / n + roundingVariance[cube.base] / (items * n ** 2);
      return (needed * Math.sqrt(variance) * all) / (all - n);
    });
  return Math.max(...perConstruct);
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The flags of one report with the words that belong to them: which groups, and what could not have been seen, for a
 * group of the median size (handbook, statistics rules 4 and 7). Without any comparison both are empty.
 */
export function outstanding(cube: Released<Cube>): Released<Outstanding> {
  const flags = flagRows(cube);
  return derive(cube, (all) => {
    const total = all.atoms.reduce((sum, atom) => sum + atom.n, 0);
    const labelOf = (atom: string) => all.atoms.find(({ id }) => id === atom)?.label ?? '';
    const compared = flags.filter(({ z }) => z !== undefined);
    const sizes = all.atoms.filter(({ id }) => compared.some(({ atom }) => atom === id)).map(({ n }) => n);
    const n = median(sizes);
    return {
      found: flags.flatMap(({ construct, atom, n: own, mean, school, flag }) =>
        flag === undefined
          ? []
          : [
              {
                construct,
                label: labelOf(atom),
                n: own,
                mean,
                flag,
                rest: (total * school - own * mean) / (total - own),
              },
            ],
      ),
      compared: compared.length,
      left: all.atoms
        .filter(
          ({ id }) => flags.some(({ atom }) => atom === id) && compared.every(({ atom }) => atom !== id),
        )
        .map(({ label }) => label),
      detectable: n === 0 ? undefined : { n, points: detectablePoints(all, n, flags.length) },
    };
  });
}
