import type { Origin, Term } from '../domain/steps.ts';

/** The mark behind a step or a term: where it comes from. */
export const origins: Readonly<Record<Origin, string>> = {
  plan: 'staat in het plan',
  wet: 'staat in de wet',
  gebruik: 'gebruikelijk',
  voorstel: 'voorstel',
};

export const steps = {
  you: 'u',
  who: 'Wie',
  with: (names: string) => `, met ${names}`,
  when: 'Wanneer',
  overview: 'De stappen in het kort',
  record: 'Wat wordt opgeschreven, en wie ziet het?',
  where: (wat: string, waar: string) => `${wat}. Dat staat in: ${waar}.`,
  seenBy: (names: string) => `Wie ziet het? Dat zijn ${names}.`,
  next: 'Daarna',
  toStep: (number: number, titel: string) => `stap ${number}: ${titel}`,
  toStepShort: (number: number) => `Naar stap ${number}`,
  nobody: 'Geen antwoord?',
  end: 'Klaar',
  and: ' en ',
  legend:
    'Bij elke stap en bij elke termijn staat waar die vandaan komt. De uitleg erbij schreven wij zelf. Staat er “voorstel”? Dan moet de school het nog bevestigen.',
} as const;

const units = {
  schooldagen: { one: 'schooldag', more: 'schooldagen' },
  weken: { one: 'week', more: 'weken' },
  jaar: { one: 'jaar', more: 'jaar' },
} as const;

/** "Binnen 2 schooldagen na de melding"; 0 is "Dezelfde schooldag". */
export function termText({ aantal, eenheid, vanaf }: Term): string {
  const { one, more } = units[eenheid];
  const span = aantal === 0 ? `Dezelfde ${one}` : `Binnen ${aantal} ${aantal === 1 ? one : more}`;
  return `${span} ${vanaf}`;
}
