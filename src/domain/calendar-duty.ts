import { z } from './zod.ts';
import { dateExists } from './schooljaar.ts';

const daySchema = z.string().refine(dateExists, 'deze dag bestaat niet');
const schooljaarSchema = z.string().regex(/^\d{4}-\d{4}$/);

/** How often a duty comes back. */
const rhythmSchema = z.enum([
  'jaarlijks',
  'vierjaarlijks',
  'per-afname',
  'per-incident',
  'doorlopend',
  /** On the days in `data` and in no other year. */
  'eenmalig',
]);
export type Rhythm = z.output<typeof rhythmSchema>;

/** A duty of the plan or of the law that comes back: one entry of `content/jaarkalender.yaml`. */
export const calendarDutySchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What is done, one sentence. */
  wat: z.string().min(1),
  /** Whose task it is: a role of `contacten.yaml`. */
  rol: z.string().regex(/^[a-z-]+$/),
  ritme: rhythmSchema,
  /** Times in each period; twice a year is 2. */
  keren: z.int().min(1).default(1),
  /** Months in which it falls, 1 to 12, as the plan or the law says. */
  maanden: z.array(z.int().min(1).max(12)).default([]),
  /** A week by rule, such as "eerste schoolweek". */
  week: z.string().min(1).optional(),
  /** Months that we propose where the plan names none; the school decides. */
  voorstel: z.array(z.int().min(1).max(12)).default([]),
  /** The days per schooljaar, where they are known. */
  data: z.record(schooljaarSchema, z.object({ van: daySchema, tot: daySchema.optional() })).default({}),
  /** The day on which it was done, per schooljaar. */
  gedaan: z.record(schooljaarSchema, daySchema).default({}),
  grond: z.enum(['plan', 'wet']),
  /** Section of the plan and lines of its text, or the rule of law. */
  bron: z.object({ deel: z.string().min(1), regels: z.string().optional() }),
  /** Id of the open question that keeps something of this undecided. */
  openVraag: z.string().optional(),
});
export type CalendarDuty = z.output<typeof calendarDutySchema>;

/** A duty as the site reads it. */
export const calendarEntrySchema = calendarDutySchema.extend({
  bijgewerkt: daySchema,
  /** Place in the file, counted from 0. */
  plek: z.int().default(0),
});

/** `content/jaarkalender.yaml`. */
export const calendarFileSchema = z.object({
  /** Day of the last change; calendars see by it that a feed is newer. */
  bijgewerkt: daySchema,
  plichten: z.array(calendarDutySchema),
});
