import { formatCount, listAnd } from './numbers.ts';

const days = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const dayText = (day: string) => days.format(new Date(`${day}T00:00:00Z`));
const answers = (n: number) => (n === 1 ? '1 antwoord' : `${formatCount(n)} antwoorden`);

/** Closing an afname: an archive, a proof sheet, and a day on which the archive has to go. */
export const closingText = {
  start: 'Sluit deze afname af',
  startHint:
    'Maak er een archief van en laat de antwoorden bij de verzamelaar wissen. Dat doet u één keer, als u klaar bent met openen.',
  title: 'Sluit de afname af',
  closedAlready:
    'Hier valt niets af te sluiten: deze afname komt uit een archief. Kies boven de afname van dit jaar, of open het bestand van de verzamelaar.',
  about: (title: string, schooljaar: string) => `${title}, ${schooljaar}`,
  lead: 'De antwoorden gaan samen in één archief, op slot met dezelfde sleutels. De cijfers die u zag, gaan mee en veranderen niet meer. Uw sleutel is al vergeten, dus kies hem nog een keer. Er wordt hier niets gewist.',
  steps: {
    who: 'Wie en wanneer',
    holder: 'Nog een sleutelhouder',
  },
  on: 'Datum van vandaag',
  by: 'Uw naam',
  byHint: 'Komt op het bewijsblad en in het archief.',
  destroyOn: 'Vernietig het archief op',
  destroyHint:
    'De wet noemt geen termijn voor antwoorden op een vragenlijst: niet langer dan nodig. Een jaar is een voorstel. De school en het bestuur moeten dit nog kiezen.',
  holderHint:
    'De sleutels van deze afname openen het archief: ook de noodsleutel en de tweede houder. Moet er nog iemand bij? Plak dan de publieke sleutel (age1…). Anders laat u dit leeg.',
  holderLabel: 'Publieke sleutel',
  button: 'Maak het archief',
  back: 'Terug naar de cijfers',
  missing: {
    key: { wat: 'De sleutel ontbreekt.', hoe: 'Kies de sleutel, of gebruik de noodsleutel.' },
    on: { wat: 'De datum ontbreekt.', hoe: 'Vul de datum van vandaag in.' },
    by: { wat: 'Uw naam ontbreekt.', hoe: 'Vul in wie de afname afsluit.' },
    destroyOn: {
      wat: 'De dag van vernietigen klopt niet.',
      hoe: 'Kies een dag na vandaag.',
    },
  },
  madeTitle: 'Het archief is gemaakt',
  made: (n: number) =>
    `Het is meteen weer geopend met uw sleutel: alle ${answers(n)} zitten erin, en de cijfers zijn gelijk.`,
  alone:
    'Let op: alleen de sleutel die u net gebruikte, opent dit archief. Is die weg, dan zijn de antwoorden weg.',
  saveTitle: 'Bewaar deze bestanden',
  files: {
    archive: 'De antwoorden en de cijfers, op slot. Bewaar het op twee plekken.',
    texts: (n: number) =>
      n === 1
        ? 'De ene open tekst, op slot.'
        : `De ${formatCount(n)} open teksten, op slot. Zonder groep en los van de antwoorden.`,
    calendar: 'Zet de dag van vernietigen in uw agenda.',
  },
  save: 'Bewaar',
  saved: 'bewaard',
  printTitle: 'Druk het bewijsblad af',
  printHint: 'Het laat zien wat er is geopend, bewaard en gewist. Bewaar het bij de stukken over privacy.',
  print: 'Druk af',
  deleteTitle: 'Laat de antwoorden bij de verzamelaar wissen',
  deleteFirst: 'Bewaar eerst het archief.',
  deleteHint:
    'Geef deze regel aan wie de verzamelaar beheert. De verzamelaar wist alleen als hij precies dezelfde antwoorden heeft als dit bestand. Kwam er nog iets bij, dan weigert hij en gaat er niets verloren.',
  deleteLocal:
    'Gooi daarna ook zelf weg: elk bestand met antwoorden (.vbx), ook uit de prullenbak en van een USB-stick.',
  command: (survey: string, digest: string) => `npm run collector -- --delete ${survey} --digest ${digest}`,
  sheet: {
    title: 'Bewijs van afsluiten',
    opened: 'Geopend',
    file: 'Bestand',
    parts: (closed: number, open: number) =>
      `${formatCount(closed)} dichte delen met antwoorden, ${formatCount(open)} delen voor open tekst`,
    digest: 'Vingerafdruk (SHA-256)',
    counted: 'Geteld',
    refused: 'Niet geteld',
    none: 'niets',
    doubled: (n: number) => `${formatCount(n)} delen stonden dubbel en zijn één keer geteld.`,
    kept: 'Bewaard',
    texts: (n: number) => `${formatCount(n)} open teksten`,
    answers,
    figures: 'De vrijgegeven cijfers staan in het archief en worden nooit opnieuw afgerond.',
    noFigures: 'Er zijn geen cijfers vrijgegeven: te weinig antwoorden, of te veel op elkaar.',
    reopened: 'Het archief is na het maken geopend en vergeleken: gelijk.',
    holders: 'Wie het kan openen',
    holdersHint: 'Herkenwoorden van de sleutels',
    destroyOn: 'Vernietigen op',
    destroyProposal: 'Een voorstel zolang de school en het bestuur geen termijn kozen.',
    closedBy: 'Afgesloten door',
    closedOn: 'Afgesloten op',
    day: dayText,
    deleted: 'Gewist (invullen na het wissen)',
    deletedLines: [
      'De verzamelaar meldde: delen en codes gewist',
      'Datum, en wie het deed',
      'Reservekopieën gewist',
      'Bestanden .vbx gewist',
      'Archief vernietigd op, en door wie',
    ],
    signed: 'Handtekening',
    what: 'Dit blad bevat geen antwoorden en geen sleutel.',
  },
  calendarTitle: (title: string, schooljaar: string) => `Vernietig het archief: ${title}, ${schooljaar}`,
  calendarWhat: (files: readonly string[]) =>
    `Gooi ${listAnd(files)} overal weg, ook van USB-sticks en uit reservekopieën. Zet het op het bewijsblad.`,
};
