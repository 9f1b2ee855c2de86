import { barX, ruleX, text } from '@observablehq/plot';
import type { ResponseRow } from '../analysis/rows.ts';
import type { Released } from '../domain/released.ts';
import type { People } from '../text/people.ts';
import { responseText } from '../text/response.ts';
import type { ChartFrame } from './frame.ts';
import { drawChart } from './frame.ts';
import { enough, isLow } from './response-words.ts';
import { textWidth } from './wrap.ts';

const bar = 16;
const step = 36;
/** With the label above the bar instead of beside it. */
const stackedStep = 56;

/** One bar per group in school order, and a line at three quarters. */
export function responseChart(
  rows: Released<readonly ResponseRow[]>,
  frame: ChartFrame & { people: People },
): SVGSVGElement {
  const labels = Math.max(...rows.map(({ label }) => textWidth(label))) + 16;
  const counts = Math.max(...rows.map((row) => textWidth(responseText.of(row.n, row.enrolled)))) + 24;
  const stacked = labels + counts > 0.55 * frame.width;
  const rowHeight = stacked ? stackedStep : step;
  const padding = 1 - bar / rowHeight;
  const marginLeft = stacked ? 1 : labels;
  const marginRight = stacked ? 1 : counts;
  const share = (row: ResponseRow) => Math.min(1, row.n / row.enrolled);
  const lift = stacked ? -22 : 0;
  const count = (low: boolean) =>
    text(
      rows.filter((row) => isLow(row) === low),
      {
        y: 'atom',
        text: (row: ResponseRow) => responseText.of(row.n, row.enrolled),
        className: low ? 'chart-strong' : 'chart-text',
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: marginRight - 1,
        dy: lift,
      },
    );
  return drawChart(frame, {
    height: rows.length * rowHeight + 40,
    marginTop: stacked ? 10 : 0,
    marginBottom: stacked ? 30 : 40,
    marginLeft,
    marginRight,
    x: { domain: [0, 1], axis: null },
    y: {
      domain: rows.map(({ atom }) => atom),
      axis: null,
      paddingInner: padding,
      paddingOuter: padding / 2,
      round: false,
    },
    marks: [
      barX(rows, { y: 'atom', x1: 0, x2: 1, rx: bar / 2, className: 'chart-track' }),
      barX(rows, { y: 'atom', x1: 0, x2: share, rx: bar / 2, className: 'chart-bar' }),
      ruleX([enough], { className: 'chart-halo', insetTop: stacked ? 24 : 0 }),
      ruleX([enough], { className: 'chart-line', insetTop: stacked ? 24 : 0 }),
      text([enough], {
        x: (value: number) => value,
        text: () => responseText.threeQuarters(frame.people),
        className: 'chart-soft',
        frameAnchor: 'bottom',
        textAnchor: frame.width < 480 ? 'end' : 'middle',
        dx: frame.width < 480 ? 12 : 0,
        dy: 22,
      }),
      text(rows, {
        y: 'atom',
        text: 'label',
        className: 'chart-text',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: 1 - marginLeft,
        dy: lift,
      }),
      count(false),
      count(true),
    ],
  });
}
