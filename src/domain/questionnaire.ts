import { z } from './zod.ts';
import { constructSchema, itemSchema, pictureSchema, scaleSchema } from './item.ts';
import { languageSchema, questionnaireTranslationsSchema } from './language.ts';
import { roleSchema } from './respondent.ts';

/** A questionnaire file: ordered item ids, never the item texts. */
export const questionnaireSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  role: roleSchema,
  title: z.string().min(1),
  /** Own items, not a validated instrument; this sentence is shown wherever the questionnaire is. */
  status: z.string().min(1),
  intro: z.array(z.string().min(1)).min(1),
  items: z.array(z.string()).min(1),
  /** A question to try the buttons on, before the first one. It has no id: its answer can be kept nowhere. */
  practice: z
    .object({ text: z.string().min(1), hint: z.string().min(1), scale: z.string(), picture: pictureSchema })
    .optional(),
  /** The languages it is offered in; only Dutch when not given. */
  languages: z.array(languageSchema).optional(),
  translations: questionnaireTranslationsSchema.optional(),
  /**
   * An open question for adults, asked only when the afname says `open: true`. Never for pupils: a child's cry for help
   * would reach nobody in time.
   */
  open: z
    .object({ id: z.string(), text: z.string(), hint: z.string(), longest: z.int().max(500) })
    .optional(),
});
export type Questionnaire = z.output<typeof questionnaireSchema>;

/** A questionnaire with everything in it that a respondent sees. `version` is the fingerprint of that. */
export const compiledQuestionnaireSchema = questionnaireSchema.omit({ items: true }).extend({
  version: z.string().regex(/^[0-9a-f]{16}$/),
  items: z.array(itemSchema).min(1),
  scales: z.array(scaleSchema).min(1),
});
export type CompiledQuestionnaire = z.output<typeof compiledQuestionnaireSchema>;

/** The constructs in the order in which they are reported. */
export const constructs = constructSchema.options;
