import { dot } from '@observablehq/plot';
import type { LowRow } from '../analysis/rows.ts';
import type { Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { formatCount, formatMean, formatPercent } from '../text/numbers.ts';
import { lowText } from '../text/overview-view.ts';
import type { ChartFrame } from './frame.ts';
import { drawChart } from './frame.ts';
import type { TableModel } from './table.ts';

const step = 16;

/** More dots than this nobody looks at one by one, and a browser stops at some ten thousands. */
const mostDots = 600;

/** How many people a dot stands for in all the figures of these rows: one in a school, more in a country. */
export function peoplePerDot(rows: Released<readonly LowRow[]>): number {
  const most = Math.max(0, ...rows.map(({ low, notLow }) => low + notLow));
  let perDot = 1;
  for (let turn = 0; most / perDot > mostDots; turn += 1) perDot *= turn % 3 === 1 ? 2.5 : 2;
  return perDot;
}

/**
 * Dots for who answered, the low ones filled: a handful must be seen among many, without a percentage. Who is low keeps
 * a dot, also when a dot stands for many.
 */
export function lowChart(row: Released<LowRow>, frame: ChartFrame, perDot = 1): SVGSVGElement {
  const dots = (people: number) => (people === 0 ? 0 : Math.max(1, Math.round(people / perDot)));
  const low = dots(row.low);
  const total = low + dots(row.notLow);
  const perLine = Math.max(10, Math.floor((frame.width - step) / step));
  const places = Array.from({ length: total }, (_, i) => ({
    x: (i % perLine) * step + step / 2,
    y: Math.floor(i / perLine) * step + step / 2,
    isLow: i < low,
  }));
  const marks = (isLow: boolean) =>
    dot(
      places.filter((place) => place.isLow === isLow),
      { x: 'x', y: 'y', r: 5, className: isLow ? 'chart-dot' : 'chart-seat' },
    );
  return drawChart(frame, {
    height: Math.max(1, Math.ceil(total / perLine)) * step + 4,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [marks(false), marks(true)],
  });
}

export function lowSentence(row: LowRow, who: string): string {
  const subject = constructText[row.construct].name.toLocaleLowerCase('nl-NL');
  return lowText.sentence(row.low, row.low + row.notLow, who, subject, row.cut);
}

/** All subjects in one sentence, in the order of the report. */
export function lowSummary(rows: Released<readonly LowRow[]>): string {
  const parts = rows.flatMap(({ construct, low, notLow }) =>
    low + notLow === 0
      ? []
      : [lowText.part(constructText[construct].name.toLocaleLowerCase('nl-NL'), low, low + notLow)],
  );
  return parts.length === 0 ? lowText.none : lowText.summary(parts);
}

export function lowTable(rows: Released<readonly LowRow[]>): TableModel {
  return {
    caption: lowText.caption,
    columns: lowText.columns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: rows.map(({ construct, cut, low, notLow, noScore }) => [
      constructText[construct].name,
      formatMean(cut),
      formatCount(low),
      formatCount(notLow),
      formatCount(noScore),
      low + notLow < 30 ? '–' : formatPercent(low, low + notLow),
    ]),
  };
}
