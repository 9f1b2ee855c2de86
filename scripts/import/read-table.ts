import { readFileSync } from 'node:fs';
import { readSheet } from 'read-excel-file/node';
import { Problem } from '../../src/domain/problem.ts';
import { withoutInnerHeader, type TextTable } from '../../src/importing/table.ts';
import { readSample } from '../tables/decode.ts';
import { readCsv } from '../tables/read-csv.ts';

const textOf = (cell: unknown): string =>
  cell instanceof Date
    ? cell.toISOString()
    : typeof cell === 'object' || cell === undefined
      ? ''
      : String(cell);

async function readWorkbook(path: string): Promise<TextTable> {
  let rows: unknown[][];
  try {
    rows = await readSheet(readFileSync(path));
  } catch (cause) {
    throw new Problem('data/not-a-table', {}, { cause });
  }
  const [header, ...others] = rows.map((row) => row.map(textOf));
  if (header === undefined) throw new Problem('data/empty', {});
  return {
    columns: header.map((name) => name.trim()),
    rows: others.filter((row) => row.some((cell) => cell !== '')),
  };
}

/**
 * An export of a forms tool as texts: a CSV however it is written down, or the first sheet of a workbook.
 *
 * @throws `data/empty`, `data/not-a-table`, `data/broken-line`
 */
export async function readTable(path: string): Promise<TextTable> {
  const [first, second] = readSample(path);
  // A workbook is a zip, and a zip begins with PK.
  if (first === 0x50 && second === 0x4b) return withoutInnerHeader(await readWorkbook(path));
  let columns: readonly string[] = [];
  const rows: (readonly string[])[] = [];
  await readCsv(path, {
    fit: () => 0,
    header: (names) => (columns = names),
    row: (cells) => rows.push(cells),
  });
  return withoutInnerHeader({ columns, rows });
}
