import { adoptionFields, namesItsAdoption } from './adoption.ts';
import { z } from './zod.ts';

/** Front matter of a chapter of the plan, `content/plan/NN-naam.mdx`. */
export const chapterSchema = z
  .object({
    /** Heading of the page. */
    titel: z.string().min(1),
    /** Short name for lists and the menu beside the text. */
    kort: z.string().min(1).max(32),
    /** One or two sentences under the heading; also what a search engine shows. */
    inleiding: z.string().min(1).max(240),
    volgorde: z.int().min(1),
    /** Ids of the sections of the plan that this chapter carries over. */
    bron: z.array(z.string().min(1)).min(1),
    /** Whom a reader of this chapter may want to speak, near to far: roles of `contacten.yaml`. */
    praten: z.array(z.string().min(1)).min(1),
    ...adoptionFields,
  })
  .refine(namesItsAdoption, 'een vastgesteld hoofdstuk noemt vastgesteldDoor en vastgesteldOp');
