import type { Outstanding } from '../analysis/outstanding.ts';
import type { Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { formatCount, formatMean } from '../text/numbers.ts';
import { outstandingText } from '../text/overview-view.ts';
import type { TableModel } from './table.ts';

const lower = (text: string) => text.toLocaleLowerCase('nl-NL');

/** How many cells stand out, of how many. */
export function outstandingSentence({ found, compared }: Released<Outstanding>): string {
  return found.length === 0 ? outstandingText.none(compared) : outstandingText.some(found.length, compared);
}

/** A sentence per group that stands out; in the order of the report, never by size. */
export function outstandingFindings({ found }: Released<Outstanding>): string[] {
  return found.map(({ construct, label, mean, rest, flag }) =>
    outstandingText[flag](label, lower(constructText[construct].name), mean, rest),
  );
}

/** What could not have been seen, and who is left out: said beside every result, also when nothing stands out. */
export function unseenSentences({ detectable, left }: Released<Outstanding>): string[] {
  return [
    ...(detectable === undefined ? [] : [outstandingText.unseen(detectable.n, detectable.points)]),
    ...(left.length === 0 ? [] : [outstandingText.left(left)]),
  ];
}

export function outstandingTable({ found }: Released<Outstanding>): TableModel {
  return {
    caption: outstandingText.caption,
    columns: outstandingText.columns.map((label, i) => ({ label, numeric: i > 1 && i < 5 })),
    rows: found.map(({ construct, label, n, mean, rest, flag }) => [
      label,
      constructText[construct].name,
      formatMean(mean),
      formatMean(rest),
      formatCount(n),
      outstandingText.signs[flag],
    ]),
  };
}
