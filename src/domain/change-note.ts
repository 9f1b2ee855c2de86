import { z } from './zod.ts';

/**
 * One point of `content/archief/<schooljaar>/toelichting.yaml`: what the earlier plan said, and what this site does with
 * it. In words, without blame; for a year whose text was never on this site, so that nothing can be compared by machine.
 */
export const changeNoteSchema = z.object({
  punt: z.string().min(1).max(90),
  /** How it stood in the earlier plan. */
  was: z.string().min(1),
  /** How it stands here. */
  nu: z.string().min(1),
  stand: z.enum(['opgelost', 'open']),
  /** Id of the open question where the school decides. */
  openVraag: z.string().optional(),
  /** Lines of the earlier plan's text. */
  regels: z.array(z.string().regex(/^\d+(-\d+)?$/)).default([]),
});
export type ChangeNote = z.output<typeof changeNoteSchema>;
