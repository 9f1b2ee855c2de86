import Papa from 'papaparse';

/** The rows of a CSV file as the dashboard writes it, head included. */
export const csvRows = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace('\uFEFF', '').trimEnd(), { delimiter: ';' }).data;
