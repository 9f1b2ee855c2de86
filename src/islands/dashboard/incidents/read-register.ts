import type { CsvRows } from '../../../browser/csv-rows.ts';
import type { Incident } from '../../../disclosure/incidents.ts';
import { tellsWho } from '../../../domain/register-mapping.ts';

/** Which column says when, and which of what kind. */
export interface Mapping {
  date: number;
  category: number;
}

const dateNames = /^(datum|incidentdatum|datum incident|datum gebeurtenis|date)$/i;
const categoryNames = /(categorie|soort|type|rubriek|aard)/i;

/** `2026-09-14` of what school systems write: day first, or year first. Undefined for anything else. */
export function readDate(text: string): string | undefined {
  const dayFirst = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text);
  const yearFirst = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text);
  const [year, month, day] =
    yearFirst !== null ? yearFirst.slice(1, 4) : dayFirst !== null ? dayFirst.slice(1, 4).toReversed() : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const text8601 = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  // 31-02 would roll on to March.
  const isReal = text8601 === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isReal && Number(year) > 1990 && Number(year) < 2100 ? text8601 : undefined;
}

/** The columns that most likely are meant, by their names and by what stands in them; -1 where none is. */
export function guessMapping({ columns, rows }: CsvRows): Mapping {
  const byName = columns.findIndex((name) => dateNames.test(name));
  const sample = rows.slice(0, 20);
  const byContent = columns.findIndex(
    (_, at) => sample.length > 0 && sample.every((row) => readDate(row[at] ?? '') !== undefined),
  );
  return {
    date: byName >= 0 ? byName : byContent,
    category: columns.findIndex((name) => categoryNames.test(name) && !tellsWho(name)),
  };
}

/**
 * The lines as incidents, and how many had no date that can be read. `kindOf` says as which kind a word counts. Nothing of
 * the other columns is kept.
 */
export function readRegister(
  { rows }: CsvRows,
  { date, category }: Mapping,
  unknown: string,
  kindOf: (word: string) => string = (word) => word,
): { incidents: Incident[]; unreadable: number } {
  const incidents = rows.flatMap((row) => {
    const day = readDate(row[date] ?? '');
    const word = row[category]?.trim() ?? '';
    return day === undefined ? [] : [{ date: day, category: word === '' ? unknown : kindOf(word) }];
  });
  return { incidents, unreadable: rows.length - incidents.length };
}
