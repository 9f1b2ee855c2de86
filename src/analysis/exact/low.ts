import { isRefused } from '../../statistics/refusal.ts';
import { countWhere, shareFigure } from '../describe.ts';
import type { Given, LowFigure } from '../result.ts';

/** How many score at or under the limit. */
export function lowFigure(counts: ReadonlyMap<number, number>, cut: number): Given<LowFigure> {
  const found = shareFigure(
    countWhere(counts, (score) => score <= cut),
    countWhere(counts, () => true),
  );
  return isRefused(found) ? found : { cut, ...found };
}
