import { z } from './zod.ts';
import { batchFileSchema } from './batch.ts';
import { compiledQuestionnaireSchema } from './questionnaire.ts';
import { cubeSchema } from './released.ts';
import { roleSchema } from './respondent.ts';

/**
 * First line of an archive (`vbz1`), an age file of gzipped JSON lines. It carries its own questionnaire, so that it
 * can be read when the site has long moved on to another version.
 */
export const archiveHeaderSchema = z.object({
  f: z.literal('vbz1'),
  survey: z.string(),
  role: roleSchema,
  batches: batchFileSchema,
  questionnaire: compiledQuestionnaireSchema,
  /**
   * The protected figures that were released of these answers; reopening reads them and rounds nothing again, so that
   * two releases can never be compared (handbook, disclosure-attacks rule 13). Null, or left out as by
   * whoever makes an archive by hand: nothing was released yet.
   */
  released: cubeSchema.nullable().default(null),
});
export type ArchiveHeader = z.output<typeof archiveHeaderSchema>;

/** One shuffled row: the batch it belongs to, its 128-bit cell key in hex, and its answers. */
export const archiveRowSchema = z.strictObject({
  batch: z.string(),
  key: z.string().regex(/^[0-9a-f]{32}$/),
  a: z.record(z.string(), z.int().min(1).max(99).nullable()),
});
export type ArchiveRow = z.output<typeof archiveRowSchema>;
