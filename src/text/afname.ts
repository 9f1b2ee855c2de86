import type { Role } from '../domain/respondent.ts';
import { formatCount } from './numbers.ts';
import { respondents } from './respondents.ts';

/** Steps 5 and 6 of the key page: an afname and its slips. */
export const afnameText = {
  title: 'De afname',
  hint: 'Wie vult wat in, en wanneer?',
  blocked:
    'Een afname klaarzetten kan pas als de noodsleutel is overgetypt en elke sleutel de proefenvelop opende. Zo kan het niet gebeuren dat de antwoorden op slot gaan en niemand ze open krijgt.',
  questionnaire: 'Vragenlijst',
  titleLabel: 'Titel',
  titleHint: 'Die ziet wie invult.',
  survey: 'Korte naam',
  surveyHint: 'Voor de bestanden: kleine letters en streepjes, met het jaar achteraan.',
  schooljaar: 'Schooljaar',
  opens: 'Eerste dag',
  closes: 'Laatste dag',
  k: 'Kleinste groep die u apart ziet',
  kHint: 'Nooit minder dan 5. Wij raden 10 aan: in een kleine groep is een antwoord te herkennen.',
  groups: (role: Role) => `Groepen en hun aantal ${respondents[role].many}`,
  groupsHint:
    'Elke groep krijgt zo veel kaartjes. U kunt de hele lijst uit een rekenblad plakken: naam, bouw, aantal.',
  groupName: 'Groep',
  bouw: 'Bouw',
  number: 'Aantal',
  row: (n: number) => `rij ${n}`,
  add: 'Voeg een groep toe',
  remove: 'Haal weg',
  undo: 'Maak ongedaan',
  bouwen: ['onderbouw', 'middenbouw', 'bovenbouw'],
  total: (n: number) => (n === 1 ? 'Samen 1 kaartje' : `Samen ${formatCount(n)} kaartjes`),
  address: 'Adres van de site',
  addressHint: 'Staat op elk kaartje. Kijk of dit het adres is dat kinderen gebruiken.',
  addressWrong:
    'Het adres van de site begint met https:// en eindigt zonder schuine streep. Bijvoorbeeld: https://kring.school.example',
  button: 'Maak de afname en de codes',
  made: (codes: number, groups: number) =>
    `${formatCount(codes)} codes voor ${groups === 1 ? '1 groep' : `${groups} groepen`}. Druk eerst de kaartjes af, in stap 6. Bewaar dan deze vier bestanden en geef ze aan wie de site beheert.`,
  faultsTitle: 'Dit klopt nog niet:',
  again: 'Verander de afname',
  againHint: 'Dan komen er nieuwe codes. Kaartjes en bestanden van daarnet werken niet meer.',
  files: {
    manifest: 'De vragenlijst voor de verzamelaar. Openbaar.',
    codes: 'De codes, onleesbaar gemaakt. Alleen voor wie de site beheert: een computer kan ze terugrekenen.',
    batches: 'Welke code bij welke groep hoort. Op slot met uw sleutels.',
    yaml: 'De afname voor de site, in de map surveys/afnames. Openbaar.',
  },
  save: 'Bewaar',
  saved: 'bewaard',
  faults: {
    title: 'Vul een titel in.',
    survey:
      'De korte naam heeft kleine letters, cijfers en streepjes, en eindigt op een jaar: leerlingen-2026.',
    taken: 'Deze korte naam is al gebruikt. Kies een andere.',
    dates: 'Vul de eerste en de laatste dag in.',
    order: 'De laatste dag ligt voor de eerste dag. Kies een latere laatste dag.',
    over: 'De laatste dag is al voorbij. Kies een dag die nog komt.',
    k: 'De kleinste groep is minstens 5. Vul 5 of meer in.',
    'no-groups': 'Vul minstens één groep in.',
    'group-name': (row: number) => `Rij ${row}: geef de groep een naam.`,
    'group-bouw': (row: number) => `Rij ${row}: vul de bouw in.`,
    'group-number': (row: number) => `Rij ${row}: vul het aantal in, een heel getal.`,
    'group-twice': (row: number) =>
      `Rij ${row}: deze groep staat er al. Geef haar een andere naam, of haal de rij weg.`,
    'group-small': (group: string, n: number, k: number) =>
      `Groep ${group} heeft er ${n}, en dat is minder dan ${k}. Voor zo'n kleine groep drukken wij geen kaartjes: een antwoord zou te herkennen zijn. Voeg de groep samen met een andere.`,
  },
};

export const slipsText = {
  title: 'De kaartjes',
  hint: 'Eén code per kaartje, zonder naam. De kaartjes liggen door elkaar: niemand weet wie welke code trekt.',
  print: 'Druk de kaartjes af',
  count: (slips: number, sheets: number) =>
    `${formatCount(slips)} kaartjes op ${sheets === 1 ? '1 vel' : `${formatCount(sheets)} vellen`}.`,
  how: [
    'Knip eerst de bovenste strook eraf: daar staat de groep. Doe de kaartjes van die groep in een envelop met de groep erop.',
    'De kinderen trekken een kaartje uit de envelop, met de achterkant naar boven.',
    'Niemand schrijft op wie welk kaartje heeft. Bewaar wat over is in de envelop tot de laatste dag, voor wie ziek was. Gooi het daarna weg.',
  ],
  paper: 'Kies in het printvenster A4 en 100 %, zonder kop- en voettekst.',
  finish: 'Klaar: vergeet de codes',
  finishHint:
    'De codes staan alleen in het geheugen van deze pagina. Na “Klaar” kunt u de kaartjes niet meer afdrukken.',
  notSaved: {
    wat: 'Nog niet alle bestanden van stap 5 zijn bewaard.',
    hoe: 'Bewaar ze alle vier. Zonder die bestanden werken de kaartjes niet.',
  },
  gone: 'De codes zijn vergeten. Heeft u meer kaartjes nodig? Maak dan een nieuwe afname.',
  your: 'Jouw code',
  go: 'Ga naar',
  scan: 'of scan het vierkant',
  qr: 'QR-code met het adres en de code',
  cover: (group: string, n: number, sheet: number, sheets: number) =>
    `${group} · ${n} kaartjes · vel ${sheet} van ${sheets}`,
  cut: 'Knip deze strook eraf',
};
