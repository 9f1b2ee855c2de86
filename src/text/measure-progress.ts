import { formatCount, formatMean, formatPercent } from './numbers.ts';

const points = (share: number) => {
  const rounded = Math.round(100 * share);
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
};

/** Whether a finding moved since a measure was chosen. Never a verdict on the measure: much changes in a year. */
export const progressText = {
  later: 'Er is nog geen latere afname geopend. Open volgend jaar dit bestand bij de nieuwe antwoorden.',
  changed: 'De vraag is veranderd of niet meer gesteld. De jaren zijn niet te vergelijken.',
  share: (then: { year: string; k: number; n: number }, now: { year: string; k: number; n: number }) =>
    `In ${then.year}: ${formatCount(then.k)} van de ${formatCount(then.n)} (${formatPercent(then.k, then.n)}). In ${now.year}: ${formatCount(now.k)} van de ${formatCount(now.n)} (${formatPercent(now.k, now.n)}).`,
  between: (from: number, to: number) =>
    `Het verschil ligt waarschijnlijk tussen ${points(from)} en ${points(to)} procentpunten.`,
  chance: 'Dat kan ook toeval zijn.',
  judged: (beyond: boolean) =>
    beyond
      ? 'Groepen verschillen van jaar tot jaar ook vanzelf; dit verschil is groter dan dat.'
      : 'Groepen verschillen van jaar tot jaar ook vanzelf; dit verschil is niet groter dan dat.',
  /** The margin leaves out "no difference", and still it is not called one. */
  several:
    'U volgt meer vragen tegelijk. Dan komt er sneller een verschil door toeval; daarom zijn we voorzichtig.',
  /** What was chosen because it stood out comes nearer to the ordinary by itself. */
  regression:
    'Wat in een jaar opvalt, ligt het jaar erna vaak vanzelf al dichter bij het gewone. Kijk dus ook volgend jaar.',
  openToo: (year: string) =>
    `Open ook het archief van ${year}. Dan zeggen we of het verschil groter is dan toeval.`,
  noGroups:
    'Of dat meer is dan groepen vanzelf verschillen, kunnen we niet zeggen: deze vraag laten we niet per groep zien.',
  trend: {
    up: (n: number) => `Over ${formatCount(n)} jaar is er een stijgende trend.`,
    down: (n: number) => `Over ${formatCount(n)} jaar is er een dalende trend.`,
    none: (n: number) => `Over ${formatCount(n)} jaar is er geen duidelijke trend.`,
  },
  mean: (year: string, mean: number, margin: readonly [number, number] | undefined) =>
    margin === undefined
      ? `In ${year}: ${formatMean(mean)}.`
      : `In ${year}: ${formatMean(mean)} (waarschijnlijk tussen ${formatMean(margin[0])} en ${formatMean(margin[1])}).`,
  overlap: 'Groepen verschillen van jaar tot jaar ook vanzelf.',
  groups: (year: string, n: number) =>
    n === 0
      ? `In ${year}: geen enkele groep meer.`
      : `In ${year}: ${formatCount(n)} ${n === 1 ? 'groep' : 'groepen'}.`,
  nobodySays: 'Dit is niet met een vraag gemeten.',
  /** Before the sentences; never a judgement of the measure. */
  verdict: {
    up: 'Ja, omhoog.',
    down: 'Ja, omlaag.',
    same: 'Niet meer dan toeval.',
    unknown: 'Dat is nog niet te zeggen.',
    broken: 'Niet te vergelijken.',
  },
};
