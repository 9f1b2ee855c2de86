import { dot, link, ruleX, text } from '@observablehq/plot';
import type { Released } from '../domain/released.ts';
import type { ChartFrame } from './frame.ts';
import { drawChart } from './frame.ts';
import { textWidth, wrapText } from './wrap.ts';

/** A line of the chart: a name, a figure and its margin; both absent where they may not be given. */
export interface IntervalRow {
  label: string;
  /** Under the label, softer. */
  detail?: string;
  value: number | undefined;
  margin: readonly [number, number] | undefined;
  /** A second, hollow mark on the same line. */
  hollow?: number | undefined;
  /** What is said instead where there is no figure. */
  missing?: string;
}

export interface IntervalFrame extends ChartFrame {
  domain: readonly [number, number];
  ticks: readonly number[];
  tickText(tick: number): string;
  /** Said under the axis: what is measured. */
  axis: string;
  /** A vertical line, for the school as a whole. */
  line?: { at: number; label: string };
}

const gap = 14;

/**
 * Figures with their margins below each other on one whole axis: a filled dot on a capsule line. In the order given,
 * never by size.
 */
export function intervalChart(rows: Released<readonly IntervalRow[]>, frame: IntervalFrame): SVGSVGElement {
  // Short names leave the room to the axis; long ones wrap, and stand above their line where there is no room beside it.
  const longest =
    30 +
    Math.max(0, ...rows.map(({ label, detail = '' }) => Math.max(textWidth(label), textWidth(detail, 14))));
  const above = frame.width < 620 && longest > 0.3 * frame.width;
  const left = above ? 12 : Math.min(380, longest, Math.max(120, Math.round(0.4 * frame.width)));
  const room = above ? frame.width - 24 : left - 24;
  let y = 0;
  const placed = rows.map((row) => {
    const label = wrapText(row.label, room);
    const detail = row.detail === undefined ? [] : wrapText(row.detail, room, 14);
    const words = (label.length + detail.length) * 20;
    const top = y;
    y += (above ? words + 34 : Math.max(words, 28)) + gap;
    const middle = above ? top + words + 18 : top + (y - gap - top) / 2;
    return { ...row, words: label, detailLines: detail, top: above ? top : middle - words / 2, middle };
  });
  const height = y + 46;
  const clip = (value: number) => Math.min(frame.domain[1], Math.max(frame.domain[0], value));
  const withMargin = placed.filter(({ margin }) => margin !== undefined);
  const lineAbove = frame.line === undefined ? 0 : 24;
  return drawChart(frame, {
    height: height + lineAbove,
    marginLeft: left,
    marginRight: 24,
    marginTop: lineAbove,
    marginBottom: 46,
    x: { domain: [...frame.domain], axis: null },
    y: { domain: [0, y], range: [lineAbove, y + lineAbove], axis: null },
    marks: [
      ruleX(frame.ticks, { className: 'chart-grid', y1: 0, y2: y }),
      frame.line === undefined ? null : ruleX([frame.line.at], { className: 'chart-line', y1: 0, y2: y }),
      frame.line === undefined
        ? null
        : text([frame.line], {
            x: 'at',
            text: 'label',
            frameAnchor: 'top',
            dy: -20,
            lineAnchor: 'top',
            textAnchor: frame.line.at > (frame.domain[0] + frame.domain[1]) / 2 ? 'end' : 'start',
            className: 'chart-soft',
          }),
      link(withMargin, {
        x1: ({ margin }: (typeof placed)[number]) => clip(margin?.[0] ?? 0),
        x2: ({ margin }: (typeof placed)[number]) => clip(margin?.[1] ?? 0),
        y1: 'middle',
        y2: 'middle',
        className: 'chart-margin',
      }),
      dot(
        placed.filter(({ hollow }) => hollow !== undefined),
        {
          x: ({ hollow }: (typeof placed)[number]) => clip(hollow ?? 0),
          y: 'middle',
          r: 4.5,
          className: 'chart-hollow',
        },
      ),
      dot(
        placed.filter(({ value }) => value !== undefined),
        {
          x: ({ value }: (typeof placed)[number]) => clip(value ?? 0),
          y: 'middle',
          r: 6,
          className: 'chart-dot',
        },
      ),
      text(
        placed.filter(({ value, missing }) => value === undefined && missing !== undefined),
        {
          x: () => frame.domain[0],
          y: 'middle',
          text: 'missing',
          textAnchor: 'start',
          dx: 6,
          className: 'chart-soft',
        },
      ),
      ...placed.flatMap((row) =>
        [...row.words, ...row.detailLines].map((words, i) =>
          text([row], {
            frameAnchor: 'left',
            textAnchor: 'start',
            lineAnchor: 'top',
            dx: 1 - left,
            // The letters stand in the middle of their line, as high as the dot beside them.
            dy: 5,
            y: row.top + i * 20,
            text: () => words,
            className: i < row.words.length ? 'chart-text' : 'chart-soft',
          }),
        ),
      ),
      text(frame.ticks, {
        x: (tick: number) => tick,
        text: (tick: number) => frame.tickText(tick),
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 8,
        className: 'chart-soft',
      }),
      text([frame.axis], {
        frameAnchor: 'bottom-right',
        textAnchor: 'end',
        lineAnchor: 'top',
        dy: 27,
        dx: textWidth('') + 12,
        className: 'chart-soft',
      }),
    ],
  });
}
