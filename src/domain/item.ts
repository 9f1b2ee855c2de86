import { itemTranslationsSchema, scaleTranslationsSchema } from './language.ts';
import { z } from './zod.ts';

/** WB welbevinden, VB veiligheidsbeleving, AV aantasting (the three of the law); SB schoolbeleid. */
export const constructSchema = z.enum(['WB', 'VB', 'AV', 'SB']);
export type Construct = z.output<typeof constructSchema>;

/**
 * How an answer is drawn beside its word. Faces only where the item asks for a good feeling: small children answer
 * the face and not the question when it stands beside something bad (handbook, domain 1.4). Adults get words alone.
 */
export const pictureSchema = z.enum(['gezicht', 'kring', 'dagen', 'geen']);
export type Picture = z.output<typeof pictureSchema>;

/** An answer scale: stored value and label, lowest first. */
export const scaleSchema = z.object({
  id: z.string(),
  answers: z.array(z.object({ value: z.int().min(1), label: z.string().min(1) })).min(2),
  /** An answer apart from the scale, such as "weet ik niet". It is kept as no answer, never as a value. */
  unsure: z.string().min(1).optional(),
  translations: scaleTranslationsSchema.optional(),
});
export type Scale = z.output<typeof scaleSchema>;

/** One question of the item bank. An id is frozen once it was used; another wording is another version. */
export const itemSchema = z.object({
  id: z.string().regex(/^[A-Z]\d{2}(\.v\d+)?$/),
  construct: constructSchema,
  /** T1 aanpak pesten, T2 begeleiding gedrag, T3 sfeer, T4 normen en waarden, T5 schoolregels, T6 rust en orde. */
  topic: z.enum(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', '-']),
  scale: z.string(),
  picture: pictureSchema,
  /** True when a high answer is unfavourable. */
  reverse: z.boolean(),
  /** The plan section whose promise this question follows. */
  section: z.string(),
  /** A cross-check of grave items: released for the whole school only, never per group. */
  schoolOnly: z.boolean().default(false),
  text: z.string().min(1),
  /** One line under the question, for instance the period that it asks about. */
  hint: z.string().optional(),
  /** Explains a word of the question; shown under it. */
  explanation: z.string().optional(),
  translations: itemTranslationsSchema.optional(),
});
export type Item = z.output<typeof itemSchema>;
