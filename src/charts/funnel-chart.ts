import { dot, line, ruleY, text } from '@observablehq/plot';
import type { BoardRow, BoardSchool, FunnelPoint } from '../analysis/board.ts';
import type { Released } from '../domain/released.ts';
import { boardText } from '../text/board-view.ts';
import { constructText } from '../text/constructs.ts';
import { formatCount, formatMean } from '../text/numbers.ts';
import type { ChartFrame } from './frame.ts';
import { drawChart } from './frame.ts';
import { freePlace } from './free-place.ts';
import type { TableModel } from './table.ts';
import { textWidth } from './wrap.ts';

const height = 340;
const margin = { left: 44, right: 20, top: 42, bottom: 58 };

/** A round step such that about five ticks fit. */
function niceTicks(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step + 1e-9) + 1) },
    (_, i) => first + i * step,
  );
}

/** How far the picture zooms in: all schools and the outer limits of the own size, in steps of 0.2. */
function funnelRange({ own, others, limits }: BoardRow): readonly [number, number] {
  const atOwn = limits.filter(({ n }) => n >= Math.min(own.n, ...others.map((other) => other.n)));
  const values = [own.mean, ...others.map(({ mean }) => mean), ...atOwn.flatMap(({ outer }) => [...outer])];
  const round = (value: number, how: (value: number) => number) => how(value / 0.2) * 0.2;
  return [round(Math.min(...values) - 0.02, Math.floor), round(Math.max(...values) + 0.02, Math.ceil)];
}

/** The board's schools as a funnel: own school named, others as hollow dots without a name. */
export function funnelChart(row: Released<BoardRow>, frame: ChartFrame): SVGSVGElement {
  const { own, others, limits, target } = row;
  const [low, high] = funnelRange(row);
  const start = 0;
  const end = limits.at(-1)?.n ?? own.n;
  const inside = (value: number) => Math.min(high, Math.max(low, value));
  const limit = (of: (point: FunnelPoint) => number, className: string) =>
    line(limits, { x: 'n', y: (point: FunnelPoint) => inside(of(point)), className });
  const ticksX = niceTicks(start, end, end > 250 ? 100 : end > 100 ? 50 : 20);
  const label = `${boardText.own} ${formatMean(own.mean)}`;
  const plotted = ({ n, mean }: BoardSchool) => ({
    x: margin.left + ((n - start) / (end - start)) * (frame.width - margin.left - margin.right),
    y: margin.top + ((high - mean) / (high - low)) * (height - margin.top - margin.bottom),
  });
  const at = freePlace(plotted(own), textWidth(label) * 1.1, others.map(plotted), {
    left: margin.left,
    right: frame.width,
    top: margin.top,
    bottom: height - margin.bottom,
  });
  return drawChart(frame, {
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    x: { domain: [start, end], axis: null },
    y: { domain: [low, high], axis: null },
    marks: [
      ruleY(niceTicks(low, high, 0.2), { className: 'chart-grid' }),
      text(niceTicks(low, high, 0.2), {
        y: (tick: number) => tick,
        text: (tick: number) => formatMean(tick),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
        className: 'chart-soft',
      }),
      text([boardText.axisY(low, high)], {
        frameAnchor: 'top-left',
        lineAnchor: 'bottom',
        dy: -18,
        dx: -40,
        textAnchor: 'start',
        className: 'chart-soft',
      }),
      ruleY([target], { className: 'chart-axis' }),
      limit(({ inner }) => inner[0], 'chart-limit'),
      limit(({ inner }) => inner[1], 'chart-limit'),
      limit(({ outer }) => outer[0], 'chart-limit-outer'),
      limit(({ outer }) => outer[1], 'chart-limit-outer'),
      dot(others, { x: 'n', y: ({ mean }: BoardSchool) => mean, r: 5, className: 'chart-hollow' }),
      dot([own], { x: 'n', y: 'mean', r: 7, className: 'chart-dot' }),
      text([own], {
        x: 'n',
        y: 'mean',
        text: () => label,
        textAnchor: at.anchor,
        dx: at.dx,
        dy: at.dy,
        className: 'chart-strong chart-clear',
      }),
      text(ticksX, {
        x: (tick: number) => tick,
        text: (tick: number) => formatCount(tick),
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 8,
        className: 'chart-soft',
      }),
      text([boardText.axisX], {
        frameAnchor: 'bottom-right',
        textAnchor: 'end',
        lineAnchor: 'top',
        dy: 32,
        className: 'chart-soft',
      }),
    ],
  });
}

export function funnelSentence({ construct, outside, own, target }: Released<BoardRow>): string {
  const subject = constructText[construct].name.toLocaleLowerCase('nl-NL');
  return boardText.sentence[outside](subject, own.mean > target);
}

/** Only the own school, the middle one and the band: other schools have no row. */
export function funnelTable({ construct, own, others, median, band }: Released<BoardRow>): TableModel {
  const all = others.reduce((sum, { n }) => sum + n, 0);
  return {
    caption: boardText.caption(constructText[construct].name),
    columns: boardText.columns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: [
      [boardText.rows.own, formatMean(own.mean), formatCount(own.n)],
      [boardText.rows.median, formatMean(median), formatCount(all)],
      [boardText.rows.low, formatMean(band[0]), ''],
      [boardText.rows.high, formatMean(band[1]), ''],
    ],
  };
}
