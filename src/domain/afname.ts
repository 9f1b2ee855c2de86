import { z } from './zod.ts';
import { lowCutSchema } from './low-cut.ts';
import { roleSchema } from './respondent.ts';

const recipientSchema = z.string().regex(/^age1[0-9a-z]{20,}$/, 'een publieke sleutel begint met age1');

/** What nobody sees in a name, or what turns the order of what stands behind it. */
const unseen = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A name as it is seen: two that look alike are one, however they were typed or pasted. */
export const asSeen = (name: string): string =>
  name.replace(/\s+/g, ' ').replace(unseen, '').normalize('NFC').trim();

const nameSchema = z.string().overwrite(asSeen).min(1);

/** A reporting unit: usually a stamgroep. Order in the file is the order of neighbours when small ones merge. */
const groepSchema = z.object({
  id: nameSchema,
  bouw: nameSchema,
  enrolled: z.int().min(1),
});
export type Groep = z.output<typeof groepSchema>;

/** One administration of a questionnaire, as the school writes it in `surveys/afnames/*.yaml`. */
export const afnameSchema = z.object({
  survey: z.string().regex(/^[a-z0-9-]+-\d{4}$/, 'bijvoorbeeld leerlingen-2026'),
  questionnaire: z.string(),
  title: nameSchema,
  schooljaar: z.string().regex(/^\d{4}-\d{4}$/, 'bijvoorbeeld 2026-2027'),
  opens: z.iso.date(),
  closes: z.iso.date(),
  /** The smallest group that is ever shown. Never below 5. */
  k: z.int().min(5).default(10),
  /** Counts are rounded to a multiple of this: 3 for pupils, 5 where a reader may know three answers. */
  base: z.union([z.literal(3), z.literal(5)]).default(3),
  lowCut: lowCutSchema,
  groups: z.array(groepSchema).min(1),
  recipients: z.array(recipientSchema).max(4).default([]),
  /** Whether adults are asked the open question of their questionnaire. Off unless the school wants it. */
  open: z.boolean().optional(),
  /** Synthetic answers under a key that everybody may have. A real afname never is. */
  demo: z.boolean().default(false),
});
export type Afname = z.output<typeof afnameSchema>;

/** What a respondent's browser gets to know of an afname (`vbm1`). Public; holds no group names. */
export const manifestSchema = z.object({
  f: z.literal('vbm1'),
  survey: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^[0-9a-f]{16}$/),
  title: z.string(),
  schooljaar: z.string(),
  opens: z.iso.date(),
  closes: z.iso.date(),
  roles: z.array(roleSchema).min(1),
  recipients: z.array(recipientSchema).min(1).max(4),
  /** Room for a post-quantum scheme later; today there is one. */
  alg: z.literal('age-x25519'),
  /** Sealed parts of this version have one length each: plaintext is padded to these many bytes. */
  pad: z.object({ closed: z.int().min(1), open: z.int().min(1) }),
  collector: z.string().nullable(),
  k: z.int().min(5),
  base: z.union([z.literal(3), z.literal(5)]),
  crossings: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** Whether the open question of the questionnaire is asked. */
  open: z.boolean().optional(),
  demo: z.boolean().default(false),
});
export type Manifest = z.output<typeof manifestSchema>;
