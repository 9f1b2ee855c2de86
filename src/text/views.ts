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

export type ViewId = keyof typeof viewText.names;
