import { formatCount, formatMean, listAnd } from './numbers.ts';
import { refusalTexts } from './refusals.ts';

const counted = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const years = (n: number) => counted[n] ?? formatCount(n);

export const yearsText = {
  title: 'Gaat het anders dan eerst?',
  lead: 'Elk jaar antwoorden andere kinderen. Groepen verschillen van jaar tot jaar ook vanzelf. Daarom zeggen we er altijd bij of een verschil groter is dan dat.',
  onlyOne:
    'Er is één schooljaar open. Sluit, en kies samen met dit bestand ook de archieven van eerdere jaren (.age). Dan staan ze hier naast elkaar.',
  caption: (subject: string) => `${subject} per schooljaar`,
  columns: ['Schooljaar', 'Antwoorden', 'Uitgenodigd', 'Cijfer', 'Marge van', 'Marge tot', 'Vergelijken'],
  compares: 'ja',
  newest: 'nieuwste jaar',
  /** Two years are a difference, three or four a development, five or more can be a trend. */
  word: { two: 'Verschil met vorig jaar', few: 'Ontwikkeling', many: 'Trend' },
  values: (subject: string, values: readonly string[]) => `${subject}: ${listAnd(values)}.`,
  value: (schooljaar: string, mean: number) => `${formatMean(mean)} in ${schooljaar}`,
  difference: (up: boolean, from: string, points: number, beyond: boolean) => {
    const words =
      Math.abs(points) < 0.05
        ? 'Het cijfer is ongeveer gelijk aan'
        : `Het cijfer is ${up ? 'hoger' : 'lager'} dan`;
    return `${words} dat van ${from}. ${
      beyond
        ? 'Groepen verschillen van jaar tot jaar ook vanzelf; dit verschil is groter dan dat.'
        : 'Groepen verschillen van jaar tot jaar ook vanzelf; dit verschil is niet groter dan dat.'
    }`;
  },
  noTest:
    'Of een verschil groter is dan toeval, kunnen we hier niet zeggen: dit onderwerp laten we niet per groep zien.',
  noDifference: 'Of een verschil groter is dan toeval, kunnen we met deze groepen niet zeggen.',
  nothingToCompare: 'Geen van de eerdere jaren is met het nieuwste te vergelijken.',
  trend: {
    up: (n: number) => `Over ${years(n)} jaar is er een stijgende trend: steeds minder lage scores.`,
    down: (n: number) => `Over ${years(n)} jaar is er een dalende trend: steeds meer lage scores.`,
    none: (n: number) => `Over ${years(n)} jaar is er geen duidelijke trend.`,
  },
  development: (n: number) =>
    `Dit is de ontwikkeling over ${years(n)} jaar. Van een trend spreken we pas vanaf vijf jaar.`,
  breaks: {
    ...refusalTexts,
    'other-protection': 'De cijfers van dat jaar zijn anders beschermd. Daarom vergelijken we niet.',
  },
  broken: (schooljaar: string, why: string) => `${schooljaar}: ${why}`,
  breakMark: 'niet te vergelijken',
  note: 'Stip: het cijfer. Balk: de marge door toeval. Elke grafiek toont de hele schaal. Een lijn staat er pas vanaf drie jaar, en nooit over een breuk heen.',
};
