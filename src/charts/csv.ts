import type { TableModel } from './table.ts';

/**
 * A spreadsheet runs a cell that starts with one of these as a formula, also in the wide letters of Asian keyboards and
 * behind spaces that it leaves out; an apostrophe before it makes it text.
 */
const formulaStart = /^[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
/** Where a comma or a tab parts the cells, what stands behind one begins a cell. Numbers keep their comma. */
const mustQuote = /[";\t\r\n]|,(?!\d)/;

function csvCell(cell: string): string {
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return mustQuote.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The table as CSV for a Dutch spreadsheet: semicolons, because there the comma is the decimal sign, and a byte order
 * mark, without which é turns into Ã©.
 */
export function toCsv(table: TableModel): string {
  const lines = [table.columns.map(({ label }) => label), ...table.rows];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
