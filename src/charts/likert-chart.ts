import { rect, text } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { ItemRow } from '../analysis/rows.ts';
import type { Released } from '../domain/released.ts';
import type { People } from '../text/people.ts';
import { formatCount, percentOf } from '../text/numbers.ts';
import type { ChartFrame } from './frame.ts';
import { drawChart } from './frame.ts';
import { byFavourable, showsPercent } from './likert-answers.ts';
import type { Plane } from './likert-axis.ts';
import { axisWords, middleLine } from './likert-axis.ts';
import type { BarPlace, LikertMode, Segment } from './likert-layout.ts';
import { barHeight, lineHeight, placeBars, segmentsOf } from './likert-layout.ts';
import { textWidth } from './wrap.ts';

/** Below this share a part has no number in it; nor where the page is so narrow that it does not fit. */
const readable = 0.08;
/** Below this share a part gives up its gap: one grave answer in fifty must still be seen. */
const sliver = 0.03;
/** Half of the 2 px between two parts, and half of the edge round each. */
const inset = 1.5;

type Placed = Segment & { middle: number };

function barMarks(
  bars: readonly BarPlace[],
  { mode, percent, unit }: { mode: LikertMode; percent: boolean; unit: number },
): Markish[] {
  const value = ({ share, count }: Placed) => (percent ? percentOf(share, 1) : formatCount(count));
  const fits = (part: Placed) => part.share >= readable && part.share * unit >= textWidth(value(part)) + 4;
  const bar = (parts: readonly Placed[], ramp: number, insetLeft: number) =>
    rect(parts, {
      x1: 'x1',
      x2: 'x2',
      y1: ({ middle }: Placed) => middle - barHeight / 2,
      y2: ({ middle }: Placed) => middle + barHeight / 2,
      insetLeft,
      insetRight: inset,
      className: `chart-segment ramp-${ramp}`,
    });
  const parts: Placed[] = bars.flatMap(({ row, middle }) =>
    segmentsOf(row, mode).map((segment) => ({ ...segment, middle })),
  );
  return [1, 2, 3, 4, 5].flatMap((ramp) => {
    const own = parts.filter((part) => part.ramp === ramp && part.share > 0);
    return [
      bar(
        own.filter(({ share }) => share >= sliver),
        ramp,
        inset,
      ),
      bar(
        own.filter(({ share }) => share < sliver),
        ramp,
        -0.5,
      ),
      text(own.filter(fits), {
        x: ({ x1, x2 }: Placed) => (x1 + x2) / 2,
        y: 'middle',
        text: value,
        className: `chart-value on-ramp-${ramp}`,
      }),
    ];
  });
}

/** Question left, number of answers right, and over the numbers' column what they count. */
function rowWords(bars: readonly BarPlace[], plane: Plane, people: People): Markish[] {
  const { above, left, right, width, top } = plane;
  const atRight = { frameAnchor: 'right', textAnchor: 'end', dx: width - right - 1 } as const;
  return [
    text(bars, {
      y: ({ middle, lines }: BarPlace) =>
        above ? middle - barHeight / 2 - 6 - (lines.length * lineHeight) / 2 : middle,
      text: ({ lines }: BarPlace) => lines.join('\n'),
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: 1 - left,
      lineHeight: lineHeight / 15,
      className: 'chart-text',
    }),
    text(bars, {
      ...atRight,
      y: 'middle',
      text: ({ row }: BarPlace) => formatCount(row.valid),
      className: 'chart-text',
    }),
    above ? null : text([people.many], { ...atRight, y: top, lineAnchor: 'top', className: 'chart-soft' }),
  ];
}

/**
 * Questions on one answer scale as bars that hang on the middle of it: right of the line is favourable, always. Lengths
 * are shares; the numbers in the bars are percentages, or counts where there are too few answers for percentages.
 */
export function likertChart(
  rows: Released<readonly ItemRow[]>,
  frame: ChartFrame & { people: People; mode: LikertMode; extent: readonly [number, number] },
): SVGSVGElement {
  const { width, mode, people } = frame;
  const sorted = byFavourable(rows);
  const above = width < 620;
  const left = above ? 1 : Math.min(400, Math.round(0.36 * width));
  const right = width - (above ? 48 : Math.max(56, textWidth(people.many) + 12));
  const { bars, height } = placeBars(sorted, { width: above ? width : left - 16, above });
  const extent = mode === 'centred' ? frame.extent : ([0, 1] as const);
  const plane: Plane = { width, left, right, top: height + 2, extent, above };
  const axis = sorted[0] === undefined ? { marks: [], height: 0 } : axisWords(sorted[0], plane);
  const unit = (right - left) / (extent[1] - extent[0]);
  const parts = barMarks(bars, { mode, percent: showsPercent(rows), unit });
  const line = middleLine(bars, plane);
  // With a middle answer the line would run through its number: then the bars lie over the line.
  const isOdd = (sorted[0]?.answers.length ?? 0) % 2 === 1;
  return drawChart(frame, {
    height: plane.top + axis.height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: left,
    marginRight: width - right,
    x: { domain: [...extent], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...(isOdd ? [line, ...parts] : [...parts, line]),
      ...rowWords(bars, plane, people),
      ...axis.marks,
    ],
  });
}
