import { z } from './zod.ts';

/** `sjabloon`: an example text. `concept`: written, not adopted. `vastgesteld`: adopted, with by whom and when. */
const adoptionStatusSchema = z.enum(['sjabloon', 'concept', 'vastgesteld']);
export type AdoptionStatus = z.output<typeof adoptionStatusSchema>;

/** The front matter that says whether a text holds. */
export const adoptionFields = {
  status: adoptionStatusSchema,
  vastgesteldDoor: z.string().min(1).optional(),
  vastgesteldOp: z.coerce.date().optional(),
};

/** False for a text that calls itself adopted without by whom and when. */
export function namesItsAdoption(text: {
  status: AdoptionStatus;
  vastgesteldDoor?: string | undefined;
  vastgesteldOp?: Date | undefined;
}): boolean {
  const { status, vastgesteldDoor, vastgesteldOp } = text;
  return status !== 'vastgesteld' || (vastgesteldDoor !== undefined && vastgesteldOp !== undefined);
}
