import { z } from './zod.ts';

const oneOrMore = z.union([z.string().min(1), z.array(z.string().min(1))]);

/** Something that the school must decide before a text can be final: `content/open-vragen.yaml`. */
export const openQuestionSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  vraag: z.string().min(1),
  /** What the plan says now, without choosing. */
  stand: z.string().min(1),
  /** Where: lines of the text of the plan, such as "137-138". */
  regels: z.array(z.string().regex(/^\d+(-\d+)?$/)).min(1),
  /**
   * Rules of `npm run check` whose findings this question answers for: those become known warnings. `bestand` (a file, or
   * a folder that ends in "/") and `woord` (words of the finding) make it narrow. One text or a list.
   */
  regel: oneOrMore.optional(),
  bestand: oneOrMore.optional(),
  woord: oneOrMore.optional(),
  /** Place in the file, counted from 0; set on reading. */
  plek: z.int().default(0),
});
export type OpenQuestion = z.output<typeof openQuestionSchema>;
