import type { Codebook } from '../domain/codebook.ts';
import type { Mapping } from '../domain/mapping.ts';
import { Problem } from '../domain/problem.ts';
import { isPersonal } from './personal.ts';
import type { TextTable } from './table.ts';
import { plain } from './words.ts';

export interface Converted {
  columns: string[];
  /** Sorted by what stands in them, so that their order tells nothing about when they came in. */
  rows: string[][];
  codebook: Omit<Codebook, 'top' | 'lowCut'>;
  report: {
    /** Columns with persons and times: left out. */
    personal: string[];
    /** Other columns that the mapping does not name: left out. */
    unused: string[];
    /** Answers that the mapping does not know, per column how often; they count as not answered. */
    unknown: { column: string; count: number }[];
  };
}

/** Names under which the group and the wave stand in the result. */
const own = { group: 'groep', wave: 'meting' } as const;

/** @throws `data/unknown-column`, `data/duplicate-column`, `mapping/invalid` for a column with persons */
function placesOf(table: TextTable, wanted: readonly string[]): Map<string, number> {
  const names = table.columns.map(plain);
  const missing = wanted.filter((column) => !names.includes(plain(column)));
  if (missing.length > 0) throw new Problem('data/unknown-column', { missing, found: table.columns });
  const double = wanted.filter((column) => names.indexOf(plain(column)) !== names.lastIndexOf(plain(column)));
  if (double.length > 0) throw new Problem('data/duplicate-column', { columns: double });
  const persons = wanted.filter(isPersonal);
  if (persons.length > 0) {
    throw new Problem('mapping/invalid', { message: `in de kolom “${persons[0]}” staan personen of tijden` });
  }
  return new Map(wanted.map((column) => [column, names.indexOf(plain(column))]));
}

/** Reads an answer: its word, or its number where that is one of the numbers. Empty for nothing. */
function createReader(answers: Readonly<Record<string, number>>) {
  const values = new Map(Object.entries(answers).map(([word, value]) => [plain(word), value]));
  const numbers = new Set(values.values());
  return (cell: string): number | 'nothing' | 'unknown' => {
    const word = plain(cell);
    if (word === '') return 'nothing';
    const value = values.get(word);
    if (value !== undefined) return value;
    const number = Number(word.replace(',', '.'));
    return numbers.has(number) ? number : 'unknown';
  };
}

function codebookOf(mapping: Mapping): Converted['codebook'] {
  const ends = (scale: string) => {
    const values = Object.values(mapping.scales[scale] ?? {});
    return { min: Math.min(...values), max: Math.max(...values) };
  };
  const [first] = mapping.items;
  return {
    format: 'vbc1',
    title: mapping.title,
    scale: ends(first?.scale ?? ''),
    items: mapping.items.map(({ id, construct, reverse, scale, column }) => ({
      id,
      construct,
      reverse,
      scale: ends(scale),
      label: column,
    })),
    constructs: mapping.constructs,
    ...(mapping.group === undefined ? {} : { group: own.group }),
    ...(mapping.wave === undefined ? {} : { wave: own.wave }),
  };
}

/**
 * Turns an export into a table of numbers and its codebook. Columns that the mapping does not name are left out, and so
 * is everything that tells who or when, even if the mapping names it.
 *
 * @throws `data/unknown-column`, `data/duplicate-column`, `data/no-rows`, `mapping/invalid`
 */
export function convert(table: TextTable, mapping: Mapping): Converted {
  const { items, group, wave } = mapping;
  const waveColumn = wave !== undefined && 'column' in wave ? wave.column : undefined;
  const wanted = [...items.map(({ column }) => column), group?.column, waveColumn].flatMap(
    (name) => name ?? [],
  );
  const places = placesOf(table, wanted);
  if (table.rows.length === 0) throw new Problem('data/no-rows', {});
  const readers = items.map(({ scale, column }) => ({
    column,
    at: places.get(column) ?? -1,
    read: createReader(mapping.scales[scale] ?? {}),
    unknown: 0,
  }));
  const names = new Map(Object.entries(group?.names ?? {}).map(([from, to]) => [plain(from), to]));

  const rows = table.rows.map((cells) => {
    const answers = readers.map((reader) => {
      const value = reader.read(cells[reader.at] ?? '');
      if (value === 'unknown') reader.unknown += 1;
      return typeof value === 'number' ? String(value) : '';
    });
    const inGroup = (cells[places.get(group?.column ?? '') ?? -1] ?? '').trim();
    return [
      ...(group === undefined ? [] : [names.get(plain(inGroup)) ?? inGroup]),
      ...(wave === undefined
        ? []
        : ['value' in wave ? wave.value : (cells[places.get(wave.column) ?? -1] ?? '').trim()]),
      ...answers,
    ];
  });
  const used = new Set(wanted.map(plain));
  const left = table.columns.filter((column) => !used.has(plain(column)) && column !== '');
  const ids = items.map(({ id }) => id);
  return {
    columns: [...(group === undefined ? [] : [own.group]), ...(wave === undefined ? [] : [own.wave]), ...ids],
    rows: rows.sort((one, two) => (one.join('\0') < two.join('\0') ? -1 : 1)),
    codebook: codebookOf(mapping),
    report: {
      personal: left.filter(isPersonal),
      unused: left.filter((column) => !isPersonal(column)),
      unknown: readers.flatMap(({ column, unknown }) => (unknown > 0 ? [{ column, count: unknown }] : [])),
    },
  };
}
