import { scaleOf, type Codebook } from '../../src/domain/codebook.ts';
import { Problem } from '../../src/domain/problem.ts';
import { createNumberReader, isMissing } from '../tables/numbers.ts';
import { readCsv } from '../tables/read-csv.ts';

/** One row of the file. `answers` has a place per question of the codebook, NaN where there is none; it is used again. */
export interface Respondent {
  group: string | undefined;
  wave: string | undefined;
  answers: Float64Array;
}

export interface ReadReport {
  rows: number;
  /** Per question: numbers outside its scale, and cells with words. Both count as not answered. */
  outside: number[];
  words: number[];
}

/** The columns that a codebook asks for. */
function columnsOf({ items, group, wave }: Codebook): string[] {
  return [...items.map(({ id }) => id), group, wave].flatMap((name) => name ?? []);
}

/** @throws `data/unknown-column`, `data/duplicate-column` */
function checkHeader(columns: readonly string[], wanted: readonly string[]): void {
  const missing = wanted.filter((name) => !columns.includes(name));
  if (missing.length > 0) throw new Problem('data/unknown-column', { missing, found: columns });
  const double = wanted.filter((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
  if (double.length > 0) throw new Problem('data/duplicate-column', { columns: double });
}

/**
 * Reads the answers of a CSV under a codebook, row by row. Answers outside the scale of their question, and words, count
 * as not answered and are reported.
 *
 * @throws `data/empty`, `data/no-rows`, `data/unknown-column`, `data/duplicate-column`, `data/broken-line`,
 * `data/no-numbers` when a column has more words than numbers
 */
export async function readAnswers(
  path: string,
  codebook: Codebook,
  take: (respondent: Respondent) => void,
): Promise<ReadReport> {
  const { items, group, wave } = codebook;
  const wanted = columnsOf(codebook);
  const ends = items.map((item) => scaleOf(codebook, item));
  const answers = new Float64Array(items.length);
  const zeros = (): number[] => items.map(() => 0);
  const report: ReadReport = { rows: 0, outside: zeros(), words: zeros() };
  const [numbers, firstWord] = [zeros(), zeros()];
  const toNumber = createNumberReader();
  let [places, groupAt, waveAt] = [[] as number[], -1, -1];
  const label = (cells: readonly string[], at: number): string | undefined => {
    const cell = (cells[at] ?? '').trim();
    return isMissing(cell) ? undefined : cell;
  };

  await readCsv(path, {
    fit: (columns) => wanted.filter((name) => columns.includes(name)).length,
    header(columns) {
      checkHeader(columns, wanted);
      places = items.map(({ id }) => columns.indexOf(id));
      [groupAt, waveAt] = [columns.indexOf(group ?? '\0'), columns.indexOf(wave ?? '\0')];
    },
    row(cells, line) {
      report.rows += 1;
      for (let i = 0; i < places.length; i += 1) {
        const value = toNumber(cells[places[i] ?? -1] ?? '');
        answers[i] = NaN;
        if (value === undefined) {
          if (report.words[i] === 0) firstWord[i] = line;
          report.words[i] = (report.words[i] ?? 0) + 1;
        } else if (!Number.isNaN(value)) {
          const { min, max } = ends[i] ?? { min: 0, max: 0 };
          numbers[i] = (numbers[i] ?? 0) + 1;
          if (value >= min && value <= max) answers[i] = value;
          else report.outside[i] = (report.outside[i] ?? 0) + 1;
        }
      }
      take({ group: label(cells, groupAt), wave: label(cells, waveAt), answers });
    },
  });
  if (report.rows === 0) throw new Problem('data/no-rows', {});
  items.forEach(({ id }, i) => {
    if ((report.words[i] ?? 0) > (numbers[i] ?? 0)) {
      throw new Problem('data/no-numbers', { column: id, line: firstWord[i] ?? 0 });
    }
  });
  return report;
}
