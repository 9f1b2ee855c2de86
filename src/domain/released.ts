import { z } from './zod.ts';
import { constructSchema } from './item.ts';
import { roleSchema } from './respondent.ts';

declare const released: unique symbol;

/**
 * A value that may leave the directie's worker and be shown. Only `disclosure` can make one: the brand has no value at
 * run time, so raw counts that are passed where this is asked are a compile error.
 */
export type Released<T> = T & { readonly [released]: true };

const countsSchema = z.array(z.int().min(0));

/** A group, or neighbours merged until there are at least k answers. */
const atomSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** The bouw that all of its groups are in; where they are of more than one, all names. */
  bouw: z.string(),
  /** Exact number of answers; known to anybody who counts heads, so it is not rounded. */
  n: z.int().min(0),
  /** How many were invited. */
  enrolled: z.int().min(0),
  groups: z.array(z.string()),
});
export type Atom = z.output<typeof atomSchema>;

/**
 * Rounded counts on two levels. The rows of the atoms do not add up to that of the school: it was rounded from its own
 * numbers, and is never exact (handbook, disclosure-attacks rules 8 and 15).
 */
const releasedTableSchema = z.strictObject({
  school: countsSchema,
  /** A row per atom, in their order; absent where the subject is too grave for groups. */
  atoms: z.array(countsSchema).optional(),
});
export type ReleasedTable = z.output<typeof releasedTableSchema>;

/** A question. Columns: the answers in order, then "niet beantwoord". */
const releasedQuestionSchema = releasedTableSchema.extend({
  id: z.string(),
  text: z.string(),
  construct: constructSchema,
  reverse: z.boolean(),
  section: z.string(),
  answers: z.array(z.strictObject({ value: z.int(), label: z.string() })),
});
export type ReleasedQuestion = z.output<typeof releasedQuestionSchema>;

/** What is released of a construct. Columns: low, not low, without a score. */
const releasedConstructSchema = releasedTableSchema.extend({
  construct: constructSchema,
  /** Its questions: those with its most common answer scale. */
  items: z.array(z.string()),
  /** A score up to and including this is low; on the answer scale, higher is better. */
  cut: z.number(),
  /** Cronbach's alpha of the school to 0.05; null where it may not be given (rule 5). */
  alpha: z.number().min(0).max(1).nullable(),
});
export type ReleasedConstruct = z.output<typeof releasedConstructSchema>;

/** Whether a grave answer was given at all to a construct's questions; never how many, by whom or to which (rule 11). */
const noticeSchema = z.strictObject({ construct: constructSchema, given: z.boolean() });
export type Notice = z.output<typeof noticeSchema>;

/** Everything that is known of one survey and role after protection (`vbk1`). All other figures come from this. */
export const cubeSchema = z.strictObject({
  f: z.literal('vbk1'),
  survey: z.string(),
  version: z.string(),
  title: z.string(),
  schooljaar: z.string(),
  role: roleSchema,
  k: z.int().min(5),
  base: z.union([z.literal(3), z.literal(5)]),
  atoms: z.array(atomSchema).min(1),
  questions: z.array(releasedQuestionSchema),
  constructs: z.array(releasedConstructSchema),
  /** For the directie only: empty in a cube for anybody else. */
  notices: z.array(noticeSchema),
});
export type Cube = z.output<typeof cubeSchema>;
