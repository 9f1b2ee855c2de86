import type { Cube } from '../domain/released.ts';
import { formatCount } from './numbers.ts';

/** What was accepted of the chosen files. Why others were refused stands in `dashboard.ts` and `problems.ts`. */
export const openedFilesText = {
  title: 'Welke bestanden zijn open?',
  caption: 'Geopende bestanden',
  columns: ['Bestand', 'Wat het is', 'Schooljaar', 'Antwoorden'],
  kinds: {
    inbox: 'Antwoorden van dit jaar',
    archive: 'Archief',
    cube: 'Cijfers van een andere school',
  },
  accepted: (cube: Pick<Cube, 'title' | 'schooljaar'>, n: number) =>
    `Geopend: ${cube.title}, ${cube.schooljaar} (${formatCount(n)} antwoorden).`,
  acceptedCube: (schooljaar: string, n: number) =>
    `Gelezen: cijfers van een andere school, ${schooljaar} (${formatCount(n)} antwoorden).`,
  sameYear: (schooljaar: string) =>
    `Van ${schooljaar} zijn er twee afnames open. Onder Jaren telt de afname met de meeste antwoorden; kies boven elk onderdeel welke u bekijkt.`,
  otherVersion: (schooljaar: string) =>
    `De vragenlijst van ${schooljaar} is een andere versie. Onder Jaren vergelijken we alleen onderwerpen met precies dezelfde vragen.`,
  otherProtection: (schooljaar: string) =>
    `De cijfers van ${schooljaar} zijn met een andere kleinste groep of afronding beschermd. Ze staan er, maar we vergelijken ze niet.`,
  onlyOthers: {
    wat: 'Dit zijn alleen cijfers van andere scholen.',
    hoe: 'Voeg het bestand met antwoorden van uw eigen school toe. Dan komen de andere scholen ernaast te staan, onder Bestuur.',
  },
};
