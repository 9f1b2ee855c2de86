import writeXlsxFile from 'write-excel-file/universal';
import type { SheetModel } from './sheets.ts';

/** The sheets as an Excel file: numbers as numbers, a bold first row that stays in view. */
export function writeWorkbook(sheets: readonly SheetModel[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((cells, line) =>
        cells.map((value) => {
          if (value === null) return null;
          const type = typeof value === 'number' ? Number : String;
          return line === 0 ? { value, type, fontWeight: 'bold' as const } : { value, type };
        }),
      ),
    })),
  ).toBlob();
}
