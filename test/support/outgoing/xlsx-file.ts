import readXlsxFile from 'read-excel-file/node';

export type XlsxCell = string | number | boolean | null;

/** The sheets of a workbook by name, head included, read by another library than the one that wrote them. */
export async function xlsxSheets(file: Uint8Array): Promise<Map<string, XlsxCell[][]>> {
  const sheets = await readXlsxFile(Buffer.from(file));
  return new Map(
    sheets.map(({ sheet, data }) => [
      sheet,
      data.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : (cell as XlsxCell)))),
    ]),
  );
}
