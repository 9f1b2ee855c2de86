import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import type { Kind } from './kind.ts';

export interface Point {
  size: number;
  ms: number;
  mb: number;
}

const whole = (value: number) => value.toLocaleString('nl-NL');

const milliseconds = (ms: number) =>
  `${ms >= 100 ? whole(Math.round(ms)) : ms.toLocaleString('nl-NL', { maximumSignificantDigits: 2 })} ms`;

const [ink, ours, theirs] = ['#595959', '#0b5cad', '#9c4a00'];

/** Figures under the axis, each below its size: beside the points they would lie on the lines. */
const figures = (points: readonly Point[], fill: string, dy: number, text: (point: Point) => string) =>
  Plot.text(points, { x: 'size', frameAnchor: 'bottom', text, dy, fill, fontWeight: 600 });

/** The name of a line, after its last point; so much lower, where another line ends close by. */
const named = (points: readonly { size: number; ms: number }[], name: string, fill: string, dy = 0) =>
  Plot.text(points.slice(-1), {
    x: 'size',
    y: 'ms',
    text: () => name,
    ...{ dx: 10, dy, fill, textAnchor: 'start', lineWidth: 8 },
  });

/**
 * Time over size, both on a log scale, with a dashed line for what grows exactly in step with the first point, and the
 * anchor's points where there are.
 */
export function plotSvg(
  { axis, what, sizes, anchor }: Kind,
  points: readonly Point[],
  others: readonly Point[] = [],
): string {
  const { document } = new JSDOM('').window;
  const first = points[0];
  const straight =
    first === undefined ? [] : sizes.map((size) => ({ size, ms: (first.ms * size) / first.size }));
  const all = [...points, ...straight, ...others].map(({ ms }) => ms);
  const bottom = others.length > 0 ? 100 : 80;
  const figure = Plot.plot({
    document,
    width: 640,
    height: 300 + bottom,
    marginLeft: 85,
    marginRight: 110,
    marginTop: 40,
    marginBottom: bottom,
    style: { background: 'white', color: '#1b1b1b', fontSize: '13px' },
    x: { type: 'log', axis: null, inset: 20 },
    y: {
      type: 'log',
      label: `↑ milliseconden: ${what}`,
      domain: [Math.min(...all) / 2, Math.max(...all) * 1.5],
      ticks: 4,
      tickFormat: (value: number) => value.toLocaleString('nl-NL', { maximumSignificantDigits: 2 }),
      grid: true,
    },
    marks: [
      // A log axis of its own would name powers of ten only.
      Plot.axisX([...sizes], { label: `${axis} →`, labelOffset: bottom - 10, text: whole }),
      Plot.line(straight, { x: 'size', y: 'ms', stroke: ink, strokeDasharray: '4 4' }),
      named(straight, 'precies evenredig', ink),
      Plot.line(others, { x: 'size', y: 'ms', stroke: theirs, strokeWidth: 2 }),
      Plot.dot(others, { x: 'size', y: 'ms', fill: theirs, r: 4, symbol: 'square' }),
      named(others, anchor?.name ?? '', theirs, 16),
      figures(others, theirs, 58, ({ ms }) => milliseconds(ms)),
      Plot.line(points, { x: 'size', y: 'ms', stroke: ours, strokeWidth: 2 }),
      Plot.dot(points, { x: 'size', y: 'ms', fill: ours, r: 5 }),
      named(points, others.length > 0 ? 'wij' : '', ours, -6),
      figures(points, ours, 38, ({ ms, mb }) => `${milliseconds(ms)}, ${whole(Math.round(mb))} MB`),
    ],
  });
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${figure.outerHTML}\n`;
}
