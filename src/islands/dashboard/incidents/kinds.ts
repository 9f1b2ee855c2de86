import type { CsvRows } from '../../../browser/csv-rows.ts';
import { isAboutPersons, tellsWho } from '../../../domain/register-mapping.ts';

/** Why a column cannot be the kind: it is about somebody, or it holds stories instead of a few words that come back. */
export type KindRefusal = 'persons' | 'stories';

/** A word of the register, and how often it stands there. */
export interface KindWord {
  word: string;
  count: number;
}

const mostKinds = 40;
const longest = 60;

/** The words of a column, the most used first. */
export function wordsOf({ rows }: CsvRows, column: number): KindWord[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const word = row[column]?.trim() ?? '';
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .toSorted((a, b) => b.count - a.count || a.word.localeCompare(b.word));
}

/** Whether a column may be the kind of incident; undefined when it may. */
export function kindRefusal(table: CsvRows, column: number): KindRefusal | undefined {
  if (tellsWho(table.columns[column] ?? '')) return 'persons';
  const words = wordsOf(table, column);
  const lines = words.reduce((sum, { count }) => sum + count, 0);
  const isStories =
    words.length > mostKinds ||
    words.some(({ word }) => word.length > longest) ||
    (lines >= 20 && words.length > lines / 2);
  return isStories ? 'stories' : undefined;
}

/** Two letters that stand between names and are none. */
const between = new Set(['de', 'en', 'in', 'op', 'te', 'la', 'le', 'du', 'da', 'of']);

/** The words of a text without accents and signs that nobody sees: `Jose\u0301`, `José` and `JOSE` are one name. */
const tokens = (text: string) =>
  (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLocaleLowerCase('nl-NL')
      .match(/\p{L}{2,}/gu) ?? []
  ).filter((token) => !between.has(token));

/** Every word of two letters or more in the columns that are about persons: what must not come in a file. */
export function namesIn({ columns, rows }: CsvRows): Set<string> {
  const about = columns.flatMap((name, at) => (isAboutPersons(name) ? [at] : []));
  return new Set(rows.flatMap((row) => about.flatMap((at) => tokens(row[at] ?? ''))));
}

/** Whether a word holds one of those. */
export function holdsName(word: string, names: ReadonlySet<string>): boolean {
  return tokens(word).some((token) => names.has(token));
}
