import type { Construct } from '../domain/item.ts';
import type { Cube, Released, ReleasedConstruct } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import { empiricalBayes } from '../statistics/groups/empirical-bayes.ts';
import { hierarchicalBayes } from '../statistics/groups/hierarchical-bayes.ts';
import { isRefused, type Refusal } from '../statistics/refusal.ts';
import { flagRows } from './flags.ts';
import type { FlagRow } from './rows.ts';
import { scaleMoments } from './scale-moments.ts';

/** One group on one construct. */
export interface GroupCell {
  atom: string;
  label: string;
  n: number;
  /** Its own mean; absent under ten answers. */
  mean: number | undefined;
  /** Drawn towards the others by how little it rests on: the mean to show, with its 95 % interval. */
  shrunken: { mean: number; margin: readonly [number, number] } | undefined;
  /** How much of the own difference is kept, 0 to 1 (empirical Bayes). */
  kept: number | undefined;
  /** `few`: shown, but too little to compare. `hidden`: too little to show. */
  state: 'lower' | 'higher' | 'alike' | 'few' | 'hidden';
}

/** A construct over all groups, in the order of the school. */
export interface GroupConstruct {
  construct: Construct;
  items: number;
  min: number;
  max: number;
  school: number;
  groups: readonly GroupCell[];
  /** Why there are no shrunken means. */
  refused: Refusal | undefined;
}

const fewest = 10;

function stateOf(mean: number | undefined, flag: FlagRow | undefined): GroupCell['state'] {
  if (mean === undefined) return 'hidden';
  if (flag?.z === undefined) return 'few';
  return flag.flag ?? 'alike';
}

function groupConstruct(cube: Cube, construct: ReleasedConstruct, flags: readonly FlagRow[]): GroupConstruct {
  const school = scaleMoments(cube, construct, (question) => question.school);
  const moments = cube.atoms.map(({ n }, at) => {
    const own = scaleMoments(cube, construct, ({ atoms }) => atoms?.[at] ?? []);
    return { n: Math.min(n, own.n), mean: own.mean, sd: own.sd };
  });
  // Too small a group would pull the others with a figure that nobody may see.
  const shown = moments.map((own) => (own.n < fewest ? { n: 0, mean: 0, sd: 0 } : own));
  const hb = hierarchicalBayes(shown);
  const eb = empiricalBayes(shown);
  const clip = (value: number) => Math.min(school.max, Math.max(school.min, value));
  const groups = cube.atoms.map(({ id, label, n }, at): GroupCell => {
    const own = moments[at];
    const mean = own === undefined || own.n < fewest ? undefined : own.mean;
    const posterior = isRefused(hb) ? undefined : hb.groups[at];
    const kept = isRefused(eb) ? undefined : eb.groups[at];
    return {
      atom: id,
      label,
      n,
      mean,
      shrunken:
        posterior === undefined || isRefused(posterior)
          ? undefined
          : { mean: posterior.mean, margin: [clip(posterior.ci[0]), clip(posterior.ci[1])] },
      kept: kept === undefined || isRefused(kept) ? undefined : kept.b,
      state: stateOf(
        mean,
        flags.find(({ atom }) => atom === id),
      ),
    };
  });
  const { items, min, max, mean } = school;
  const refused = isRefused(hb) ? hb.refused : undefined;
  return { construct: construct.construct, items, min, max, school: mean, groups, refused };
}

/**
 * Every group on every construct that may be known per group: own mean, shrunken mean with its interval
 * (hierarchical Bayes; statistics row 18), and what `flagRows` says. Groups stand in the order of the school, never by
 * size of a figure. Nothing is flagged on a shrunken mean.
 */
export function groupRows(cube: Released<Cube>): Released<GroupConstruct[]> {
  const flags = flagRows(cube);
  return derive(cube, (all) =>
    all.constructs
      .filter(({ atoms }) => atoms !== undefined)
      .map((construct) =>
        groupConstruct(
          all,
          construct,
          flags.filter((flag) => flag.construct === construct.construct),
        ),
      ),
  );
}
