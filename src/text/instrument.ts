/** The slot for the approved instrument of the school, and what it found. */
export const instrumentText = {
  none: 'De wet vraagt elk jaar een meting met een goedgekeurd instrument. De school heeft er hier nog geen ingevuld.',
  slot: 'Is het gekozen, dan staan hier de drie gemiddelden: veiligheidsbeleving, aantasting van de veiligheid, en welbevinden.',
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
