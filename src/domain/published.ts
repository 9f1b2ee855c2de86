import { z } from './zod.ts';
import { constructSchema } from './item.ts';
import { roleSchema } from './respondent.ts';
import { dateExists } from './schooljaar.ts';

const countsSchema = z.array(z.int().min(0)).min(2);

/** A question for the whole school, as it was released: rounded counts in the order of the answers. */
const publishedQuestionSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  construct: constructSchema,
  reverse: z.boolean(),
  section: z.string(),
  answers: z.array(z.strictObject({ value: z.int(), label: z.string().min(1) })).min(2),
  counts: countsSchema,
  missing: z.int().min(0),
});

/** The figure of a subject with its margin. */
const publishedScaleSchema = z.strictObject({
  construct: constructSchema,
  items: z.int().min(1),
  n: z.int().min(1),
  min: z.number(),
  max: z.number(),
  mean: z.number(),
  margin: z.tuple([z.number(), z.number()]).nullable(),
});

/** What the directie ticked of one afname. Whole school only: no groups, no notices. */
const publishedAfnameSchema = z.strictObject({
  survey: z.string().min(1),
  title: z.string().min(1),
  role: roleSchema,
  base: z.union([z.literal(3), z.literal(5)]),
  /** How many took part; a head count, so exact. */
  n: z.int().min(1),
  enrolled: z.int().min(1),
  scales: z.array(publishedScaleSchema),
  questions: z.array(publishedQuestionSchema),
});
export type PublishedAfname = z.output<typeof publishedAfnameSchema>;

/**
 * `content/resultaten/<JJJJ-JJJJ>.json` (`vbp1`): the figures that the directie made public. Numbers only, and the
 * school's own words beside them: the site draws and words them when it is built, so nothing that somebody drew is
 * ever trusted. A next version reads this one.
 */
export const publishedSchema = z.strictObject({
  f: z.literal('vbp1'),
  schooljaar: z.string().regex(/^\d{4}-\d{4}$/),
  /** The day on which the file was made. */
  gemaakt: z.string().refine(dateExists, 'deze dag bestaat niet'),
  /** Invented, from the demo; shown as such wherever it is shown. */
  demo: z.boolean(),
  /** A few sentences of the school itself; plain text. */
  woord: z.string().max(600).default(''),
  afnames: z.array(publishedAfnameSchema).min(1),
});
export type Published = z.output<typeof publishedSchema>;
