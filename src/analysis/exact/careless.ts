import type { Codebook } from '../../domain/codebook.ts';
import { refuse } from '../../statistics/refusal.ts';
import type { CarelessFigures, Given } from '../result.ts';
import type { Collected } from './collect.ts';

/** How many answered without reading, and what the means are without them: shown, never left out by itself (row 24). */
export function exactCareless(codebook: Codebook, { careless }: Collected): Given<CarelessFigures> {
  const { respondents, marked, longestRuns, without } = careless;
  if (respondents === 0) return refuse('no-answers');
  return {
    n: respondents,
    marked,
    share: marked / respondents,
    longestRuns: Object.fromEntries(
      longestRuns.flatMap((count, run) => (count > 0 ? [[String(run), count]] : [])),
    ),
    without: Object.fromEntries(
      codebook.constructs.map(({ id }, at) => {
        const { n, sum } = without[at] ?? { n: 0, sum: 0 };
        return [id, n === 0 ? refuse('no-answers') : { n, mean: sum / n }];
      }),
    ),
  };
}
