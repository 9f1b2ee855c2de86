import { adoptionFields, namesItsAdoption } from './adoption.ts';
import { z } from './zod.ts';

/** A fact of the law that an annex leans on. */
const legalFactSchema = z.object({
  feit: z.string().min(1),
  /** Where it was read, or the article that it should stand in. */
  bron: z.string().min(1),
  /** The day on which the text was laid beside that source; left out when nobody did yet. */
  gecontroleerdOp: z.coerce.date().optional(),
});
export type LegalFact = z.output<typeof legalFactSchema>;

/** Front matter of an annex: `content/protocollen/*.mdx` and `content/klachtenregeling/index.mdx`. */
export const annexSchema = z
  .object({
    titel: z.string().min(1),
    /** Name in the list of annexes. */
    kort: z.string().min(1).max(48),
    inleiding: z.string().min(1).max(240),
    volgorde: z.int().min(1),
    /** Ids of the sections of the plan that ask for this annex. */
    bron: z.array(z.string().min(1)).min(1),
    praten: z.array(z.string().min(1)).min(1),
    /** The board's own document goes before ours when it comes. */
    vanBestuur: z.boolean().default(false),
    /** Readers may need to leave this page at once. */
    snelWeg: z.boolean().default(false),
    wet: z.array(legalFactSchema).default([]),
    ...adoptionFields,
  })
  .refine(namesItsAdoption, 'een vastgestelde bijlage noemt vastgesteldDoor en vastgesteldOp')
  .refine(
    ({ status, wet }) => status !== 'vastgesteld' || wet.every((fact) => fact.gecontroleerdOp !== undefined),
    'een vastgestelde bijlage heeft bij elk feit van de wet gecontroleerdOp',
  );
export type Annex = z.output<typeof annexSchema>;
