import type { ProblemTexts } from './problem-text.ts';

/** What can go wrong on the directie's computer while answers are opened, whatever is in the files. */
export const openingProblems: Pick<ProblemTexts, Extract<keyof ProblemTexts, `opening/${string}`>> = {
  'opening/file-gone': ({ name }) => ({
    wat: `Het bestand ${name} is niet meer te lezen.`,
    hoe: 'Zit de stick er nog in, en staat het bestand nog op zijn plek? Haal het weg uit de lijst en kies het opnieuw.',
  }),
  'opening/no-memory': () => ({
    wat: 'Deze computer heeft te weinig geheugen vrij om de antwoorden te openen. Er is niets geopend.',
    hoe: 'Sluit andere tabbladen en programma’s en probeer het opnieuw, of neem een andere computer. Open anders minder bestanden tegelijk.',
  }),
};
