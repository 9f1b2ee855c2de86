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

/** Beside the points, the outermost ones turned inwards: a label over an axis hides its figures. */
function labels(points: readonly Point[], fill: string, dy: number, text: (point: Point) => string) {
  const sides = [
    ['start', points.slice(0, 1)],
    ['middle', points.slice(1, -1)],
    ['end', points.slice(1).slice(-1)],
  ] as const;
  return sides.map(([textAnchor, some]) =>
    Plot.text(some, { x: 'size', y: 'ms', text, dy, textAnchor, fill, stroke: 'white', strokeWidth: 4 }),
  );
}

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
  const last = points.at(-1)?.size;
  const all = [...points, ...straight, ...others].map(({ ms }) => ms);
  const figure = Plot.plot({
    document,
    width: 640,
    height: 380,
    marginLeft: 85,
    marginRight: 40,
    marginTop: 40,
    marginBottom: 50,
    style: { background: 'white', color: '#1b1b1b', fontSize: '13px' },
    x: { type: 'log', axis: null, inset: 20 },
    y: {
      type: 'log',
      label: `↑ milliseconden: ${what}`,
      domain: [Math.min(...all) / 2, Math.max(...all) * 3],
      ticks: 4,
      tickFormat: (value: number) => value.toLocaleString('nl-NL', { maximumSignificantDigits: 2 }),
      grid: true,
    },
    marks: [
      // A log axis of its own would name powers of ten only.
      Plot.axisX([...sizes], { label: `${axis} →`, text: whole }),
      Plot.line(straight, { x: 'size', y: 'ms', stroke: '#767676', strokeDasharray: '4 4' }),
      Plot.line(points, { x: 'size', y: 'ms', stroke: '#0b5cad', strokeWidth: 2 }),
      Plot.line(others, { x: 'size', y: 'ms', stroke: '#9c4a00', strokeWidth: 2 }),
      Plot.dot(others, { x: 'size', y: 'ms', fill: '#9c4a00', r: 4, symbol: 'square' }),
      ...labels(
        others,
        '#9c4a00',
        20,
        ({ ms, size }) => `${milliseconds(ms)}${size === last ? `, ${anchor?.name}` : ''}`,
      ),
      Plot.dot(points, { x: 'size', y: 'ms', fill: '#0b5cad', r: 5 }),
      ...labels(points, '#1b1b1b', -14, ({ ms, mb }) => `${milliseconds(ms)}, ${Math.round(mb)} MB`),
    ],
  });
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${figure.outerHTML}\n`;
}
