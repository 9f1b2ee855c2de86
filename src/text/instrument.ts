/** The slot for the approved instrument of the school, and what it found. */
export const instrumentText = {
  none: 'Is het instrument gekozen? Dan staan hier de drie gemiddelden.',
  chosen: (naam: string) => `De school meet met: ${naam}.`,
  noResults: 'Er zijn nog geen uitkomsten ingevuld.',
  caption: 'Gemiddelden van de school, overgenomen uit het rapport',
  year: 'Schooljaar',
  names: {
    veiligheidsbeleving: 'Veiligheidsbeleving',
    aantasting: 'Aantasting',
    welbevinden: 'Welbevinden',
  },
  scale: 'Schaal',
  range: (van: string, tot: string) => `${van} tot ${tot}`,
  source: 'Bron',
  apart: 'Onze eigen vragen staan hier los van. Zij zijn geen gevalideerd instrument.',
} as const;
