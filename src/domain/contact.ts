import { z } from './zod.ts';

/** Somebody who can be reached. The plan is the only source of these facts. */
const personSchema = z.object({
  naam: z.string().min(1),
  email: z.email().optional(),
  /** As people write it; `dialOf` makes the number that a phone dials. */
  telefoon: z.string().min(3).optional(),
});
export type Person = z.output<typeof personSchema>;

/** One role of `content/contacten.yaml`: the only file with a name, mail address or phone number. */
export const contactSchema = z.object({
  rol: z.string().regex(/^[a-z-]+$/),
  label: z.string().min(1),
  /** The role inside a sentence, with its article. */
  inZin: z.string().min(1),
  waar: z.enum(['school', 'buiten']),
  /** Why one would call, for a parent. */
  waarvoor: z.string().min(1),
  /** The same for a child; left out when children are not sent here. */
  voorKind: z
    .object({ label: z.string().min(1), waarvoor: z.string().min(1), zeg: z.string().optional() })
    .optional(),
  /** A line without persons, such as 0800-2000. */
  telefoon: z.string().min(3).optional(),
  personen: z.array(personSchema).default([]),
  /** Where a fact was read that does not come from the plan. */
  bron: z.string().optional(),
  /** More than one person may have this role; then two names are no fault, and none is none either. */
  meerPersonen: z.boolean().default(false),
  /** Id of the open question that keeps this role without a person. */
  openVraag: z.string().optional(),
  /** Place in the file, counted from 0; set on reading. */
  plek: z.int().default(0),
});
export type Contact = z.output<typeof contactSchema>;

/** The address behind a phone button: digits only. */
export function dialOf(telefoon: string): string {
  return `tel:${telefoon.replace(/[^\d+]/g, '')}`;
}

/** The role without its article, for "een externe vertrouwenspersoon". */
export function withoutArticle(inZin: string): string {
  return inZin.replace(/^(de|het) /, '');
}

/** The role at the start of a sentence. */
export function atStart(inZin: string): string {
  return inZin.charAt(0).toUpperCase() + inZin.slice(1);
}
