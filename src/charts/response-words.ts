import type { ResponseRow } from '../analysis/rows.ts';
import type { Released } from '../domain/released.ts';
import type { People } from '../text/people.ts';
import { responseText } from '../text/response.ts';
import { formatCount, formatPercent } from '../text/numbers.ts';
import type { TableModel } from './table.ts';

/** Below this share a group's answers say little about the group (handbook, statistics 1, row 2). */
export const enough = 0.75;

export function isLow({ n, enrolled }: { n: number; enrolled: number }): boolean {
  return n < enough * enrolled;
}

function total(rows: readonly ResponseRow[]): { n: number; enrolled: number } {
  return rows.reduce((sum, row) => ({ n: sum.n + row.n, enrolled: sum.enrolled + row.enrolled }), {
    n: 0,
    enrolled: 0,
  });
}

/** Who took part, and where to be careful. */
export function responseSentence(rows: Released<readonly ResponseRow[]>, who: People): string {
  const all = total(rows);
  const sentence = responseText.sentence(all.n, all.enrolled, who);
  if (isLow(all)) return `${sentence} ${responseText.lowSchool}`;
  const [first, ...others] = rows.filter(isLow);
  if (first === undefined) return sentence;
  if (others.length === 0) return `${sentence} ${responseText.lowOne(first.label, first.n, first.enrolled)}`;
  const named = [first, ...others].map((row) => `${row.label} (${responseText.of(row.n, row.enrolled)})`);
  return `${sentence} ${responseText.lowMany(named)}`;
}

export function responseTable(rows: Released<readonly ResponseRow[]>): TableModel {
  const cells = (label: string, { n, enrolled }: { n: number; enrolled: number }) => [
    label,
    formatCount(n),
    formatCount(enrolled),
    formatPercent(n, enrolled),
  ];
  return {
    caption: responseText.caption,
    columns: responseText.columns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: [...rows.map((row) => cells(row.label, row)), cells(responseText.total, total(rows))],
  };
}
