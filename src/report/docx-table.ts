import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { TableModel } from '../charts/table.ts';

/** Room between the margins of an A4 with 16 mm on each side, in twentieths of a point. */
export const pageWidth = 11906 - 2 * 907;
const padding = 80;
/** A letter of nine points in bold, on the wide side: a head must never break inside a word. */
const letter = 108;
/** Rows that stay together on one page with what stands above them; a longer table may run on, with its head. */
const together = 14;

const longestWord = (words: readonly string[]) =>
  Math.max(...words.flatMap((word) => word.split(' ').map(({ length }) => length)));

/** Columns of numbers as wide as their longest word, the rest for the words, the longer ones more. */
export function columnWidths({ columns, rows }: TableModel): number[] {
  const cellsOf = (at: number) => rows.map((cells) => cells[at] ?? '');
  const narrow = columns.map(({ label, numeric }, at) => {
    const cells = cellsOf(at);
    const letters = numeric
      ? Math.max(4, longestWord([label]), ...cells.map(({ length }) => length))
      : longestWord([label, ...cells]);
    return letters * letter + 2 * padding;
  });
  const shares = columns.map(({ numeric }, at) =>
    numeric ? 0 : Math.sqrt(Math.max(8, ...cellsOf(at).map(({ length }) => length))),
  );
  const all = shares.reduce((sum, share) => sum + share, 0);
  const left = pageWidth - narrow.reduce((sum, width) => sum + width, 0);
  // Too much for a page: everything a little narrower.
  if (left < 0 || all === 0) {
    const scale = pageWidth / (pageWidth - left);
    return narrow.map((width) => Math.floor(width * scale));
  }
  return narrow.map((width, at) => Math.floor(width + (left * (shares[at] ?? 0)) / all));
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'DFD5D2' };
const edge = { style: BorderStyle.SINGLE, size: 8, color: '867479' };

/**
 * A table of the report for Word: a head that comes back on every page, rows that are never cut, and no line down. With
 * `isFollowed` it stays on one page with the note under it.
 */
export function docxTable(model: TableModel, isFollowed: boolean): Table {
  const { columns, rows } = model;
  const widths = columnWidths(model);
  const cell = (words: string, at: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: padding, right: padding },
      ...(isHead ? { shading: { fill: 'F4EBE5' } } : {}),
      children: [
        new Paragraph({
          alignment: columns[at]?.numeric === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: words, bold: isHead, size: 18 })],
        }),
      ],
    });
  const isShort = rows.length <= together;
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: edge,
      bottom: edge,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: thin,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: columns.map(({ label }, at) => cell(label, at, true)),
      }),
      ...rows.map(
        (cells, line) =>
          new TableRow({
            cantSplit: true,
            keepNext: isShort && (isFollowed || line < rows.length - 1),
            children: cells.map((words, at) => cell(words, at, false)),
          }),
      ),
    ],
  });
}
