import { z } from './zod.ts';

/** The languages a questionnaire can be read in. Dutch is the text that counts; the others are made from it. */
export const languageSchema = z.enum(['nl', 'en', 'tr', 'ar']);
export type Language = z.output<typeof languageSchema>;

/** Every language but the one that counts. */
const translatedLanguageSchema = languageSchema.exclude(['nl']);
export type TranslatedLanguage = z.output<typeof translatedLanguageSchema>;

/**
 * What a translation says of itself. `from` is the version of the Dutch it was made from (`dutchVersion` in
 * `survey/translations.ts`): another Dutch wording makes it out of date. `reviewedOn` is the day on which a translator
 * has read it; without it nobody has, and the screen says so.
 */
const originSchema = z.object({
  from: z.string().regex(/^[0-9a-f]{8}$/),
  reviewedOn: z.iso.date().optional(),
});

/** One text per language, each with its origin. A language that is not there was never translated. */
const perLanguage = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.partialRecord(translatedLanguageSchema, originSchema.extend(shape));

export const itemTranslationsSchema = perLanguage({
  text: z.string().min(1),
  hint: z.string().min(1).optional(),
  explanation: z.string().min(1).optional(),
});

/** The labels of a scale, in the order of its answers. */
export const scaleTranslationsSchema = perLanguage({
  labels: z.array(z.string().min(1)).min(2),
  unsure: z.string().min(1).optional(),
});

export const questionnaireTranslationsSchema = perLanguage({
  title: z.string().min(1),
  status: z.string().min(1),
  intro: z.array(z.string().min(1)).min(1),
  open: z.object({ text: z.string().min(1), hint: z.string().min(1) }).optional(),
});
