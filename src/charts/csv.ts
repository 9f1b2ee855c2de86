import type { TableModel } from './table.ts';

/** A spreadsheet runs a cell that starts with one of these as a formula; an apostrophe before it makes it text. */
const formulaStart = /^[=+\-@\t\r]/;

function csvCell(cell: string): string {
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The table as CSV for a Dutch spreadsheet: semicolons, because there the comma is the decimal sign, and a byte order
 * mark, without which é turns into Ã©.
 */
export function toCsv(table: TableModel): string {
  const lines = [table.columns.map(({ label }) => label), ...table.rows];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
