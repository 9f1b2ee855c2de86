import { dot, rect, text } from '@observablehq/plot';
import type { GroupCell, GroupConstruct } from '../analysis/groups.ts';
import type { Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { groupsText } from '../text/groups-view.ts';
import { formatCount, formatMean } from '../text/numbers.ts';
import type { ChartFrame } from './frame.ts';
import { drawChart } from './frame.ts';
import { textWidth, wrapText } from './wrap.ts';

const rowHeight = 44;
const gap = 6;
const hatch = 'te-weinig';

type Cell = GroupCell & { x: number; y: number };

/** Diagonal lines, so that "too few" does not hang on a colour. */
function addHatch(svg: SVGSVGElement): void {
  const { ownerDocument } = svg;
  const make = (name: string, attributes: Readonly<Record<string, string>>) => {
    const part = ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    return part;
  };
  const pattern = make('pattern', {
    id: hatch,
    width: '8',
    height: '8',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(make('line', { y2: '8', stroke: '#867479', 'stroke-width': '2.5' }));
  const defs = make('defs', {});
  defs.append(pattern);
  svg.prepend(defs);
}

/**
 * Groups by construct with the number in each cell: three classes by tint, border, sign and word, hatched where there is
 * too little to compare. In the order of the school.
 */
export function heatChart(columns: Released<readonly GroupConstruct[]>, frame: ChartFrame): SVGSVGElement {
  const groups = columns[0]?.groups ?? [];
  const label = Math.min(160, Math.max(60, ...groups.map((group) => textWidth(group.label)))) + 12;
  const isNarrow = frame.width < 480;
  // On a phone the number of answers stands in the table only.
  const count = isNarrow ? 0 : 78;
  const each = (frame.width - label - count) / Math.max(1, columns.length);
  const heads = columns.map(({ construct }) => wrapText(constructText[construct].name, each - gap));
  const top = Math.max(1, ...heads.map((lines) => lines.length)) * 20 + 10;
  const isRoomy = each >= 118;
  const cells: Cell[] = columns.flatMap(({ groups: own }, c) =>
    own.map((cell, g) => ({ ...cell, x: label + c * each, y: top + g * rowHeight })),
  );
  const box = (states: readonly GroupCell['state'][], className: string, extra: object = {}) =>
    rect(
      cells.filter(({ state }) => states.includes(state)),
      {
        x1: 'x',
        x2: ({ x }: Cell) => x + each - gap,
        y1: 'y',
        y2: ({ y }: Cell) => y + rowHeight - gap,
        rx: 6,
        className,
        ...extra,
      },
    );
  const middleX = ({ x }: Cell) => x + (each - gap) / 2;
  const middleY = ({ y }: Cell) => y + (rowHeight - gap) / 2;
  const words = ({ mean, state }: Cell) => {
    if (mean === undefined) return groupsText.secret;
    return isRoomy && (state === 'lower' || state === 'higher')
      ? `${formatMean(mean)} ${groupsText.short[state]}`
      : formatMean(mean);
  };
  const signAt = (cell: Cell) => middleX(cell) - textWidth(words(cell)) / 2 - 12;
  const sign = (state: 'lower' | 'higher') =>
    dot(
      cells.filter((cell) => cell.state === state),
      {
        x: signAt,
        y: middleY,
        r: 5,
        symbol: 'triangle',
        rotate: state === 'lower' ? 180 : 0,
        className: `chart-sign-${state}`,
      },
    );
  const value = (isFlagged: boolean) =>
    text(
      cells.filter(({ state }) => (state === 'lower' || state === 'higher') === isFlagged),
      { x: middleX, y: middleY, text: words, className: isFlagged ? 'chart-strong' : 'chart-text' },
    );
  const few = cells.filter(({ state }) => state === 'few' || state === 'hidden');
  const svg = drawChart(frame, {
    height: top + groups.length * rowHeight,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...heads.flatMap((lines, c) =>
        lines.map((line, i) =>
          text([line], {
            x: label + c * each + (each - gap) / 2,
            y: top - 10 - (lines.length - i) * 20 + 8,
            lineAnchor: 'top',
            text: (words: string) => words,
            className: 'chart-soft',
          }),
        ),
      ),
      text(isNarrow ? [] : [groupsText.answers], {
        x: frame.width - 1,
        y: top - 22,
        lineAnchor: 'top',
        textAnchor: 'end',
        className: 'chart-soft',
      }),
      box(['alike'], 'chart-cell'),
      box(['few', 'hidden'], 'chart-cell', { fill: `url(#${hatch})` }),
      box(['lower'], 'chart-cell-lower'),
      box(['higher'], 'chart-cell-higher'),
      rect(few, {
        x1: (cell: Cell) => middleX(cell) - 20,
        x2: (cell: Cell) => middleX(cell) + 20,
        y1: (cell: Cell) => middleY(cell) - 12,
        y2: (cell: Cell) => middleY(cell) + 12,
        className: 'chart-paper',
      }),
      value(false),
      value(true),
      sign('lower'),
      sign('higher'),
      text(groups, {
        x: 1,
        y: (_: GroupCell, g: number) => top + g * rowHeight + (rowHeight - gap) / 2,
        text: 'label',
        textAnchor: 'start',
        className: 'chart-text',
      }),
      text(isNarrow ? [] : groups, {
        x: frame.width - 1,
        y: (_: GroupCell, g: number) => top + g * rowHeight + (rowHeight - gap) / 2,
        text: ({ n }: GroupCell) => formatCount(n),
        textAnchor: 'end',
        className: 'chart-text',
      }),
    ],
  });
  addHatch(svg);
  return svg;
}
