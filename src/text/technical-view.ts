import { formatCount, formatPercent } from './numbers.ts';
import { refusalTexts } from './refusals.ts';

const twoDecimals = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `0,75`: alpha needs its second decimal, everything else has one. */
export function formatAlpha(value: number): string {
  return twoDecimals.format(value);
}

export const technicalText = {
  title: 'Hoe goed zijn deze cijfers?',
  lead: 'Voor wie het precies wil weten, of moet uitleggen. Deze cijfers zeggen iets over de vragenlijst en de berekening, niet over de school.',
  reliability: 'Meten de vragen van een onderwerp hetzelfde?',
  reliabilitySentence: (good: number, all: number) =>
    all === 0
      ? 'Daarvoor deden te weinig mensen mee, of leken hun antwoorden te veel op elkaar.'
      : `Bij ${formatCount(good)} van de ${formatCount(all)} onderwerpen hangen de antwoorden genoeg met elkaar samen om een gemiddelde te noemen.`,
  reliabilityNote:
    'Dit is Cronbachs alfa, op 0,05 afgerond, met de marge van Feldt (die klopt hier ongeveer 9 van de 10 keer). De streep bij 0,70 is een vuistregel, geen norm. Per groep berekenen we alfa nooit.',
  rule: 'vuistregel 0,70',
  axis: 'alfa',
  reliabilityCaption: 'Betrouwbaarheid per onderwerp',
  reliabilityColumns: [
    'Onderwerp',
    'Vragen',
    'Antwoorden',
    'Alfa',
    'Marge van',
    'Marge tot',
    'Verschil tussen groepen dat geen toeval is',
  ],
  refused: refusalTexts,
  none: '–',
  share: (value: number) => formatPercent(value, 1),
  groupsNote:
    'In de tabel zegt de laatste kolom welk deel van de verschillen tussen groepen meer is dan toeval. Is dat minder dan de helft, vergelijk groepen dan niet op dit cijfer.',
  missing: 'Welke vragen werden overgeslagen?',
  missingSentence: (most: string, count: number, asked: number) =>
    count === 0
      ? 'Bijna niemand sloeg een vraag over.'
      : `“${most}” werd het vaakst overgeslagen: ongeveer ${formatCount(count)} van de ${formatCount(asked)} keer.`,
  missingAxis: 'deel dat de vraag oversloeg, in de volgorde van de vragenlijst',
  missingCaption: 'Overgeslagen vragen',
  missingColumns: ['Vraag', 'Overgeslagen', 'Van de', 'Deel'],
  versions: 'Welke vragenlijst en welke bescherming?',
  versionsCaption: 'Geopende cijfers en hun instellingen',
  versionsColumns: [
    'Schooljaar',
    'Wie',
    'Vragenlijst',
    'Versie',
    'Kleinste groep',
    'Afgerond op',
    'Groepen apart',
  ],
  protection: 'Hoe beschermen we kinderen, en wat kost dat?',
  protectionHow: [
    'Antwoorden worden in één afgesloten deel van deze browser geopend en geteld. Daarna zijn ze vergeten; alleen afgeronde aantallen komen eruit.',
    'Een groep met te weinig antwoorden wordt samengevoegd met een buurgroep.',
    'Elk aantal is naar boven of beneden afgerond op een veelvoud. Dezelfde antwoorden geven altijd dezelfde afronding.',
    'Voordat iets getoond wordt, probeert een controle of iemand een aantal of een antwoord kan uitrekenen, ook als hij zijn eigen antwoord kent. Zo ja, dan wordt opnieuw afgerond.',
    'Pesten, geweld en andere zware vragen staan er alleen voor de hele school.',
    'Alle gemiddelden, marges en oordelen komen uit die afgeronde aantallen. Er is dus geen ander, preciezer cijfer dat iemand kan opvragen.',
  ],
  costLead:
    'Gemeten op 250 verzonnen scholen, bij afronding op 3. Zo ver ligt een cijfer gemiddeld naast dat zonder bescherming:',
  costCaption: 'Wat de bescherming aan precisie kost',
  costColumns: ['Antwoorden', 'Een percentage', 'Een gemiddelde van vier vragen'],
  cost: [
    ['24', '5,0 procentpunt', '0,05 punt'],
    ['120', '1,1 procentpunt', '0,01 punt'],
    ['240', '0,5 procentpunt', '0,01 punt'],
  ],
  costNote:
    'Dat is veel kleiner dan de marge die er door toeval toch al is: bij 24 antwoorden zo’n 20 procentpunt naar elke kant. Bij afronding op 5, die we voor teams gebruiken, is het meer.',
};
