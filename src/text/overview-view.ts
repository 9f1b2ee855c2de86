import type { Role } from '../domain/respondent.ts';
import { formatCount, formatMean, formatPercent, listAnd } from './numbers.ts';

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('nl-NL') + text.slice(1);

/** What the overview says besides the charts that have words of their own. */
export const overviewViewText = {
  outstanding: 'Wat valt op?',
  weakest: 'Sterkste en zwakste antwoorden',
  low: 'Hoeveel hebben een lage score?',
  next: {
    title: 'En nu?',
    steps: [
      {
        href: '#vragen',
        label: 'Kijk naar de vragen',
        about: 'Wat antwoordden ze precies, en wat belooft het plan daarover?',
      },
      {
        href: '#maatregelen',
        label: 'Kies wat de school gaat doen',
        about: 'Wat, wie en wanneer. Volgend jaar ziet u of er iets veranderde.',
      },
      {
        href: '#rapport',
        label: 'Maak het verslag',
        about: 'Voor het team, de medezeggenschapsraad (MR) en het bestuur, en een poster per stamgroep.',
      },
      {
        href: '#publiceren',
        label: 'Laat het aan ouders zien',
        about: 'U kiest wat er op de site komt.',
      },
    ],
  },
  toGroups: 'Bekijk alle groepen naast elkaar',
  toQuestions: 'Bekijk alle vragen',
};

export const representativeText = {
  even: 'De groepen deden ongeveer even veel mee.',
  uneven: 'Sommige groepen deden veel minder mee dan andere.',
  notRepresentative:
    'Minder dan 75 % van de school deed mee. Dit is geen representatief beeld van de school.',
  tooLow: (groups: readonly string[]) =>
    `In ${listAnd(groups)} deed minder dan 60 % mee. Trek over ${groups.length === 1 ? 'die groep' : 'die groepen'} geen conclusies.`,
};

export const outstandingText = {
  none: (n: number) =>
    n === 0
      ? 'Er zijn te weinig groepen met genoeg antwoorden om ze te vergelijken.'
      : `Geen enkele groep wijkt duidelijk af van de rest van de school. We vergeleken elke groep bij elk onderwerp: ${formatCount(n)} keer.`,
  some: (found: number, n: number) =>
    `Op ${formatCount(found)} ${found === 1 ? 'punt' : 'punten'} wijkt een groep duidelijk af van de rest van de school. We vergeleken elke groep bij elk onderwerp: ${formatCount(n)} keer.`,
  lower: (label: string, subject: string, mean: number, rest: number) =>
    `In ${label} is de score voor ${subject} lager dan in de rest van de school (${formatMean(mean)} tegen ${formatMean(rest)}). Zo’n verschil komt door toeval zelden voor. Bespreek het met de groep; de vragenlijst zegt niet waardoor het komt.`,
  higher: (label: string, subject: string, mean: number, rest: number) =>
    `In ${label} is de score voor ${subject} hoger dan in de rest van de school (${formatMean(mean)} tegen ${formatMean(rest)}). Zo’n verschil komt door toeval zelden voor. Wat kunnen anderen hiervan leren?`,
  unseen: (n: number, points: number) =>
    `Niet opvallen is niet hetzelfde als geen probleem. In een groep van ${formatCount(n)} vinden we een verschil meestal (4 van de 5 keer) pas vanaf ongeveer ${formatMean(points)} punt.`,
  left: (labels: readonly string[]) =>
    `${capital(listAnd(labels))}: te weinig antwoorden om te vergelijken. De antwoorden tellen wel mee voor de school.`,
  caption: 'Groepen die duidelijk afwijken',
  columns: ['Stamgroep', 'Onderwerp', 'Groep', 'Rest van de school', 'Antwoorden', 'Verschil'],
  signs: { lower: '▼ lager', higher: '▲ hoger' },
};

export const lowText = {
  who: { leerling: 'kinderen', medewerker: 'medewerkers', ouder: 'ouders' } satisfies Record<Role, string>,
  sentence: (count: number, total: number, who: string, subject: string, cut: number) =>
    count === 0
      ? `Bij ${subject} scoorden geen of bijna geen ${who} onder onze grens van ${formatMean(cut)}.`
      : `Bij ${subject} scoorden ongeveer ${formatCount(count)} van de ${formatCount(total)} ${who} op of onder onze grens van ${formatMean(cut)}.`,
  summary: (parts: readonly string[]) => `Een lage score hebben ${listAnd(parts)}.`,
  part: (subject: string, count: number, total: number) =>
    count === 0
      ? `geen of bijna geen van de ${formatCount(total)} bij ${subject}`
      : `ongeveer ${formatCount(count)} van de ${formatCount(total)} bij ${subject}`,
  note: (perDot: number) =>
    `Een rondje is ongeveer ${perDot === 1 ? 'één persoon' : `${formatCount(perDot)} mensen`}; een dicht rondje heeft een lage score. Laag is: op of onder de grens. Die grens is van de school zelf; het is geen norm. Aantallen zijn afgerond: 0 is niet zeker niemand.`,
  caption: 'Aantal lage scores per onderwerp, hele school',
  columns: ['Onderwerp', 'Onze grens', 'Laag', 'Niet laag', 'Geen score', 'Deel laag'],
  none: 'Er zijn geen scores om te tellen.',
};

export const extremesText = {
  sentence: (strong: string, strongCount: string, weak: string, weakCount: string) =>
    `Het vaakst gunstig: “${strong}” (${strongCount}). Het minst vaak: “${weak}” (${weakCount}).`,
  strong: 'Hier antwoordden de meesten gunstig',
  weak: 'Hier antwoordden de minsten gunstig',
  caption: 'De drie sterkste en drie zwakste vragen',
  columns: ['Vraag', 'Onderwerp', 'Gunstig antwoord', 'Aantal', 'Van de'],
  count: (n: number, total: number) =>
    `${formatCount(n)} van ${formatCount(total)}, ${formatPercent(n, total)}`,
  note: 'Vragen over pesten en geweld staan hier niet bij: daar telt elk kind, niet de volgorde. Zie de melding hierboven en het onderdeel Vragen.',
  tooFew: 'Er zijn te weinig antwoorden om vragen naast elkaar te zetten.',
};
