import type { PromiseRow } from '../analysis/promises.ts';
import type { Released } from '../domain/released.ts';
import { formatCount, formatPercent, listOr } from '../text/numbers.ts';
import { questionsText } from '../text/questions-view.ts';
import type { IntervalRow } from './interval-chart.ts';
import type { TableModel } from './table.ts';

const enough = 30;

/** Of how many questions three quarters answered favourably, per role; never which role is "better". */
export function promiseSentence(rows: readonly PromiseRow[]): string {
  const isGood = ({ count, valid }: PromiseRow) => count >= 0.75 * valid && valid > 0;
  const roles = [...Map.groupBy(rows, ({ role }) => role)];
  return questionsText.sentence(
    rows.filter(isGood).length,
    rows.length,
    roles.map(([role, own]) =>
      questionsText.part(own.filter(isGood).length, own.length, questionsText.bij[role]),
    ),
  );
}

/** The rows as lines of an interval chart. */
export function promiseLines(rows: Released<readonly PromiseRow[]>): IntervalRow[] {
  return rows.map(({ text, role, share, margin }) => ({
    label: text,
    detail: questionsText.roles[role],
    value: share,
    margin,
  }));
}

export function promiseTable(rows: Released<readonly PromiseRow[]>, promise: string): TableModel {
  const percent = (value: number | undefined, valid: number) =>
    value === undefined || valid < enough ? '–' : formatPercent(value, 1);
  return {
    caption: questionsText.caption(promise),
    columns: questionsText.columns.map((label, i) => ({ label, numeric: i > 2 })),
    rows: rows.map(({ text, role, favourable, count, valid, share, margin }) => [
      text,
      questionsText.roles[role],
      listOr(favourable.map((label) => label.toLocaleLowerCase('nl-NL'))),
      formatCount(count),
      formatCount(valid),
      percent(share, valid),
      percent(margin?.[0], valid),
      percent(margin?.[1], valid),
    ]),
  };
}
