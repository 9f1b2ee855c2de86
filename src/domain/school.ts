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
    /** All chapters that the plan will have; those without a file are named as "volgt". */
    hoofdstukken: z.array(z.string().min(1)).min(1),
  }),
});
export type School = z.output<typeof schoolSchema>;

/** True from the day after the plan's last day. */
export function planHasEnded(geldigTot: Date, today: Date): boolean {
  return today.toISOString().slice(0, 10) > geldigTot.toISOString().slice(0, 10);
}
