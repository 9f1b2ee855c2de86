import type { ScaleRow } from '../analysis/rows.ts';
import type { Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { scaleText } from '../text/scales.ts';
import { formatCount, formatMean } from '../text/numbers.ts';
import type { TableModel } from './table.ts';

/**
 * All figures on one answer scale, in the order of the report. No lowest or highest: constructs ask about different
 * things, and harm is always rarer than a dull day.
 */
export function scaleSentence(rows: Released<readonly ScaleRow[]>): string {
  const shown = rows.flatMap((row) => (row.mean === undefined ? [] : [{ ...row, mean: row.mean }]));
  const [first] = shown;
  if (first === undefined) return scaleText.noneShown;
  const figures = shown
    .filter(({ min, max }) => min === first.min && max === first.max)
    .map(({ construct, mean }) => scaleText.figure(constructText[construct].name, mean));
  return scaleText.sentence(figures, first.min, first.max);
}

/** `Waarschijnlijk tussen 3,1 en 3,3.`, or why there is no figure. */
export function scaleVerdict(row: ScaleRow): string {
  if (row.refused !== undefined) return scaleText.refused[row.refused];
  if (row.margin === undefined) return scaleText.refused['too-few'];
  return scaleText.likely(...row.margin).join('');
}

export function scaleTable(rows: Released<readonly ScaleRow[]>): TableModel {
  const figure = (value: number | undefined) => (value === undefined ? scaleText.none : formatMean(value));
  return {
    caption: scaleText.caption,
    columns: scaleText.columns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: rows.map((row) => [
      constructText[row.construct].name,
      figure(row.mean),
      figure(row.margin?.[0]),
      figure(row.margin?.[1]),
      formatCount(row.items),
      formatCount(row.n),
    ]),
  };
}
