import type { BoardReasonName } from './board-reasons.ts';
import { formatCount, formatMean } from './numbers.ts';
import { refusalTexts } from './refusals.ts';

const schools = (n: number) => (n === 1 ? 'Eén school' : `${formatCount(n)} scholen`);

const because: Record<BoardReasonName, string> = {
  'other-role': 'deze cijfers zijn van een andere groep invullers (kinderen, team of ouders).',
  'other-year': 'deze cijfers zijn van een ander schooljaar.',
  'other-instrument': 'die school gebruikte een andere vragenlijst of een andere versie.',
  'other-protection': 'die cijfers hebben een andere kleinste groep of een andere afronding.',
  'too-few': 'daar deden te weinig mensen mee.',
};

export const boardText = {
  title: 'Hoe staan we naast andere scholen?',
  lead: 'De andere scholen hebben geen naam en geen volgorde. Een kleine school ligt door toeval al snel ver van het midden; daarom is de trechter links wijd.',
  empty:
    'Vraag de andere scholen van uw bestuur om hun beschermde cijfers (.vbk), en kies die bestanden samen met uw eigen antwoorden. Er zijn er minstens vijf nodig. In die bestanden staan geen antwoorden.',
  used: (n: number) => `${schools(n)} ${n === 1 ? 'telt' : 'tellen'} mee in de vergelijking.`,
  left: (n: number, reason: BoardReasonName) => `${schools(n)} niet meegenomen: ${because[reason]}`,
  refused: refusalTexts,
  sentence: {
    no: (subject: string) =>
      `Bij ${subject} valt onze school binnen wat je bij een school van deze grootte mag verwachten.`,
    '95': (subject: string, up: boolean) =>
      `Bij ${subject} ligt onze school wat ${up ? 'hoger' : 'lager'} dan je bij een school van deze grootte verwacht. Van elke twintig scholen ligt er door toeval ook één zo ver.`,
    '998': (subject: string, up: boolean) =>
      `Bij ${subject} ligt onze school duidelijk ${up ? 'hoger' : 'lager'} dan je bij een school van deze grootte verwacht. Door toeval gebeurt dat zelden. De vragenlijst zegt niet waardoor het komt.`,
  },
  caption: (subject: string) => `${subject}: eigen school en de middelste van het bestuur`,
  columns: ['Wat', 'Cijfer', 'Antwoorden'],
  rows: {
    own: 'Onze school',
    median: 'Middelste school van het bestuur',
    low: 'Acht van de tien scholen: vanaf',
    high: 'Acht van de tien scholen: tot',
  },
  own: 'onze school',
  axisX: 'aantal antwoorden',
  axisY: (min: number, max: number) => `cijfer, ingezoomd van ${formatMean(min)} tot ${formatMean(max)}`,
  key: [
    'Onze school',
    'Andere scholen',
    'Hiertussen 95 van de 100 scholen',
    'Hiertussen 998 van de 1000 scholen',
  ],
  shareTitle: 'Uw cijfers voor het bestuur',
  shareLead:
    'Bewaar een bestand met de beschermde cijfers van deze afname. Er staan geen antwoorden in, geen sleutel en geen melding. U bepaalt zelf of en aan wie u het geeft.',
  share: 'Bewaar cijfers voor het bestuur (.vbk)',
};
