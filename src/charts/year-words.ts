import type { YearRow } from '../analysis/years.ts';
import type { Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { scaleText } from '../text/scales.ts';
import { formatCount, formatMean } from '../text/numbers.ts';
import { yearsText } from '../text/years-view.ts';
import type { TableModel } from './table.ts';

/** The word that this many years allow (handbook, statistics rule 6). */
export function yearWord(comparable: number): string {
  if (comparable < 3) return yearsText.word.two;
  return comparable < 5 ? yearsText.word.few : yearsText.word.many;
}

/** The values in order, and what may be said of the difference; never "trend" under five years. */
export function yearSentence(row: Released<YearRow>): string {
  const { points, construct, comparable, change } = row;
  const values = points.flatMap(({ schooljaar, mean }) =>
    mean === undefined ? [] : [yearsText.value(schooljaar, mean)],
  );
  const sentences = [yearsText.values(constructText[construct].name, values)];
  if (points.length > 1 && comparable < 2) sentences.push(yearsText.nothingToCompare);
  if (change !== undefined) {
    sentences.push(
      yearsText.difference(change.difference > 0, change.from, change.difference, change.beyondChance),
    );
  }
  return sentences.join(' ');
}

/** What stands under the picture: why years are not compared, what could not be told, which word holds. */
export function yearNotes({ points, construct, comparable, change, trend }: Released<YearRow>): string[] {
  const isForSchool = construct === 'AV';
  return [
    ...points.flatMap(({ schooljaar, broken }) =>
      broken === undefined ? [] : [yearsText.broken(schooljaar, yearsText.breaks[broken])],
    ),
    ...(comparable > 1 && change === undefined
      ? [isForSchool ? yearsText.noTest : yearsText.noDifference]
      : []),
    ...(trend === undefined ? [] : [yearsText.trend[trend](comparable)]),
    ...(trend === undefined && comparable > 2 ? [yearsText.development(comparable)] : []),
  ];
}

export function yearTable({ points, construct }: Released<YearRow>): TableModel {
  const figure = (value: number | undefined) => (value === undefined ? scaleText.none : formatMean(value));
  return {
    caption: yearsText.caption(constructText[construct].name),
    columns: yearsText.columns.map((label, i) => ({ label, numeric: i > 0 && i < 6 })),
    rows: points.map(({ schooljaar, n, enrolled, mean, margin, broken }, at) => [
      schooljaar,
      formatCount(n),
      formatCount(enrolled),
      figure(mean),
      figure(margin?.[0]),
      figure(margin?.[1]),
      at === points.length - 1
        ? yearsText.newest
        : broken === undefined
          ? yearsText.compares
          : yearsText.breaks[broken],
    ]),
  };
}
