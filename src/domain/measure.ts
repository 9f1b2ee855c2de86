import { z } from './zod.ts';
import { constructSchema } from './item.ts';
import { roleSchema } from './respondent.ts';
import { dateExists, nextSchooljaar, schooljaarOf } from './schooljaar.ts';

const daySchema = z.string().refine(dateExists, 'deze dag bestaat niet');
const schooljaarSchema = z.string().regex(/^\d{4}-\d{4}$/);

/** Which figure a measure follows: enough to look it up again in another year. */
const figure = {
  /** The afname it was found in, and its schooljaar. */
  afname: z.string().min(1),
  jaar: schooljaarSchema,
  /** Who answered. */
  wie: roleSchema,
  /** The finding as it stood on the screen. It is public: never about one group or one child. */
  tekst: z.string().min(1).max(400),
};

/**
 * Why the school does something. Released figures of the whole school only: which group stood out never leaves the
 * dashboard, because nobody may read on the site that one stamgroep is unsafe.
 */
const findingSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('vraag'),
    ...figure,
    vraag: z.string().min(1),
    /** So many gave the answers that count, of so many who answered. */
    aantal: z.int().min(0),
    van: z.int().min(1),
  }),
  z.strictObject({
    soort: z.literal('onderwerp'),
    ...figure,
    onderwerp: constructSchema,
    cijfer: z.number(),
    /** The 95 % margin; left out where there was none. */
    marge: z.tuple([z.number(), z.number()]).optional(),
  }),
  z.strictObject({
    soort: z.literal('groep'),
    ...figure,
    onderwerp: constructSchema,
    richting: z.enum(['lager', 'hoger']),
    /** How many groups stood out in this way; never which. */
    aantal: z.int().min(1),
  }),
  z.strictObject({ soort: z.literal('anders'), tekst: z.string().min(1).max(400) }),
]);
export type MeasureFinding = z.output<typeof findingSchema>;

/** How far a measure is. */
export const measureStateSchema = z.enum(['start', 'bezig', 'gelukt']);
export type MeasureState = z.output<typeof measureStateSchema>;

/** What the school does about a finding: who (a role, never a person), by when, and where it belongs in the plan. */
const measureSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/, 'kleine letters, cijfers en streepjes'),
  bevinding: findingSchema,
  maatregel: z.string().min(3).max(300),
  /** A role of `contacten.yaml`. */
  eigenaar: z.string().regex(/^[a-z-]+$/),
  /** The last day on which it should be done. */
  uiterlijk: daySchema,
  /** A chapter of the plan (`pesten`), or a heading in it (`pesten#wat-we-elk-jaar-doen`). */
  deel: z.string().regex(/^[a-z0-9-]+(#[^\s#]+)?$/, 'een hoofdstuk, zoals pesten of pesten#wat-is-pesten'),
  stand: measureStateSchema.default('start'),
  /** The day on which it was done. */
  gedaan: daySchema.optional(),
});
export type Measure = z.output<typeof measureSchema>;

/** `content/maatregelen/<schooljaar>.yaml` */
export const measureFileSchema = z.strictObject({
  schooljaar: schooljaarSchema,
  /** Invented, from the demo; shown as such wherever it is shown. */
  demo: z.boolean().default(false),
  maatregelen: z.array(measureSchema).default([]),
});
export type MeasureFile = z.output<typeof measureFileSchema>;

/** The chapter and, where it is named, the heading of a measure's place in the plan. */
export function placeOf(deel: string): { chapter: string; heading: string | undefined } {
  const [chapter = '', heading] = deel.split('#');
  return { chapter, heading };
}

/** The address of a measure's place in the plan. */
export function planAddress(deel: string): string {
  const { chapter, heading } = placeOf(deel);
  return `/plan/${chapter}/${heading === undefined ? '' : `#${heading}`}`;
}

/** True when it should have been done before this day. */
export function isOverdue({ uiterlijk, stand }: Measure, today: string): boolean {
  return stand !== 'gelukt' && uiterlijk < today;
}

/** True for a day in this schooljaar. What is done later belongs in the file of that year. */
export function isInYear(day: string, schooljaar: string): boolean {
  return schooljaarOf(day) === schooljaar;
}

/** The years in which measures can be planned that follow from an afname: its own, and the next. */
export function measureYears(schooljaar: string): readonly [string, string] {
  return [schooljaar, nextSchooljaar(schooljaar)];
}
