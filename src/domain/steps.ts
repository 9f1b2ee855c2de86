import { z } from './zod.ts';

/**
 * Where a step or a term comes from. `gebruik`: what a national committee usually does. `voorstel`: ours, until the
 * school confirms it.
 */
export const originSchema = z.enum(['plan', 'wet', 'gebruik', 'voorstel']);
export type Origin = z.output<typeof originSchema>;

/** How long something may take. */
const termSchema = z.object({
  /** 0 is the same day. */
  aantal: z.int().min(0),
  eenheid: z.enum(['schooldagen', 'weken', 'jaar']),
  /** What it counts from: "na uw vraag". */
  vanaf: z.string().min(1),
  herkomst: originSchema,
});
export type Term = z.output<typeof termSchema>;

const stepId = z.string().regex(/^[a-z-]+$/);

/** One step of a route. A step ends the route (`klaar`), or says what comes next and what if nobody answers. */
const stepSchema = z.object({
  id: stepId,
  titel: z.string().min(1),
  /** Who acts: a role of `contacten.yaml`, or `u` for the reader. */
  wie: z.string().regex(/^[a-z-]+$/),
  /** Roles that take part. */
  samenMet: z.array(z.string()).default([]),
  herkomst: originSchema,
  tekst: z.string().min(1),
  binnen: termSchema.optional(),
  /** What is written down, and where. */
  opschrijven: z.object({ wat: z.string().min(1), waar: z.string().min(1) }).optional(),
  /** Who may see what was written. */
  ziet: z.array(z.string().min(1)).default([]),
  volgende: z.array(z.object({ als: z.string().min(1), naar: stepId })).default([]),
  geenAntwoord: z.object({ tekst: z.string().min(1), naar: stepId }).optional(),
  /** What holds when the route ends here. */
  klaar: z.string().min(1).optional(),
});
export type Step = z.output<typeof stepSchema>;

/** A route that a parent can follow, `content/stappen/*.yaml`; it begins at the first step. */
export const stepPathSchema = z.object({
  titel: z.string().min(1),
  stappen: z.array(stepSchema).min(2),
});
export type StepPath = z.output<typeof stepPathSchema>;
