import { formatCount, listAnd } from './numbers.ts';

export const questionsText = {
  promises: 'Dezelfde belofte, van verschillende kanten',
  promisesLead:
    'Kinderen, team en ouders kregen elk eigen vragen bij dezelfde belofte uit het plan. De woorden en antwoorden verschillen. Kijk dus naar het beeld, niet naar een paar procent.',
  promisesEmpty:
    'Open ook de antwoorden van medewerkers of ouders van dit schooljaar. Dan staan ze hier naast die van de kinderen, per belofte uit het plan.',
  inPlan: 'In het plan (opent een nieuw tabblad):',
  promise: (title: string) => `Belofte in “${title}”`,
  unknownPromise: 'Belofte uit het plan',
  sentence: (good: number, all: number, parts: readonly string[]) =>
    `Bij ${formatCount(good)} van de ${formatCount(all)} vragen antwoordde minstens drie kwart gunstig: ${listAnd(parts)}.`,
  part: (good: number, all: number, who: string) => `${formatCount(good)} van ${formatCount(all)} bij ${who}`,
  caption: (promise: string) => `${promise}: gunstige antwoorden per vraag`,
  columns: ['Vraag', 'Wie', 'Gunstig is', 'Aantal', 'Van de', 'Deel', 'Marge van', 'Marge tot'],
  bij: { leerling: 'de kinderen', medewerker: 'het team', ouder: 'de ouders' },
  roles: { leerling: 'kinderen', medewerker: 'team', ouder: 'ouders' },
  axis: 'deel dat gunstig antwoordde',
};
