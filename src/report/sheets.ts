import { itemRows } from '../analysis/items.ts';
import { lowRows } from '../analysis/low.ts';
import { scaleRows } from '../analysis/scales.ts';
import { publicCube } from '../disclosure/public.ts';
import type { Cube, Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { workbookText } from '../text/report.ts';

export type SheetCell = string | number | null;

/** A sheet of the workbook: the first row is its head. */
export interface SheetModel {
  name: string;
  rows: SheetCell[][];
  /** Width of each column, in letters. */
  widths: number[];
}

const { sheets } = workbookText;

function questionSheets(cube: Released<Cube>): SheetModel[] {
  const lines = (of?: string) =>
    itemRows(cube, of).flatMap(({ question, text, answers, counts, missing }) => [
      ...answers.map(({ value, label }, at): SheetCell[] => [
        question,
        text,
        value,
        label,
        counts[at] ?? null,
      ]),
      [question, text, null, workbookText.skipped, missing] satisfies SheetCell[],
    ]);
  const groups = cube.atoms.flatMap(({ id, label }) => lines(id).map((line) => [label, ...line]));
  return [
    { name: sheets.questions, rows: [workbookText.questions, ...lines()], widths: [8, 60, 8, 24, 10] },
    { name: sheets.groups, rows: [workbookText.groups, ...groups], widths: [14, 8, 60, 8, 24, 10] },
  ];
}

function codebook(cube: Released<Cube>): SheetModel {
  const { yes, no, level } = workbookText;
  const rows = itemRows(cube).flatMap((row) =>
    row.answers.map(({ value, label }): SheetCell[] => [
      row.question,
      row.text,
      constructText[row.construct].name,
      row.reverse ? yes : no,
      row.section,
      level[row.level],
      value,
      label,
    ]),
  );
  return {
    name: sheets.codebook,
    rows: [workbookText.codebook, ...rows],
    widths: [8, 60, 32, 12, 18, 16, 8, 24],
  };
}

function scaleSheet(cube: Released<Cube>): SheetModel {
  const rows = scaleRows(cube).map((row): SheetCell[] => [
    constructText[row.construct].name,
    row.mean ?? null,
    row.margin?.[0] ?? null,
    row.margin?.[1] ?? null,
    row.min,
    row.max,
    row.items,
    row.n,
    row.alpha ?? null,
  ]);
  return {
    name: sheets.scales,
    rows: [workbookText.scales, ...rows],
    widths: [34, 10, 10, 10, 16, 16, 10, 12, 8],
  };
}

function lowSheet(cube: Released<Cube>): SheetModel {
  const lines = (label: string, of?: string) =>
    lowRows(cube, of).map(({ construct, cut, low, notLow, noScore }): SheetCell[] => [
      constructText[construct].name,
      cut,
      label,
      low,
      notLow,
      noScore,
    ]);
  const rows = [...lines(workbookText.school), ...cube.atoms.flatMap(({ id, label }) => lines(label, id))];
  return { name: sheets.low, rows: [workbookText.low, ...rows], widths: [34, 10, 14, 10, 10, 12] };
}

/**
 * All released figures of one afname as a workbook, with labels, codebook and notes. Notices are not in it: the file may
 * travel further than the directie's desk.
 */
export function workbookSheets(cube: Released<Cube>): SheetModel[] {
  const open = publicCube(cube);
  const { title, schooljaar, k, base, atoms } = open;
  const response = atoms.map(({ label, bouw, n, enrolled }): SheetCell[] => [label, bouw, n, enrolled]);
  const notes = [[`${title}, ${schooljaar}`], ...workbookText.notes(k, base).map((line) => [line])];
  return [
    { name: sheets.notes, rows: notes, widths: [110] },
    { name: sheets.response, rows: [workbookText.response, ...response], widths: [16, 16, 12, 12] },
    scaleSheet(open),
    ...questionSheets(open),
    lowSheet(open),
    codebook(open),
  ];
}
