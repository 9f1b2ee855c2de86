import type { ItemRow } from '../analysis/rows.ts';
import type { Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { formatCount } from '../text/numbers.ts';
import { extremesText } from '../text/overview-view.ts';
import { byFavourable, favourableCount, favourableWords } from './likert-answers.ts';
import type { TableModel } from './table.ts';

/** Under this many answers an order of questions is mostly chance. */
const fewest = 30;
const shown = 3;

export interface Extremes {
  strong: readonly ItemRow[];
  weak: readonly ItemRow[];
}

/**
 * The questions that were answered favourably most and least often, harm left out: it is never praised, and never put
 * in an order. Empty where there are too few questions or answers.
 */
export function extremesOf(rows: Released<readonly ItemRow[]>): Extremes {
  const comparable = byFavourable(rows).filter(
    ({ construct, valid }) => construct !== 'AV' && valid >= fewest,
  );
  const each = Math.min(shown, Math.floor(comparable.length / 2));
  return { strong: comparable.slice(0, each), weak: each === 0 ? [] : comparable.slice(-each).toReversed() };
}

const quoted = (text: string) => text.replace(/\.$/, '');
const countOf = (row: ItemRow) => extremesText.count(favourableCount(row), row.valid);

export function extremesSentence({ strong, weak }: Extremes): string {
  const [most, least] = [strong[0], weak[0]];
  if (most === undefined || least === undefined) return extremesText.tooFew;
  return extremesText.sentence(quoted(most.text), countOf(most), quoted(least.text), countOf(least));
}

export function extremesTable({ strong, weak }: Extremes): TableModel {
  return {
    caption: extremesText.caption,
    columns: extremesText.columns.map((label, i) => ({ label, numeric: i > 2 })),
    rows: [...strong, ...weak.toReversed()].map((row) => [
      row.text,
      constructText[row.construct].name,
      favourableWords(row),
      extremesText.count(favourableCount(row), row.valid),
      formatCount(row.valid),
    ]),
  };
}
