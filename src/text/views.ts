import { listAnd } from './numbers.ts';

/** The views of the dashboard: their names in the navigation, and the one-line question that each answers. */
export const viewText = {
  nav: 'Onderdelen van het dashboard',
  look: 'Bekijken',
  act: 'Doen',
  loading: 'Dit onderdeel wordt geladen …',
  failed: 'Dit onderdeel kon niet worden geladen. Kijk of er verbinding is en kies het nog een keer.',
  names: {
    overzicht: 'Overzicht',
    vragen: 'Vragen',
    groepen: 'Groepen',
    jaren: 'Jaren',
    bestuur: 'Bestuur',
    incidenten: 'Incidenten',
    techniek: 'Techniek',
    verken: 'Verken',
    rapport: 'Rapport',
    maatregelen: 'Maatregelen',
    publiceren: 'Publiceren',
    afsluiten: 'Afsluiten',
  },
} as const;

/** Asked on closing, when measures were written and not downloaded. */
export const closeQuestion = {
  title: 'Weet u het zeker?',
  lost: (years: readonly string[]) =>
    `De maatregelen van ${listAnd(years)} zijn nog niet bewaard. Sluit u nu, dan zijn ze weg.`,
  keep: 'Bewaar ze eerst',
  close: 'Sluit zonder te bewaren',
  stay: 'Ga terug',
};

export type ViewId = keyof typeof viewText.names;
