import { z } from './zod.ts';

const answersSchema = z.record(z.string(), z.number());

/**
 * How the export of another tool becomes a file for `analyse` (`vbi1`): which column is which question, and which words
 * are which answer. Columns that are not named here are left out.
 */
export const mappingSchema = z
  .object({
    format: z.literal('vbi1'),
    title: z.string(),
    /** Word of an answer -> its number, per kind of answer. */
    scales: z.record(z.string(), answersSchema),
    items: z
      .array(
        z.object({
          id: z.string().min(1),
          /** The text above the column, or its code. */
          column: z.string().min(1),
          construct: z.string().min(1),
          reverse: z.boolean().default(false),
          /** One of `scales`. */
          scale: z.string(),
        }),
      )
      .min(1),
    constructs: z.array(
      z.object({ id: z.string(), label: z.string(), kind: z.enum(['scale', 'index']).default('scale') }),
    ),
    /** The column with the group; `names` renames what stands in it. */
    group: z.object({ column: z.string(), names: z.record(z.string(), z.string()).optional() }).optional(),
    /** The year or other wave: a column, or one word for the whole file. */
    wave: z.union([z.object({ column: z.string() }), z.object({ value: z.string() })]).optional(),
  })
  .superRefine(({ scales, items, constructs }, context) => {
    const fault = (message: string) => context.addIssue({ code: 'custom', path: ['items'], message });
    const seen = new Set<string>();
    for (const { id, scale, construct } of items) {
      if (seen.has(id)) fault(`“${id}” staat er twee keer in`);
      seen.add(id);
      if (!Object.hasOwn(scales, scale))
        fault(`“${id}” heeft de antwoorden “${scale}”, maar die staan niet in scales`);
      if (!constructs.some((one) => one.id === construct)) {
        fault(`“${id}” hoort bij “${construct}”, maar dat staat niet in constructs`);
      }
    }
    for (const [name, answers] of Object.entries(scales)) {
      if (new Set(Object.values(answers)).size < 2) {
        context.addIssue({
          code: 'custom',
          path: ['scales'],
          message: `“${name}” heeft minder dan twee antwoorden`,
        });
      }
    }
  });
export type Mapping = z.output<typeof mappingSchema>;
