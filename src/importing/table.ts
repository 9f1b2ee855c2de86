/** A table of texts: names of columns and rows of cells. */
export interface TextTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * The table without lines that hold no answers: newer exports of Nextcloud Forms have a second line with their own
 * numbers of the questions.
 */
export function withoutInnerHeader({ columns, rows }: TextTable): TextTable {
  const isInner = (row: readonly string[]): boolean =>
    row[0] === 'submission_id' || row.some((cell) => /^question-id-\d+/.test(cell));
  return { columns, rows: rows.filter((row) => !isInner(row)) };
}
