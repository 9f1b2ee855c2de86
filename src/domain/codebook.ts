import { z } from './zod.ts';

/** Ends of an answer scale. Figures are for answers of ordinary size: no sum may run over. */
const scaleEndsSchema = z
  .object({ min: z.number().min(-1e6).max(1e6), max: z.number().min(-1e6).max(1e6) })
  .refine(({ min, max }) => min < max, 'min moet kleiner zijn dan max');

/** Null is how some tools write that there is nothing. */
const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? undefined, schema.optional());

const codebookItemSchema = z.object({
  /** The name of its column. */
  id: z.string().min(1),
  construct: z.string().min(1),
  /** True when a high answer is unfavourable. */
  reverse: orNothing(z.boolean()).transform((value) => value ?? false),
  /** Where it differs from the scale of the file. */
  scale: orNothing(scaleEndsSchema),
  label: orNothing(z.string()),
});
export type CodebookItem = z.output<typeof codebookItemSchema>;

const codebookConstructSchema = z.object({
  id: z.string().min(1),
  label: orNothing(z.string()),
  /** `scale`: its questions measure one thing. `index`: a list of events that need not go together. */
  kind: z.enum(['scale', 'index']).default('scale'),
});
export type CodebookConstruct = z.output<typeof codebookConstructSchema>;

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

/** What the columns of a CSV mean (`vbc1`): how `npm run analyse` reads a file of any questionnaire. */
export const codebookSchema = z
  .object({
    format: z.literal('vbc1'),
    title: z.string(),
    scale: scaleEndsSchema,
    items: z.array(codebookItemSchema).min(1),
    constructs: z.array(codebookConstructSchema),
    /** Columns with the group and the year (or other wave) of a respondent. */
    group: orNothing(z.string().min(1)),
    wave: orNothing(z.string().min(1)),
    /** How many pupils each group has. */
    enrolled: orNothing(z.record(z.string(), z.int().min(0))),
    /** How many of the highest answers count in `top`. */
    top: orNothing(z.int().min(1)).transform((value) => value ?? 2),
    /** A score up to and including this is low. */
    lowCut: orNothing(z.number()).transform((value) => value ?? 2.5),
  })
  .superRefine(({ items, constructs }, context) => {
    const known = constructs.map(({ id }) => id);
    for (const [list, names] of [
      ['items', items.map(({ id }) => id)],
      ['constructs', known],
    ] as const) {
      for (const name of twice(names)) {
        context.addIssue({ code: 'custom', path: [list], message: `“${name}” staat er twee keer in` });
      }
    }
    for (const { id, construct } of items) {
      if (!known.includes(construct)) {
        const message = `“${id}” hoort bij “${construct}”, maar dat staat niet in constructs`;
        context.addIssue({ code: 'custom', path: ['items'], message });
      }
    }
  });
export type Codebook = z.output<typeof codebookSchema>;

/** Ends of the answer scale of a question. */
export function scaleOf({ scale }: Codebook, item: CodebookItem): { min: number; max: number } {
  return item.scale ?? scale;
}

/** The questions of a construct with their places in the codebook, and the ends of its score. */
export function itemsOf(codebook: Codebook, construct: string) {
  const items = codebook.items.flatMap((item, at) =>
    item.construct === construct ? [{ ...item, at, ends: scaleOf(codebook, item) }] : [],
  );
  const min = Math.min(...items.map(({ ends }) => ends.min));
  const max = Math.max(...items.map(({ ends }) => ends.max));
  return { items, min, max };
}

/** How many pupils a group has; undefined where the codebook does not tell. */
export function enrolledIn({ enrolled }: Codebook, group: string): number | undefined {
  return enrolled !== undefined && Object.hasOwn(enrolled, group) ? enrolled[group] : undefined;
}
