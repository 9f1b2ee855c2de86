import { dot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { ScaleRow } from '../analysis/rows.ts';
import type { Released } from '../domain/released.ts';
import type { ChartFrame } from './frame.ts';
import { drawChart } from './frame.ts';

const dotRadius = 6;
const capsule = 10;

/**
 * One score on its whole scale: capsule for the margin, dot for the mean. Never a zoomed axis, on which half a point
 * looks like a disaster. Without a mean the axis stays empty and the words beside it say why.
 */
export function scaleChart(row: Released<ScaleRow>, frame: ChartFrame): SVGSVGElement {
  const { min, max, mean, margin } = row;
  const ticks = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const clip = (value: number) => Math.min(max, Math.max(min, value));
  const margins = margin === undefined ? [] : [margin];
  const means = mean === undefined ? [] : [mean];
  return drawChart(frame, {
    height: 56,
    marginTop: 16,
    marginBottom: 40,
    marginLeft: capsule + 4,
    marginRight: capsule + 4,
    x: { domain: [min, max], axis: null },
    y: { domain: [-1, 1], range: [16, 16], axis: null },
    marks: [
      ruleY([0], { x1: min, x2: max, className: 'chart-axis' }),
      ruleX(ticks, { y1: 0, y2: 0, insetTop: -5, insetBottom: -5, className: 'chart-axis' }),
      text(ticks, {
        x: (tick: number) => tick,
        y: 0,
        dy: 24,
        text: (tick: number) => String(tick),
        className: 'chart-soft',
      }),
      rect(margins, {
        x1: ([from]: readonly [number, number]) => clip(from),
        x2: ([, to]: readonly [number, number]) => clip(to),
        y1: 0,
        y2: 0,
        insetTop: -capsule,
        insetBottom: -capsule,
        rx: capsule,
        className: 'chart-capsule',
      }),
      dot(means, { x: (value: number) => clip(value), y: 0, r: dotRadius, className: 'chart-dot' }),
    ],
  });
}
