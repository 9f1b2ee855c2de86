import type { Role } from '../domain/respondent.ts';

/** Who fills in, in a sentence with a number. */
export const respondents: Record<Role, { one: string; many: string }> = {
  leerling: { one: 'leerling', many: 'leerlingen' },
  medewerker: { one: 'medewerker', many: 'medewerkers' },
  ouder: { one: 'ouder', many: 'ouders' },
};
