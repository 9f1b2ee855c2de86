import type { Cube, Released, ReleasedConstruct } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import type { ScaleRow } from './rows.ts';
import { scaleMoments } from './scale-moments.ts';

/** Under this many answers a mean says more about who happened to answer than about the school (statistics row 9). */
const fewest = 10;

/** One construct of a cube; see `scaleRows`. */
export function scaleRow(cube: Cube, construct: ReleasedConstruct): ScaleRow {
  const respondents = cube.atoms.reduce((sum, atom) => sum + atom.n, 0);
  const { mean, sd, items, min, max, n: least } = scaleMoments(cube, construct, ({ school }) => school);
  const n = Math.min(respondents, least);
  const row = { construct: construct.construct, items, n, min, max, alpha: construct.alpha ?? undefined };
  if (n < fewest) return { ...row, mean: undefined, sd: undefined, margin: undefined, refused: 'too-few' };
  const margin = meanInterval({ n, mean, sd, min, max });
  return 'refused' in margin
    ? { ...row, mean, sd, margin: undefined, refused: margin.refused }
    : { ...row, mean, sd, margin, refused: undefined };
}

/**
 * The constructs of the questionnaire for the whole school, in the order in which they are reported. A construct
 * rests on the questions with its most common answer scale; other scales are not averaged with it, `items` says how
 * many are left. The margin is for chance between pupils, not for rounding (README).
 */
export function scaleRows(cube: Released<Cube>): Released<ScaleRow[]> {
  return derive(cube, (all) => all.constructs.map((construct) => scaleRow(all, construct)));
}
