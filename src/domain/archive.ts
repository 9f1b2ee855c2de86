import { z } from './zod.ts';
import { batchFileSchema } from './batch.ts';
import { compiledQuestionnaireSchema } from './questionnaire.ts';
import { cubeSchema } from './released.ts';
import { roleSchema } from './respondent.ts';

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** How an afname was closed, for who finds the archive later. What it counts was counted when the inbox was opened. */
const closingSchema = z.strictObject({
  /** The day that the person who closed it gave. */
  on: z.iso.date(),
  by: z.string().min(1).max(120),
  /** The day on which this archive has to be destroyed. */
  destroyOn: z.iso.date(),
  /** SHA-256 of each inbox file that is in it. */
  inboxes: z.array(digestSchema).min(1),
  accepted: z.int().min(0),
  rejected: z.int().min(0),
});
export type Closing = z.output<typeof closingSchema>;

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
  /** Absent in an archive that was not made by closing an afname, such as the demo's. */
  closing: closingSchema.optional(),
});
export type ArchiveHeader = z.output<typeof archiveHeaderSchema>;

/** One shuffled row: the batch it belongs to, its 128-bit cell key in hex, and its answers. */
export const archiveRowSchema = z.strictObject({
  batch: z.string(),
  key: z.string().regex(/^[0-9a-f]{32}$/),
  a: z.record(z.string(), z.int().min(1).max(99).nullable()),
});
export type ArchiveRow = z.output<typeof archiveRowSchema>;

/** First line of the file of open texts (`vbt1`), of the same form as an archive: role and survey only, never a group. */
export const textsHeaderSchema = z.strictObject({
  f: z.literal('vbt1'),
  survey: z.string(),
  version: z.string(),
  role: roleSchema,
  destroyOn: z.iso.date(),
});
export type TextsHeader = z.output<typeof textsHeaderSchema>;

/** What one person wrote: question id to text. */
export const textsRowSchema = z.strictObject({ t: z.record(z.string(), z.string().max(500)) });
export type TextsRow = z.output<typeof textsRowSchema>;
