import Papa from 'papaparse';

/** A table file as it was written: the first line names the columns. */
export interface CsvRows {
  columns: string[];
  rows: string[][];
}

/** UTF-8 where it is that, Windows' own letters otherwise: school systems in use write both. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The rows of a CSV file; separator, quotes and byte order mark are found out by themselves. Lines that are empty are left
 * out. No columns at all when it is no table.
 */
export function csvRows(bytes: Uint8Array): CsvRows {
  const { data } = Papa.parse<string[]>(decode(bytes).replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  const [columns = [], ...rows] = data;
  return { columns: columns.map((name) => name.trim()), rows };
}
