import type { MissingRow, ReliabilityRow } from '../analysis/technical.ts';
import type { Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { formatCount, formatPercent } from '../text/numbers.ts';
import { formatAlpha, technicalText } from '../text/technical-view.ts';
import type { IntervalRow } from './interval-chart.ts';
import type { TableModel } from './table.ts';

/** The rule of thumb; a line in the picture, never a verdict by colour. */
export const ruleOfThumb = 0.7;

export function reliabilitySentence(rows: Released<readonly ReliabilityRow[]>): string {
  const known = rows.flatMap(({ alpha }) => alpha ?? []);
  return technicalText.reliabilitySentence(
    known.filter((alpha) => alpha >= ruleOfThumb).length,
    known.length,
  );
}

export function reliabilityLines(rows: Released<readonly ReliabilityRow[]>): IntervalRow[] {
  return rows.map(({ construct, alpha, margin, refused }) => ({
    label: constructText[construct].name,
    value: alpha,
    margin,
    ...(refused === undefined ? {} : { missing: technicalText.refused[refused] }),
  }));
}

export function reliabilityTable(rows: Released<readonly ReliabilityRow[]>): TableModel {
  const figure = (value: number | undefined) =>
    value === undefined ? technicalText.none : formatAlpha(value);
  return {
    caption: technicalText.reliabilityCaption,
    columns: technicalText.reliabilityColumns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: rows.map(({ construct, items, n, alpha, margin, groups }) => [
      constructText[construct].name,
      formatCount(items),
      formatCount(n),
      figure(alpha),
      figure(margin?.[0]),
      figure(margin?.[1]),
      groups === undefined ? technicalText.none : technicalText.share(groups),
    ]),
  };
}

export function missingSentence(rows: Released<readonly MissingRow[]>): string {
  const most = rows.reduce<MissingRow | undefined>(
    (best, next) => (best === undefined || next.missing > best.missing ? next : best),
    undefined,
  );
  return technicalText.missingSentence(
    most?.text.replace(/\.$/, '') ?? '',
    most?.missing ?? 0,
    most?.asked ?? 0,
  );
}

export function missingLines(rows: Released<readonly MissingRow[]>): IntervalRow[] {
  return rows.map(({ text, missing, asked }) => ({
    label: text,
    value: asked === 0 ? undefined : missing / asked,
    margin: undefined,
  }));
}

export function missingTable(rows: Released<readonly MissingRow[]>): TableModel {
  return {
    caption: technicalText.missingCaption,
    columns: technicalText.missingColumns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: rows.map(({ text, missing, asked }) => [
      text,
      formatCount(missing),
      formatCount(asked),
      asked < 30 ? technicalText.none : formatPercent(missing, asked),
    ]),
  };
}
