import { dot, lineY, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { YearPoint, YearRow } from '../analysis/years.ts';
import type { Released } from '../domain/released.ts';
import { formatCount, formatMean } from '../text/numbers.ts';
import { yearsText } from '../text/years-view.ts';
import type { ChartFrame } from './frame.ts';
import { drawChart } from './frame.ts';

const capsule = 9;

/** Places of the breaks: between two years of which one may be compared with the newest and the other may not. */
function breaksOf(points: readonly YearPoint[]): number[] {
  return points.flatMap(({ broken }, at) => {
    const next = points[at + 1];
    return next !== undefined && broken !== undefined && next.broken === undefined ? [at + 0.5] : [];
  });
}

/**
 * A construct per school year on its whole scale: dot, margin, the figure beside it. A thin line from three comparable
 * years on, never across a break; a dashed rule where years may not be compared.
 */
export function yearChart({ points, comparable }: Released<YearRow>, frame: ChartFrame): SVGSVGElement {
  const [first] = points;
  const [min, max] = [first?.min ?? 1, first?.max ?? 4];
  const placed = points.map((point, at) => ({ ...point, at }));
  const shown = placed.filter(({ mean }) => mean !== undefined);
  const joined = comparable < 3 ? [] : shown.filter(({ broken }) => broken === undefined);
  const ticks = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const y = ({ mean }: YearPoint) => mean ?? min;
  type Placed = (typeof placed)[number];
  // A short series does not stretch over the whole page: neighbours stay neighbours.
  const width = Math.min(frame.width, 120 + points.length * 170);
  return drawChart(
    { ...frame, width },
    {
      height: 246,
      marginLeft: 30,
      marginRight: 16,
      marginTop: 30,
      marginBottom: 44,
      x: { domain: [-0.5, points.length - 0.5], axis: null },
      y: { domain: [min, max], axis: null },
      marks: [
        ruleY(ticks, { className: 'chart-grid' }),
        text(ticks, {
          y: (tick: number) => tick,
          text: (tick: number) => formatCount(tick),
          frameAnchor: 'left',
          dx: -18,
          className: 'chart-soft',
        }),
        ruleX(breaksOf(points), { className: 'chart-break' }),
        text(breaksOf(points), {
          x: (at: number) => at,
          text: () => yearsText.breakMark,
          frameAnchor: 'bottom',
          lineAnchor: 'bottom',
          dy: -4,
          className: 'chart-soft',
        }),
        lineY(joined, { x: 'at', y, className: 'chart-thread' }),
        rect(
          shown.filter(({ margin }) => margin !== undefined),
          {
            x1: 'at',
            x2: 'at',
            y1: ({ margin }: Placed) => margin?.[0] ?? min,
            y2: ({ margin }: Placed) => margin?.[1] ?? min,
            insetLeft: -capsule,
            insetRight: -capsule,
            rx: capsule,
            className: 'chart-capsule',
          },
        ),
        dot(shown, { x: 'at', y, r: 6, className: 'chart-dot' }),
        text(shown, {
          x: 'at',
          y,
          text: (point: Placed) => formatMean(y(point)),
          dy: -22,
          className: 'chart-strong',
        }),
        text(placed, {
          x: 'at',
          text: 'schooljaar',
          frameAnchor: 'bottom',
          lineAnchor: 'top',
          dy: 12,
          className: 'chart-text',
        }),
      ],
    },
  );
}
