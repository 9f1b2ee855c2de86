import { z } from './zod.ts';
import { roleSchema } from './respondent.ts';

/**
 * What is sealed (`vbr1`). Survey and version inside are authoritative: age has no associated data, so the outer label
 * is only routing. No time, no code, no device, no duration, no id. Strict objects: a stray key is a refusal.
 */
export const closedPartSchema = z.strictObject({
  f: z.literal('vbr1'),
  survey: z.string(),
  version: z.string(),
  part: z.literal('c'),
  role: roleSchema,
  batch: z.string(),
  lang: z.string(),
  /** Question id to answer value; null is "overgeslagen". */
  a: z.record(z.string(), z.int().min(1).max(99).nullable()),
});
export type ClosedPart = z.output<typeof closedPartSchema>;

/** The open answers: role only, never the group, and never joined with the closed part again. */
export const openPartSchema = z.strictObject({
  f: z.literal('vbr1'),
  survey: z.string(),
  version: z.string(),
  part: z.literal('o'),
  role: roleSchema,
  t: z.record(z.string(), z.string().max(500)),
});
export type OpenPart = z.output<typeof openPartSchema>;
