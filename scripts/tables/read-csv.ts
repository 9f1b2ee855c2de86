import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { Problem } from '../../src/domain/problem.ts';
import { encodingOf, readSample } from './decode.ts';

/** Who reads a table, row by row. An exception of either stops the reading and comes out of it. */
export interface TableReader {
  /** How well these column names fit what is looked for; the separator with the best fit is taken. */
  fit(columns: readonly string[]): number;
  header(columns: readonly string[]): void;
  row(cells: readonly string[], line: number): void;
}

const delimiters = [',', ';', '\t', '|'] as const;
const clean = (name: string): string => name.replaceAll('\u00a0', ' ').trim();

/** The separator with which the first line fits best; of equal fits the one with the most columns. */
function delimiterOf(text: string, fit: TableReader['fit']): string {
  let best: { delimiter: string; score: number } = { delimiter: ',', score: -1 };
  for (const delimiter of delimiters) {
    const [first = []] = Papa.parse<string[]>(text, { delimiter, preview: 1, skipEmptyLines: true }).data;
    const score = fit(first.map(clean)) * 1e4 + Math.min(first.length, 9999);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const text = decoder.decode(chunk as Uint8Array, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/**
 * Reads a CSV of any size, a chunk at a time: commas, semicolons, tabs or bars; UTF-8 with or without a mark, UTF-16 or
 * Windows-1252; every kind of line end; line ends within quotes. Empty lines are skipped.
 *
 * @throws `data/empty`, `data/not-a-table`, `data/broken-line`
 */
export async function readCsv(path: string, reader: TableReader): Promise<void> {
  const sample = readSample(path);
  const encoding = encodingOf(sample);
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  if (text.trim() === '') throw new Problem('data/empty', {});
  const delimiter = delimiterOf(text, reader.fit);
  let width = -1;
  let line = 0;

  function take(cells: string[]): void {
    line += 1;
    if (width < 0) {
      width = cells.length;
      reader.header(cells.map(clean));
      return;
    }
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      throw new Problem('data/broken-line', { line });
    }
    reader.row(cells, line);
  }

  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(Readable.from(decoded(path, encoding), { objectMode: false }), {
      delimiter,
      skipEmptyLines: true,
      chunk({ data, errors }) {
        const broken = errors.find(({ type }) => type === 'Quotes');
        if (broken !== undefined)
          throw new Problem('data/broken-line', { line: line + (broken.row ?? 0) + 1 });
        for (const cells of data) take(cells);
      },
      complete: () => resolve(),
      error: (error: Error) => reject(error),
    });
  });
}
