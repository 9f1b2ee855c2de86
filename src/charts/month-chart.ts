import { dot, ruleY, text } from '@observablehq/plot';
import type { IncidentMonths } from '../analysis/incidents.ts';
import type { Released } from '../domain/released.ts';
import { incidentsText } from '../text/incidents-view.ts';
import { formatCount } from '../text/numbers.ts';
import type { ChartFrame } from './frame.ts';
import { drawChart } from './frame.ts';
import { monthName } from './incident-words.ts';

/** Reports per month from zero, with the limits of earlier years; ink only, never red or green, and no line to follow. */
export function monthChart({ months, limits }: Released<IncidentMonths>, frame: ChartFrame): SVGSVGElement {
  const outer = limits?.limits998[1] ?? 0;
  const highest = Math.max(4, outer, ...months.map(({ count }) => count));
  const step = highest > 40 ? 10 : highest > 15 ? 5 : highest > 8 ? 2 : 1;
  const ticks = Array.from({ length: Math.floor(highest / step) + 1 }, (_, i) => i * step);
  const every = Math.max(1, Math.ceil((months.length * 76) / Math.max(200, frame.width - 60)));
  const placed = months.map((row, at) => ({ ...row, at }));
  const showsCounts = months.length * 22 < frame.width;
  return drawChart(frame, {
    height: 260,
    marginLeft: 40,
    marginRight: 24,
    marginTop: 34,
    marginBottom: 46,
    x: { domain: [-0.5, Math.max(1, months.length) - 0.5], axis: null },
    y: { domain: [0, highest], axis: null },
    marks: [
      ruleY(ticks, { className: 'chart-grid' }),
      text(ticks, {
        y: (tick: number) => tick,
        text: (tick: number) => formatCount(tick),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
        className: 'chart-soft',
      }),
      text(
        [
          limits === undefined
            ? incidentsText.monthAxis
            : `${incidentsText.monthAxis}; ${incidentsText.monthLimits}`,
        ],
        {
          frameAnchor: 'top-left',
          lineAnchor: 'bottom',
          textAnchor: 'start',
          dy: -14,
          dx: -36,
          className: 'chart-soft',
        },
      ),
      ruleY(limits === undefined ? [] : limits.limits95, { className: 'chart-limit' }),
      ruleY(limits === undefined ? [] : limits.limits998, { className: 'chart-limit-outer' }),
      dot(placed, { x: 'at', y: 'count', r: 5, className: 'chart-dot' }),
      text(showsCounts ? placed : [], {
        x: 'at',
        y: 'count',
        text: ({ count }: (typeof placed)[number]) => formatCount(count),
        dy: -13,
        className: 'chart-text chart-clear',
      }),
      text(
        placed.filter(({ at }) => at % every === 0),
        {
          x: 'at',
          text: ({ month }: (typeof placed)[number]) => monthName(month).replace(/^(\w{3})\w*/, '$1'),
          frameAnchor: 'bottom',
          lineAnchor: 'top',
          dy: 10,
          className: 'chart-soft',
        },
      ),
    ],
  });
}
