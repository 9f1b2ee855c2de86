import { z } from './zod.ts';

/** Who fills in. The words are the law's and the directie's, so they stay Dutch. */
export const roleSchema = z.enum(['leerling', 'medewerker', 'ouder']);
export type Role = z.output<typeof roleSchema>;
