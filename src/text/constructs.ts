import type { Construct } from '../domain/item.ts';
import type { Role } from '../domain/respondent.ts';

/** A construct in the words of the directie. Every score is turned so that higher is better. */
export const constructText: Record<Construct, { name: string; about: Record<Role, string> }> = {
  WB: {
    name: 'Welbevinden',
    about: {
      leerling: 'Fijn op school, jezelf zijn, iemand om mee te spelen',
      medewerker: 'Met plezier werken en jezelf kunnen zijn',
      ouder: 'Of het kind met plezier naar school gaat',
    },
  },
  VB: {
    name: 'Veilig voelen',
    about: {
      leerling: 'In het lokaal, op de gang en op het plein',
      medewerker: 'Op school, bij collega’s, ouders en leerlingen',
      ouder: 'Of het kind zich op school veilig voelt',
    },
  },
  AV: {
    name: 'Geen last van pesten en geweld',
    about: {
      leerling: 'Hoger is beter: minder kinderen maakten iets naars mee',
      medewerker: 'Hoger is beter: minder collega’s maakten iets naars mee',
      ouder: 'Hoger is beter: minder kinderen maakten iets naars mee',
    },
  },
  SB: {
    name: 'Hulp en afspraken',
    about: {
      leerling: 'Wat de school doet, en of kinderen dat merken',
      medewerker: 'Wat de school doet, en of het team dat merkt',
      ouder: 'Wat de school doet, en of ouders dat merken',
    },
  },
};
