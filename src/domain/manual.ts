import { z } from './zod.ts';

/** Front matter of a page of the manual, `content/handleiding/naam.mdx`. */
export const manualSchema = z.object({
  titel: z.string().min(1),
  /** Place in the list of all pages. */
  plek: z.number().int().positive(),
  inleiding: z.string().min(1).max(240),
  /** Who should read it, when that is not the directie. */
  voorWie: z.string().min(1).optional(),
});
