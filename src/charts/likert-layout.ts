import type { ItemRow } from '../analysis/rows.ts';
import { drawnAnswers } from './likert-answers.ts';
import { wrapText } from './wrap.ts';

/** `centred` hangs each bar on the middle of its answer scale; `stacked` runs from 0 to 100 %. */
export type LikertMode = 'centred' | 'stacked';

export interface Segment {
  question: string;
  ramp: number;
  count: number;
  /** Part of this question's answers. */
  share: number;
  /** Ends on the axis of shares; 0 is the middle of the scale when centred. */
  x1: number;
  x2: number;
}

/** The parts of one bar, from left to right. With an odd number of answers 0 lies in the middle of the middle one. */
export function segmentsOf(row: ItemRow, mode: LikertMode): Segment[] {
  const answers = drawnAnswers(row);
  const shares = answers.map(({ count }) => (row.valid === 0 ? 0 : count / row.valid));
  const half = answers.length / 2;
  const left = shares.reduce((sum, share, i) => sum + share * Math.min(1, Math.max(0, half - i)), 0);
  let at = mode === 'centred' ? -left : 0;
  return answers.map(({ ramp, count }, i) => {
    const x1 = at;
    at += shares[i] ?? 0;
    return { question: row.question, ramp, count, share: shares[i] ?? 0, x1, x2: at };
  });
}

/** Where the axis of centred bars begins and ends: wide enough for all figures of a page, so that they compare. */
export function likertExtent(rows: readonly ItemRow[]): readonly [number, number] {
  const all = rows.flatMap((row) => segmentsOf(row, 'centred'));
  const outward = (share: number) => Math.ceil(share * 20) / 20;
  const left = outward(Math.max(0.1, ...all.map(({ x1 }) => -x1)));
  return [-left, outward(Math.max(0.1, ...all.map(({ x2 }) => x2)))];
}

export interface BarPlace {
  row: ItemRow;
  lines: string[];
  /** Middle of the bar, in pixels from the top of the drawing. */
  middle: number;
}

export const barHeight = 36;
const rowGap = 16;
export const lineHeight = 20;

/** Places the bars under each other: the question beside its bar, or above it where the page is narrow. */
export function placeBars(
  rows: readonly ItemRow[],
  labels: { width: number; above: boolean },
): { bars: BarPlace[]; height: number } {
  let top = 0;
  const bars = rows.map((row) => {
    const lines = wrapText(row.text, labels.width);
    const text = lines.length * lineHeight;
    const height = labels.above ? text + 6 + barHeight + rowGap : Math.max(barHeight, text) + rowGap;
    const middle = labels.above ? top + text + 6 + barHeight / 2 : top + (height - rowGap) / 2;
    top += height;
    return { row, lines, middle };
  });
  return { bars, height: top };
}
