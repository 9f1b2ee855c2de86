import type { Construct } from '../domain/item.ts';
import type { Role } from '../domain/respondent.ts';
import { constructText } from './constructs.ts';
import { formatCount, formatMean } from './numbers.ts';

/** The site's pages with what people said. */
export const resultsPage = {
  title: 'Uitkomsten',
  heading: 'Wat zeiden kinderen, ouders en medewerkers?',
  ofYear: (schooljaar: string) => `Uitkomsten ${schooljaar}`,
  description:
    'Wat kinderen, ouders en medewerkers over veiligheid zeiden, in beschermde cijfers, en wat de school ermee doet.',
  lead: 'Elk jaar vragen we hoe veilig de school voelt. Hier staan de uitkomsten die de directie openbaar maakt, en wat de school ermee doet.',
  none: 'Er zijn nog geen uitkomsten.',
  later: 'Na de eerste afname leest u hier wat kinderen zeiden en wat de school ermee doet.',
  years: 'Schooljaren',
  made: (day: string) => `Openbaar gemaakt op ${day}.`,
  school: 'De school zegt hierover',
  titleOf: {
    leerling: 'Wat kinderen zeiden',
    medewerker: 'Wat medewerkers zeiden',
    ouder: 'Wat ouders zeiden',
  } satisfies Record<Role, string>,
  scales: 'In het kort',
  subject: (construct: Construct) => constructText[construct].name,
  protected: (base: number) =>
    `Dit zijn beschermde cijfers van de hele school. Aantallen zijn afgerond op een veelvoud van ${formatCount(base)}, zodat niemand een kind kan herkennen. Groepen staan er niet.`,
  protectedMore: 'Zo beschermen we antwoorden',
  notOfficial:
    'Dit zijn eigen vragen van de school. Het is geen goedgekeurd meetinstrument en het vervangt er geen.',
  inPlan: 'Hierover in het plan:',
  weDo: 'Dit doen wij',
  weDoNothingYet: 'De school heeft hier nog geen maatregelen bij gezet.',
  weDoLead: 'Dit doet de school met de uitkomsten:',
  weDoAbove: 'Bij de onderwerpen hierboven staat wat de school eraan doet.',
  weDoAlso: 'En ook dit:',
  measures: 'Alle maatregelen',
  table: 'Alle aantallen in een tabel',
  scaleLine: (name: string, mean: number, min: number, max: number) =>
    `${name}: ${formatMean(mean)} op een schaal van ${formatCount(min)} tot ${formatCount(max)}`,
  demo: {
    title: 'Verzonnen',
    text: 'Deze uitkomsten komen uit de demo van een verzonnen school. Er is niets van waar.',
  },
  saidHere: 'Wat hierover gezegd is',
  saidMore: (schooljaar: string) => `Alle uitkomsten van ${schooljaar}`,
} as const;

/** The dashboard's view. */
export const publishText = {
  title: 'Wat mogen ouders zien?',
  lead: 'Vink aan wat op de site komt. Er gaan alleen beschermde cijfers van de hele school naar buiten: geen groepen, geen meldingen, geen losse antwoorden.',
  demo: 'Dit is de demo. Het bestand zegt van zichzelf dat het verzonnen is, en de site laat dat zien.',
  subjects: 'Cijfers per onderwerp',
  questions: 'Vragen',
  all: 'Vink alles aan',
  nothing: 'Vink alles uit',
  harm: 'Deze vragen gaan over iets naars. Ze staan uit tot u ze aanvinkt. Bespreek ze eerst met het team en de medezeggenschapsraad (MR).',
  refused: {
    'too-few': 'Te weinig antwoorden om openbaar te maken.',
    'nearly-all':
      'Bijna iedereen gaf hetzelfde antwoord, en er deden weinig mensen mee. Dat komt niet op de site.',
  },
  words: 'Een paar zinnen van de school',
  wordsHint:
    'Dit staat bovenaan de pagina. Geen namen, en niets waaraan iemand een kind of een groep herkent.',
  preview: 'Zo komt het eruit te zien',
  nothingTicked: 'U heeft nog niets aangevinkt.',
  count: (scales: number, questions: number) =>
    `${formatCount(scales)} ${scales === 1 ? 'cijfer' : 'cijfers'} en ${formatCount(questions)} ${questions === 1 ? 'vraag' : 'vragen'} aangevinkt.`,
  download: (file: string) => `Download ${file}`,
  putIn: (file: string) =>
    `Geef dit bestand aan wie de site beheert. Het hoort in content/resultaten/${file}. Wordt de site daarna opnieuw gemaakt, dan staan de uitkomsten op /resultaten/.`,
  putInHow: 'Zo zet u uitkomsten op de site (opent een nieuw tabblad)',
  sameYear:
    'Er komt één bestand per schooljaar. Alle afnames van dit jaar waarvan u iets aanvinkt, staan erin.',
};
