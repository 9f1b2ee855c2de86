import type { Role } from '../domain/respondent.ts';

/** How the dashboard speaks about the people who filled in. */
export interface People {
  /** Under a column of numbers, and in sentences about answers. */
  many: string;
  /** In sentences about taking part. */
  members: string;
  title: string;
  howAreThey: string;
}

export const people: Record<Role, People> = {
  leerling: {
    many: 'kinderen',
    members: 'leerlingen',
    title: 'Hoe veilig voelen kinderen zich?',
    howAreThey: 'Hoe gaat het met de kinderen?',
  },
  medewerker: {
    many: 'medewerkers',
    members: 'medewerkers',
    title: 'Hoe veilig voelt het team zich?',
    howAreThey: 'Hoe gaat het met het team?',
  },
  ouder: {
    many: 'ouders',
    members: 'ouders',
    title: 'Hoe veilig is de school volgens ouders?',
    howAreThey: 'Wat vinden ouders?',
  },
};
