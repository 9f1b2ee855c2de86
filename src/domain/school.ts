import { z } from './zod.ts';

/** The outcome of the approved instrument in one year: the three averages that the inspectorate looks at. */
const measurementSchema = z.object({
  schooljaar: z.string().regex(/^\d{4}-\d{4}$/),
  /** Lowest and highest score of that instrument: its numbers mean nothing without them. */
  schaal: z.object({ van: z.number(), tot: z.number() }),
  veiligheidsbeleving: z.number(),
  aantasting: z.number(),
  welbevinden: z.number(),
  /** Which report they come from. */
  bron: z.string().min(1),
});

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
  /** What that instrument found, newest first. Ours never stands in its place. */
  metingen: z.array(measurementSchema).optional(),
});
export type School = z.output<typeof schoolSchema>;
