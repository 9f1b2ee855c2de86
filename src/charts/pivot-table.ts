import type { Dimension, PivotCell } from '../analysis/pivot.ts';
import type { Cube, Released } from '../domain/released.ts';
import { constructText, people } from '../text/dashboard.ts';
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

/** The cells laid out as a table, rows and columns in the order in which they came, with a total at the end. */
export function pivotTable(
  cells: Released<readonly PivotCell[]>,
  {
    rows,
    columns,
    isShare,
    cubes,
  }: { rows: Dimension; columns: Dimension; isShare: boolean; cubes: readonly Released<Cube>[] },
): TableModel {
  const rowNames = [...new Set(cells.map(({ row }) => row))];
  // "Niet beantwoord" last, wherever it came first.
  const columnNames = [...new Set(cells.map(({ column }) => column))].toSorted(
    (a, b) => Number(a === null) - Number(b === null),
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
