import { workbookText } from '../../../src/text/report.ts';
import type { XlsxCell } from './xlsx-file.ts';

const oneDecimal = (value: XlsxCell | undefined) => Number(value).toFixed(1).replace('.', ',');

/** Rows of these tables about a subject whose mean or margin is not that of the workbook; fails where there is none. */
export function wrongMeans(
  book: ReadonlyMap<string, XlsxCell[][]>,
  tables: readonly (readonly string[][])[],
): string[][] {
  const scales = book.get(workbookText.sheets.scales)?.slice(1) ?? [];
  const names = (row: readonly string[]) =>
    scales.find(([name]) => name === row[0] || (row[0] ?? '').includes(otherName(String(name))));
  const rows = tables.filter(([head = []]) => head.includes('Marge van')).flatMap((table) => table.slice(1));
  if (rows.length < 3) throw new Error('no table of means');
  return rows.filter((row) => {
    const known = names(row)?.slice(1, 4).map(oneDecimal);
    return known?.join() !== row.slice(1, 4).join();
  });
}

/** What the sheet for the Inspectie calls a subject. */
const otherName = (name: string) =>
  name === 'Veilig voelen' ? 'Ervaren veiligheid' : name.startsWith('Geen last') ? 'Aantasting' : name;
