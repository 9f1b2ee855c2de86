import type { FindingDetails } from '../domain/issue.ts';

type Details<R extends keyof FindingDetails> = FindingDetails[R];

/** What a school found, published and set out to do. */
export const resultTexts = {
  meting: ({ fault, schooljaar, tekst }: Details<'meting'>) =>
    ({
      'no-instrument': {
        message: `Er staan uitkomsten van ${schooljaar}, maar niet van welk instrument.`,
        hint: 'Zet onder plan: de naam van het goedgekeurde instrument. Bijvoorbeeld instrument: naam van het instrument.',
      },
      'outside-scale': {
        message: `Deze uitkomst van ${schooljaar} valt buiten de schaal: ${tekst}.`,
        hint: 'Neem het getal en de schaal over uit het rapport. Bijvoorbeeld schaal: { van: 1, tot: 4 } en welbevinden: 3.2',
      },
      twice: {
        message: `Er staan twee keer uitkomsten van ${schooljaar}.`,
        hint: 'Eén schooljaar heeft één meting. Haal er één weg.',
      },
    })[fault],
  maatregel: ({ fault, maatregel, gegeven, bekend }: Details<'maatregel'>) =>
    ({
      role: {
        message: `De rol "${gegeven}" bestaat niet, bij de maatregel: ${maatregel}`,
        hint: `Kies een rol uit content/contacten.yaml, nooit een naam: ${bekend || 'nog geen'}. Bijvoorbeeld eigenaar: directie`,
      },
      chapter: {
        message: `Het plan heeft geen hoofdstuk "${gegeven}", bij de maatregel: ${maatregel}`,
        hint: `Deze hoofdstukken zijn er: ${bekend || 'nog geen'}. Bijvoorbeeld deel: pesten`,
      },
      heading: {
        message: `Het hoofdstuk heeft geen kop "${gegeven}", bij de maatregel: ${maatregel}`,
        hint: `Laat het stuk na # weg, of kies een kop van dat hoofdstuk: ${bekend}`,
      },
      outside: {
        message: `${gegeven} ligt niet in schooljaar ${bekend}, bij de maatregel: ${maatregel}`,
        hint: `Kies een dag in ${bekend}. Is het voor een ander jaar? Zet de maatregel dan in content/maatregelen/ bij dat jaar.`,
      },
      late: {
        message: `Deze maatregel had op ${gegeven} klaar moeten zijn: ${maatregel}`,
        hint: 'Is het gelukt? Zet stand: gelukt, en de dag: gedaan: "JJJJ-MM-DD". Duurt het langer? Kies een nieuwe dag.',
      },
      'done-undated': {
        message: `Er staat gelukt, maar niet wanneer: ${maatregel}`,
        hint: 'Zet de dag erbij. Bijvoorbeeld gedaan: "2027-02-15"',
      },
      twice: {
        message: `De id "${gegeven}" staat er twee keer.`,
        hint: 'Geef elke maatregel een eigen id, van kleine letters en streepjes.',
      },
      'file-name': {
        message: `In dit bestand staat schooljaar ${gegeven}, maar het bestand heet anders.`,
        hint: `Noem het content/maatregelen/${gegeven}.yaml, of verander het schooljaar.`,
      },
    })[fault],
  resultaten: ({ fault, gegeven }: Details<'resultaten'>) =>
    ({
      'file-name': {
        message: `In dit bestand staat schooljaar ${gegeven}, maar het bestand heet anders.`,
        hint: `Noem het content/resultaten/${gegeven}.json.`,
      },
      demo: {
        message: 'Deze cijfers zijn verzonnen: ze komen uit de demo.',
        hint: 'Haal dit bestand weg voordat de site van de school online gaat. Ouders zien er wel bij dat het verzonnen is.',
      },
      few: {
        message: `Op deze vraag gaven te weinig mensen antwoord om te laten zien: ${gegeven}`,
        hint: 'Maak het bestand opnieuw met het dashboard: dat laat zo’n vraag weg. Verander dit bestand niet met de hand.',
      },
    })[fault],
};
