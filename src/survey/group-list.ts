/** A group as it is typed in the table: everything is still text. */
export interface GroupDraft {
  id: string;
  bouw: string;
  enrolled: string;
}

const cellsOf = (line: string) =>
  line.split(/\t|;|,| {2,}/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
const isNumber = (cell: string | undefined) => cell !== undefined && /^\d+$/.test(cell);

/**
 * The rows that were pasted from a spreadsheet or a list: name, bouw and number, or name and number. A line without a
 * number is a heading and is left out.
 */
export function parseGroupRows(pasted: string): GroupDraft[] {
  return pasted
    .split(/\r?\n/)
    .map(cellsOf)
    .flatMap((cells): GroupDraft[] => {
      const at = cells.findIndex((cell, i) => i > 0 && isNumber(cell));
      const [id = ''] = cells;
      if (at < 1 || id === '') return [];
      return [{ id, bouw: at > 1 ? (cells[1] ?? '') : '', enrolled: cells[at] ?? '' }];
    });
}

/** Whether pasted text is a table and not one cell. */
export function isTable(pasted: string): boolean {
  return /[\t\n]/.test(pasted.trim());
}
