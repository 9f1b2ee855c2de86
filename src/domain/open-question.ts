import { z } from './zod.ts';

/** Something that the school must decide before a text can be final: `content/open-vragen.yaml`. */
export const openQuestionSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  vraag: z.string().min(1),
  /** What the plan says now, without choosing. */
  stand: z.string().min(1),
  /** Where: lines of the text of the plan, such as "137-138". */
  regels: z.array(z.string().regex(/^\d+(-\d+)?$/)).min(1),
  /** Place in the file, counted from 0; set on reading. */
  plek: z.int().default(0),
});
export type OpenQuestion = z.output<typeof openQuestionSchema>;
