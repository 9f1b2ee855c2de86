import type { Dimension, PivotCell } from '../analysis/pivot.ts';
import { constructs } from '../domain/questionnaire.ts';
import type { Cube, Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { people } from '../text/people.ts';
import { exploreText } from '../text/explore-view.ts';
import { formatCount, formatPercent } from '../text/numbers.ts';
import type { TableModel } from './table.ts';

const enough = 30;
const lower = (text: string) => text.toLocaleLowerCase('nl-NL');

/** The name of a value on screen: a question by its text, a subject and a role by their words. */
function nameOf(dimension: Dimension, value: string | null, cubes: readonly Released<Cube>[]): string {
  if (value === null) return exploreText.unanswered;
  if (dimension === 'vraag') {
    return cubes.flatMap(({ questions }) => questions).find(({ id }) => id === value)?.text ?? value;
  }
  const constructs: Readonly<Record<string, { name: string }>> = constructText;
  const roles: Readonly<Record<string, { many: string }>> = people;
  if (dimension === 'onderwerp') return constructs[value]?.name ?? value;
  return dimension === 'rol' ? (roles[value]?.many ?? value) : value;
}

/** All values of a dimension as the school knows them: questions as they are asked, groups as they are written down. */
function allOf(dimension: Dimension, cubes: readonly Released<Cube>[]): (string | null)[] {
  switch (dimension) {
    case 'vraag':
      return cubes.flatMap(({ questions }) => questions.map(({ id }) => id));
    case 'antwoord':
      return cubes.flatMap(({ questions }) =>
        questions.flatMap(({ answers }) => answers.map(({ label }) => label)),
      );
    case 'groep':
      return cubes.flatMap(({ atoms }) => atoms.map(({ label }) => label));
    case 'bouw':
      return cubes.flatMap(({ atoms }) => atoms.map(({ bouw }) => bouw));
    case 'onderwerp':
      return [...constructs];
    case 'schooljaar':
      return cubes.map(({ schooljaar }) => schooljaar);
    case 'rol':
      return cubes.map(({ role }) => role);
  }
}

/** The values that occur, in an order of meaning: the database gives its cells in no promised order. */
function inOrder(
  dimension: Dimension,
  values: readonly (string | null)[],
  cubes: readonly Released<Cube>[],
): (string | null)[] {
  const place = new Map([...new Set(allOf(dimension, cubes))].map((value, at) => [value, at]));
  // "Niet beantwoord" is in no list, and stands last.
  const at = (value: string | null) => place.get(value) ?? place.size;
  return [...new Set(values)].toSorted((a, b) => at(a) - at(b));
}

/** The cells laid out as a table with a total at the end; the same for the same cells in any order. */
export function pivotTable(
  cells: Released<readonly PivotCell[]>,
  {
    rows,
    columns,
    isShare,
    cubes,
  }: { rows: Dimension; columns: Dimension; isShare: boolean; cubes: readonly Released<Cube>[] },
): TableModel {
  const rowNames = inOrder(
    rows,
    cells.map(({ row }) => row),
    cubes,
  );
  const columnNames = inOrder(
    columns,
    cells.map(({ column }) => column),
    cubes,
  );
  const at = (row: string | null, column: string | null) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.count ?? 0;
  const [rowHead, columnHead] = [exploreText.dimensions[rows], exploreText.dimensions[columns]];
  return {
    caption: exploreText.sentence(lower(rowHead), lower(columnHead), rowNames.length),
    columns: [
      { label: rowHead, numeric: false },
      ...columnNames.map((column) => ({ label: nameOf(columns, column, cubes), numeric: true })),
      { label: exploreText.total, numeric: true },
    ],
    rows: rowNames.map((row) => {
      const counts = columnNames.map((column) => at(row, column));
      const total = counts.reduce((sum, count) => sum + count, 0);
      const words = (count: number) =>
        isShare && total >= enough ? formatPercent(count, total) : formatCount(count);
      return [nameOf(rows, row, cubes), ...counts.map(words), formatCount(total)];
    }),
  };
}
