import { z } from './zod.ts';
import { lowCutSchema } from './low-cut.ts';
import { roleSchema } from './respondent.ts';

/**
 * The batch file (`vbb1`): which opaque batch belongs to which group. Always sealed to the directie; the collector only
 * ever holds batch ids. It also carries the seed of the release, because every key holder must get the same protected
 * figures: two releases of one inbox under two seeds can be averaged (handbook, disclosure-attacks 2.2).
 */
export const batchFileSchema = z.object({
  f: z.literal('vbb1'),
  survey: z.string(),
  schooljaar: z.string(),
  title: z.string(),
  k: z.int().min(5),
  base: z.union([z.literal(3), z.literal(5)]),
  lowCut: lowCutSchema,
  /** Who may open (`age1…`), so that the archive is sealed to the same people. Absent in files from before November 2026. */
  recipients: z.array(z.string()).max(4).optional(),
  /** 32 random bytes in hex. */
  seed: z.string().regex(/^[0-9a-f]{64}$/),
  batches: z.array(
    z.object({
      id: z.string().regex(/^[a-z2-7]{8}$/),
      role: roleSchema,
      /** The reporting unit, for instance a stamgroep. */
      unit: z.string(),
      bouw: z.string(),
      /** How many codes were handed out: everybody who was invited. */
      n: z.int().min(1),
    }),
  ),
});
export type BatchFile = z.output<typeof batchFileSchema>;
export type Batch = BatchFile['batches'][number];
