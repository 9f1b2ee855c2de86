import { ruleX, text } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { ItemRow } from '../analysis/rows.ts';
import { likertText } from '../text/likert.ts';
import { favourableWords, unfavourableWords } from './likert-answers.ts';
import type { BarPlace } from './likert-layout.ts';
import { barHeight, lineHeight } from './likert-layout.ts';
import { textWidth } from './wrap.ts';

/** Where the bars lie in the drawing, in pixels, and the ends of their axis. */
export interface Plane {
  width: number;
  left: number;
  right: number;
  top: number;
  extent: readonly [number, number];
  /** Question above its bar, because the page is narrow. */
  above: boolean;
}

/** Minus and plus in words, and the pixels that they take under the bars. */
export interface AxisWords {
  marks: Markish[];
  height: number;
}

/**
 * The words under the bars: beside the middle line where they fit, else at both ends, else on two lines. In greyscale
 * the two halves of the ramp look alike; these words tell them apart.
 */
export function axisWords(row: ItemRow, plane: Plane): AxisWords {
  const { width, left, right, top, extent, above } = plane;
  const minus = `${likertText.minus} ${unfavourableWords(row)}`;
  const plus = `${favourableWords(row)} ${likertText.plus}`;
  const middle = left + ((right - left) * -extent[0]) / (extent[1] - extent[0]);
  const isCentred = extent[0] < 0;
  const end = above ? width : right;
  const isBeside = isCentred && textWidth(minus) + 8 < middle && textWidth(plus) + 8 < end - middle;
  const isOneLine = isBeside || textWidth(minus) + textWidth(plus) + 16 < right - left;
  const words = (label: string, x: number, textAnchor: 'start' | 'end', dx: number, dy: number) =>
    text([label], {
      x: () => x,
      y: top,
      dx,
      dy,
      text: String,
      textAnchor,
      lineAnchor: 'top',
      className: 'chart-soft',
    });
  const marks = isBeside
    ? [words(minus, 0, 'end', -8, 0), words(plus, 0, 'start', 8, 0)]
    : [words(minus, extent[0], 'start', 0, 0), words(plus, extent[1], 'end', 0, isOneLine ? 0 : lineHeight)];
  return { marks, height: isOneLine ? lineHeight : 2 * lineHeight };
}

/** The middle of the answer scale: one line through all bars, or one per bar where the questions stand between them. */
export function middleLine(bars: readonly BarPlace[], plane: Plane): Markish {
  if (plane.extent[0] >= 0) return null;
  if (!plane.above) return ruleX([0], { y1: 0, y2: plane.top + lineHeight - 4, className: 'chart-middle' });
  return ruleX(bars, {
    x: () => 0,
    y1: ({ middle }: BarPlace) => middle - barHeight / 2 - 3,
    y2: ({ middle }: BarPlace) => middle + barHeight / 2 + 3,
    className: 'chart-middle',
  });
}
