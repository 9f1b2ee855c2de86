import { formatCount, formatMean, listAnd } from './numbers.ts';

export const scaleText = {
  caption: 'Cijfer per onderwerp, hele school',
  columns: ['Onderwerp', 'Cijfer', 'Marge van', 'Marge tot', 'Vragen', 'Antwoorden'],
  likely: (from: number, to: number) =>
    [`Waarschijnlijk tussen `, formatMean(from), ' en ', formatMean(to), '.'] as const,
  questions: (n: number) => (n === 1 ? 'Eén vraag.' : `${formatCount(n)} vragen.`),
  refused: {
    'too-few': 'Te weinig antwoorden voor een cijfer.',
    'no-spread': 'Bijna iedereen gaf hetzelfde antwoord. Dan zegt een cijfer met een marge niets.',
  },
  none: '–',
  note: 'Hoger is altijd beter. De marge laat zien hoeveel het cijfer door toeval kan schelen.',
  /** `Welbevinden: 3,2.` */
  lineOf: (name: string, mean: number | undefined) =>
    mean === undefined ? `${name}.` : `${name}: ${formatMean(mean)}.`,
  figure: (name: string, mean: number) => `${name.toLocaleLowerCase('nl-NL')} ${formatMean(mean)}`,
  sentence: (figures: readonly string[], min: number, max: number) =>
    `Op een schaal van ${formatCount(min)} tot ${formatCount(max)}: ${listAnd(figures)}.`,
  noneShown: 'Er zijn te weinig antwoorden voor een cijfer per onderwerp.',
};
