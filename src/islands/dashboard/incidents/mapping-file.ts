import type { CsvRows } from '../../../browser/csv-rows.ts';
import { registerMappingSchema, type RegisterMapping } from '../../../domain/register-mapping.ts';
import { holdsName, kindRefusal, namesIn, wordsOf } from './kinds.ts';
import type { Mapping } from './read-register.ts';

/** Word of the register, as it is compared -> the kind as which it counts. */
export type Kinds = ReadonlyMap<string, string>;

/** Case and spaces do not make another word. */
export const sameWord = (word: string): string =>
  word.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl-NL');

/** As which kind a word counts: as itself, where nothing was said. */
export const kindOf = (kinds: Kinds, word: string): string => kinds.get(sameWord(word)) ?? word;

/** A word that comes by less than this may be somebody's own: it is kept only when it was given a kind. */
const fewestTimes = 3;

export interface SavedMapping {
  file: RegisterMapping;
  /** Words that stay out: because a name of the register is in them, or because they hardly come by. */
  withNames: number;
  rare: number;
}

/**
 * What of this mapping may be kept in a file: column names, and words of kinds that come by often or were given a kind.
 * Never a word with a name in it that stands in a column about persons. Undefined when a column may not be kept itself.
 */
export function mappingToSave(table: CsvRows, mapping: Mapping, kinds: Kinds): SavedMapping | undefined {
  const [datum, soort] = [table.columns[mapping.date], table.columns[mapping.category]];
  if (soort !== undefined && kindRefusal(table, mapping.category) !== undefined) return undefined;
  const names = namesIn(table);
  const words = soort === undefined ? [] : wordsOf(table, mapping.category);
  const [safe, withNames] = [true, false].map((isSafe) =>
    words.filter(({ word }) => !holdsName(`${word} ${kindOf(kinds, word)}`, names) === isSafe),
  );
  const kept = (safe ?? []).filter(({ word, count }) => count >= fewestTimes || kinds.has(sameWord(word)));
  const parsed = registerMappingSchema.safeParse({
    format: 'vbg1',
    kolommen: { datum, ...(soort === undefined ? {} : { soort }) },
    soorten: Object.fromEntries(kept.map(({ word }) => [word, kindOf(kinds, word)])),
  });
  if (!parsed.success) return undefined;
  return {
    file: parsed.data,
    withNames: withNames?.length ?? 0,
    rare: (safe?.length ?? 0) - kept.length,
  };
}

export interface AppliedMapping {
  mapping: Mapping;
  kinds: Kinds;
  /** Columns that the file names and this register does not have. */
  missing: string[];
  /** Words of this register that the file does not know; they count as themselves. */
  unknown: string[];
}

/** A saved mapping on the register of another year. */
export function applyMapping(table: CsvRows, { kolommen, soorten }: RegisterMapping): AppliedMapping {
  const at = (name: string | undefined) =>
    name === undefined ? -1 : table.columns.findIndex((column) => sameWord(column) === sameWord(name));
  const mapping = { date: at(kolommen.datum), category: at(kolommen.soort) };
  const kinds = new Map(Object.entries(soorten).map(([word, kind]) => [sameWord(word), kind]));
  const missing = [
    ...(mapping.date < 0 ? [kolommen.datum] : []),
    ...(mapping.category < 0 && kolommen.soort !== undefined ? [kolommen.soort] : []),
  ];
  const isKinds = mapping.category >= 0 && kindRefusal(table, mapping.category) === undefined;
  const words = isKinds ? wordsOf(table, mapping.category) : [];
  return {
    mapping,
    kinds,
    missing,
    unknown: words.flatMap(({ word }) => (kinds.has(sameWord(word)) ? [] : [word])),
  };
}
