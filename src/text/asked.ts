import { formatCount } from './numbers.ts';

/** Who fills in a questionnaire, and the parts of the plan that a question belongs to. */
export const askedText = {
  title: 'Dit vragen we hierover',
  lead: 'Bij elk stuk van het plan horen vragen. Zo horen we of het in het echt ook zo gaat.',
  status:
    'Dit zijn eigen vragen, geen gevalideerd instrument. Ze komen bij de meting die de wet vraagt, en vervangen die niet.',
  none: 'Over dit hoofdstuk stellen we nog geen vragen.',
  who: {
    'leerling-5-8': 'Kinderen in leerjaar 5 tot en met 8',
    'leerling-3-4': 'Kinderen in leerjaar 3 en 4',
    medewerker: 'Medewerkers',
    ouder: 'Ouders',
  } as Readonly<Record<string, string>>,
  count: (questions: number) => (questions === 1 ? '1 vraag' : `${formatCount(questions)} vragen`),
  section: {
    vooraf: 'Het plan en de mensen',
    visie: 'Wat wij willen',
    'instr-beleving': 'Vragen hoe veilig de school voelt',
    'instr-incident': 'Opschrijven wat er gebeurt',
    'instr-klachten': 'Klachten en meldingen',
    'instr-meldcode': 'De meldcode',
    'asp-aanbod': 'Lessen en hulp voor kinderen',
    'asp-volgen': 'Volgen hoe het met kinderen gaat',
    'asp-regels': 'Regels voor gedrag en omgang',
    'asp-pesten': 'Aanpak van pesten, ook online',
    'afspr-omgang': 'Omgangsregels',
    'afspr-school': 'Afspraken voor de hele school',
    'afspr-stamgroep': 'Groepsafspraken',
    'afspr-medew': 'Afspraken voor medewerkers',
    'afspr-ouders': 'Afspraken met ouders',
    'gedrag-ruzie': 'Ruzie oplossen',
    'gedrag-ongewenst': 'Gedrag dat niet kan',
    'gedrag-ernstig': 'Ernstig gedrag, of steeds weer',
    'rol-directeur': 'De directie',
    'rol-ib': 'De intern begeleider',
    'rol-apc': 'De anti-pestcoördinator',
    'rol-evp': 'De externe vertrouwenspersoon',
  } as Readonly<Record<string, string>>,
} as const;
