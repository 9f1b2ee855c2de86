import { Problem } from './problem.ts';
import { z } from './zod.ts';

/** Columns of a register that are about somebody. */
const person =
  /\b((leerling(en)?|kind(eren)?)(na(am|men)|nummer|nr|id|code)?|(voor|achter|roep|familie)?na(am|men)|initialen|daders?|slachtoffers?|betrokkenen?|melder|leerkracht|medewerker|ouders?|geboortedatum|bsn|e-?mail|adres|telefoon)\b/i;
/** Columns in which somebody tells what happened. */
const story =
  /^(notities?|omschrijving|beschrijving|toelichting|verslag|opmerking(en)?|details|actie|afspraken)$/i;

/** `leerling_naam` and `LeerlingNaam` are two words, as `Leerling naam` is. */
const inWords = (column: string) => column.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** Whether a column's name says that it holds persons. Their names must never reach a file. */
export function isAboutPersons(column: string): boolean {
  return person.test(column) || person.test(inWords(column));
}

/** Whether a column's name says that it holds persons or what somebody wrote: never a kind of incident. */
export function tellsWho(column: string): boolean {
  return isAboutPersons(column) || story.test(inWords(column).trim());
}

const wordSchema = z.string().trim().min(1).max(60);
const columnSchema = wordSchema.refine((column) => !tellsWho(column), 'deze kolom gaat over personen');

/**
 * How the incident register of one school is read (`vbg1`): the names of two columns, and which word counts as which kind.
 * It holds no line of the register, no date and no person.
 */
export const registerMappingSchema = z.strictObject({
  format: z.literal('vbg1'),
  kolommen: z.strictObject({ datum: columnSchema, soort: columnSchema.optional() }),
  /** What stands in the register -> the kind as which it counts. */
  soorten: z.record(wordSchema, wordSchema).default({}),
});
export type RegisterMapping = z.output<typeof registerMappingSchema>;

/** The file as a school keeps it. Reads back with `parseRegisterMapping`. */
export function registerMappingJson(mapping: RegisterMapping): string {
  return `${JSON.stringify(mapping, undefined, 2)}\n`;
}

/**
 * Reads a mapping file.
 *
 * @throws `register/not-a-mapping` with the first thing that is wrong
 */
export function parseRegisterMapping(text: string): RegisterMapping {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Problem('register/not-a-mapping', { message: 'het is geen JSON' }, { cause });
  }
  const parsed = registerMappingSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const place = first?.path.join('.') ?? '';
  throw new Problem('register/not-a-mapping', {
    message: place === '' ? (first?.message ?? '') : `${place}: ${first?.message ?? ''}`,
  });
}
