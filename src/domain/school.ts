import { z } from './zod.ts';

/** `content/school.yaml`: who this school is and which plan the site shows. */
export const schoolSchema = z.object({
  naam: z.string().min(1),
  soort: z.string().min(1),
  bestuur: z.string().min(1),
  plaats: z.string().min(1),
  website: z.string().min(1),
  plan: z.object({
    schooljaar: z.string().regex(/^\d{4}-\d{4}$/),
    geldigTot: z.coerce.date(),
  }),
});
export type School = z.output<typeof schoolSchema>;
