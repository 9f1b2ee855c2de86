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
    versie: z.string().min(1).optional(),
    vastgesteldDoor: z.string().min(1).optional(),
    vastgesteldOp: z.coerce.date().optional(),
    /** The day before which the plan is looked at again. */
    herzienVoor: z.coerce.date().optional(),
    /** The approved instrument of the yearly monitor. */
    instrument: z.string().min(1).optional(),
  }),
});
export type School = z.output<typeof schoolSchema>;
