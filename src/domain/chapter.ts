import { z } from './zod.ts';

/** `sjabloon`: an example text. `concept`: written, not adopted. `vastgesteld`: adopted, with by whom and when. */
export const chapterStatusSchema = z.enum(['sjabloon', 'concept', 'vastgesteld']);
export type ChapterStatus = z.output<typeof chapterStatusSchema>;

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
    status: chapterStatusSchema,
    vastgesteldDoor: z.string().min(1).optional(),
    vastgesteldOp: z.coerce.date().optional(),
  })
  .refine(
    ({ status, vastgesteldDoor, vastgesteldOp }) =>
      status !== 'vastgesteld' || (vastgesteldDoor !== undefined && vastgesteldOp !== undefined),
    'een vastgesteld hoofdstuk noemt vastgesteldDoor en vastgesteldOp',
  );
export type Chapter = z.output<typeof chapterSchema>;
