import { z } from './zod.ts';

/** Who asks: the words of the question and the roles to speak to depend on it. */
export const askerSchema = z.enum(['ouder', 'kind', 'medewerker']);
export type Asker = z.output<typeof askerSchema>;

const page = z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'is een pad van deze site, zoals /plan/pesten/');
const anchor = z.string().regex(/^[a-z0-9-]+$/, 'is de naam van een plek op de pagina, zonder #');

/** One question of `content/vragen.yaml`, as people ask it, with the page and the people that answer it. */
export const taskSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  vraag: z.string().min(1).max(80),
  voor: askerSchema,
  /** One sentence: what the reader finds there. */
  vindt: z.string().min(1).max(120),
  naar: page,
  anker: anchor.optional(),
  /** Whom to speak, near to far: roles of `contacten.yaml`. Empty where nobody needs to be called. */
  rollen: z.array(z.string().min(1)).default([]),
  /** Other words for the same question; search reads them, the page does not show them. */
  ook: z.array(z.string().min(1)).min(1),
  /** Place in the file, counted from 0; set on reading. */
  plek: z.int().default(0),
});
export type Task = z.output<typeof taskSchema>;

/** A word of `content/begrippen.yaml` that the plan uses, in one sentence, with the page that tells more. */
export const termSchema = z.object({
  woord: z.string().min(1).max(48),
  betekent: z.string().min(1).max(200),
  naar: page,
  anker: anchor.optional(),
  ook: z.array(z.string().min(1)).default([]),
  plek: z.int().default(0),
});
export type Term = z.output<typeof termSchema>;

/** The address that a question or a word leads to. */
export function addressOf({ naar, anker }: { naar: string; anker?: string | undefined }): string {
  return anker === undefined ? naar : `${naar}#${anker}`;
}

/** Where a role is reached from a question: children have their own part of the page with people. */
export function peopleAddress(rol: string, voor: Asker): string {
  if (rol === 'noodnummer') return 'tel:112';
  return voor === 'kind' ? '/praten/#kind' : `/praten/#${rol}`;
}

/** The place of a word in the A to Z. */
export function termAnchor(woord: string): string {
  return `woord-${woord
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')}`;
}
