import { formatCount, formatMean, listAnd } from './numbers.ts';

export const groupsText = {
  title: 'Hoe staat elke groep ervoor?',
  lead: 'Groepen staan in de volgorde van de school. Er is geen beste of laagste: een groep van 25 kinderen schommelt van jaar tot jaar ook vanzelf.',
  where: 'Waar moet ik kijken?',
  sentence: (found: number, all: number) =>
    found === 0
      ? `Geen van de ${formatCount(all)} vakjes wijkt duidelijk af van de rest van de school.`
      : `${formatCount(found)} van de ${formatCount(all)} vakjes ${found === 1 ? 'wijkt' : 'wijken'} duidelijk af van de rest van de school.`,
  nothing: 'Er zijn geen groepen om naast elkaar te zetten. Voor de hele school: zie Overzicht.',
  oneGroup: 'Er is maar één groep met genoeg antwoorden. Die cijfers staan bij Overzicht.',
  schoolOnly: (names: readonly string[]) =>
    `${listAnd(names)} staat hier niet: dat laten we nooit per groep zien, omdat het naar één kind kan wijzen.`,
  caption: 'Cijfer per stamgroep en onderwerp',
  group: 'Stamgroep',
  answers: 'Antwoorden',
  states: {
    lower: 'duidelijk lager',
    higher: 'duidelijk hoger',
    alike: 'geen duidelijk verschil',
    few: 'te weinig antwoorden om te vergelijken',
    hidden: 'te weinig antwoorden om te laten zien',
  },
  short: { lower: 'lager', higher: 'hoger' },
  /** Sign of Statistics Netherlands for "may not be shown". */
  secret: 'x',
  cell: (mean: number, state: string) => `${formatMean(mean)} (${state})`,
  intervalTitle: (subject: string) => subject,
  intervalCaption: (subject: string) => `${subject} per stamgroep, bijgetrokken gemiddelde met marge`,
  intervalColumns: [
    'Stamgroep',
    'Antwoorden',
    'Eigen gemiddelde',
    'Bijgetrokken gemiddelde',
    'Marge van',
    'Marge tot',
    'Oordeel',
  ],
  intervalNote:
    'Dichte stip: het bijgetrokken gemiddelde, met de streep als marge. Open rondje: het eigen gemiddelde. Bijtrekken wil zeggen: een kleine groep schuift op naar de school, omdat haar eigen cijfer meer van het toeval afhangt.',
  alike: (subject: string) => `Bij ${subject} wijkt geen groep duidelijk af van de rest van de school.`,
  differ: (subject: string, lower: readonly string[], higher: readonly string[]) => {
    const parts = [
      ...(lower.length > 0 ? [`${listAnd(lower)} duidelijk lager`] : []),
      ...(higher.length > 0 ? [`${listAnd(higher)} duidelijk hoger`] : []),
    ];
    return `Bij ${subject} ${lower.length + higher.length === 1 ? 'ligt' : 'liggen'} ${listAnd(parts)} dan de rest van de school.`;
  },
  axis: (min: number, max: number) => `cijfer, hele schaal van ${formatCount(min)} tot ${formatCount(max)}`,
  schoolLine: (mean: number) => `school ${formatMean(mean)}`,
  notShown: 'te weinig antwoorden',
};
