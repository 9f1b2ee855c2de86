const words = (count: number) => (count === 1 ? '1 woord' : `${count} woorden`);

/** Every Dutch sentence of "Wat is er veranderd?". */
export const changes = {
  title: 'Wat is er veranderd?',
  description: 'Wat er anders is dan in het vorige veiligheidsplan, per onderdeel en in gewone woorden.',
  firstYear: {
    lead: 'Dit is het eerste jaar dat het plan op deze site staat.',
    intro: (schooljaar: string) =>
      `We kunnen de tekst daarom nog niet woord voor woord vergelijken met een vorig jaar. Wel zeggen we hier wat anders is dan in de pdf van ${schooljaar}. De afspraken zelf zijn niet veranderd: alleen de woorden en de indeling.`,
    next: 'Vanaf het volgende schooljaar staat hier per hoofdstuk welke woorden erbij kwamen en welke weg zijn.',
  },
  solved: 'Dit is nu in orde',
  open: 'Dit kiest de school nog',
  was: 'Eerst:',
  now: 'Nu:',
  source: (regels: string) => `Tekst van het plan, regel ${regels}`,
  toQuestion: 'Naar de open vraag',
  compared: (before: string, now: string) => `Het plan van ${now} naast dat van ${before}.`,
  nothing: 'In dit hoofdstuk is niets veranderd.',
  newChapter: 'Dit hoofdstuk is nieuw.',
  goneChapters: 'Deze hoofdstukken zijn vervallen:',
  beforeFirst: 'Begin van het hoofdstuk',
  legend: 'Onderstreept is erbij gekomen. Doorgestreept is weg.',
  kinds: {
    new: (added: number) => `Nieuw: ${words(added)}.`,
    dropped: (_: number, removed: number) => `Vervallen: ${words(removed)}.`,
    changed: (added: number, removed: number) => {
      const parts = [added > 0 && `${words(added)} erbij`, removed > 0 && `${words(removed)} weg`];
      return `Veranderd: ${parts.filter((part) => part !== false).join(', ')}.`;
    },
  },
  marks: { added: 'erbij:', removed: 'weg:', end: 'tot hier.' },
} as const;
