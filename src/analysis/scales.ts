import { constructs } from '../domain/questionnaire.ts';
import type { Construct } from '../domain/item.ts';
import type { Cube, Released } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { momentsOfCounts } from '../statistics/moments.ts';
import { itemRows } from './items.ts';
import type { ItemRow, ScaleRow } from './rows.ts';

/** Under this many answers a mean says more about who happened to answer than about the school (statistics row 9). */
const fewest = 10;

/** The rows on the answer scale that most of them have; at a tie the one that comes first. */
function onMajorityScale(rows: readonly ItemRow[]): readonly ItemRow[] {
  const perScale = Map.groupBy(rows, (row) => JSON.stringify(row.answers));
  return [...perScale.values()].reduce((best, next) => (next.length > best.length ? next : best));
}

/**
 * One construct from released counts only: the mean over its questions of each question's mean (attacks rule 2), and
 * as sd the mean of the questions' sds, which is its upper bound as long as no alpha is released (rule 3).
 */
function scaleRow(construct: Construct, all: readonly ItemRow[], respondents: number): ScaleRow {
  const rows = onMajorityScale(all);
  const values = rows[0]?.answers.map((answer) => answer.value) ?? [];
  const min = Math.min(...values);
  const max = Math.max(...values);
  const n = Math.min(respondents, ...rows.map((row) => row.valid));
  const row = { construct, items: rows.length, n, min, max };
  if (n < fewest) return { ...row, mean: undefined, margin: undefined, refused: 'too-few' };

  const moments = rows.map((item) => {
    const recoded = item.reverse ? values.map((value) => min + max - value) : values;
    return momentsOfCounts(recoded, item.counts);
  });
  const mean = moments.reduce((sum, item) => sum + item.mean, 0) / rows.length;
  const sd = moments.reduce((sum, item) => sum + item.sd, 0) / rows.length;
  const margin = meanInterval({ n, mean, sd, min, max });
  return 'refused' in margin
    ? { ...row, mean, margin: undefined, refused: margin.refused }
    : { ...row, mean, margin, refused: undefined };
}

/**
 * The constructs of the questionnaire for the whole school, in the order in which they are reported. A construct
 * rests on the questions with its most common answer scale; other scales are not averaged with it, `items` says how
 * many are left. The margin is for chance between pupils, not for rounding (README).
 */
export function scaleRows(cube: Released<Cube>): Released<ScaleRow[]> {
  return derive(cube, ({ atoms }) => {
    const respondents = atoms.reduce((sum, atom) => sum + atom.n, 0);
    const rows = itemRows(cube);
    return constructs.flatMap((construct) => {
      const own = rows.filter((row) => row.construct === construct);
      return own.length === 0 ? [] : [scaleRow(construct, own, respondents)];
    });
  });
}
