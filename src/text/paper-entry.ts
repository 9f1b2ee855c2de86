import { formatCount } from './numbers.ts';

/** The page on which the school types over booklets. Read by whoever does that: in plain words, with u. */
export const paperEntry = {
  title: 'Boekjes invoeren',
  description: 'De school typt hier vragenlijsten van papier over, twee keer, en doet ze op slot.',
  brand: 'Veilige Kring',
  forWhom: 'Voor de school',
  loading: 'De pagina wordt geladen …',
  noScript: 'Overtypen gebeurt op uw eigen computer. Daarvoor moet JavaScript aan staan.',
  lead: 'Twee mensen typen elk boekje over. De pagina vergelijkt de twee. Daarna gaat het boekje op slot, net als een antwoord van het scherm.',
  before: {
    title: 'Lees dit eerst',
    lines: [
      'Op elk boekje zit een kaartje met een code. Zonder code hoort een boekje bij geen groep, en kan het niet mee.',
      'Antwoorden staan alleen in dit venster, tot ze op slot gaan. Ze worden niet bewaard.',
      'Laadt u de pagina opnieuw, of valt de computer uit? Dan zijn boekjes die nog niet op slot zijn weg uit deze computer. U heeft het papier nog: typ ze opnieuw.',
      'Boekjes die op slot zijn, blijven bewaard tot ze zijn aangekomen. Ook zonder internet.',
      'Een boekje telt één keer. Een code die al binnen is, wordt geweigerd.',
      'Ga zitten waar niemand meekijkt. Typ over wat er staat, ook als u denkt dat het anders bedoeld is.',
    ],
  },
  choose: 'Welke afname?',
  begin: 'Begin met overtypen',
  questions: (n: number) => `${n} vragen`,
  rounds: {
    legend: 'Hoe vaak zijn deze boekjes overgetypt?',
    first: 'Eerste keer',
    second: 'Tweede keer',
    firstHint: 'Typ de code van een boekje. Daarna typt u de antwoorden.',
    secondHint: 'Laat nu iemand anders typen. Die ziet niet wat de eerste typte.',
  },
  code: {
    label: 'Code van het boekje',
    hint: 'Negen letters en cijfers. Streepjes hoeven niet.',
    button: 'Open dit boekje',
    checking: 'Even kijken …',
    twice: {
      wat: 'Dit boekje is al één keer overgetypt.',
      hoe: 'Kies “Tweede keer” en laat iemand anders typen.',
    },
    notYet: { wat: 'Dit boekje is nog niet overgetypt.', hoe: 'Kies eerst “Eerste keer”.' },
    differs: {
      wat: 'Dit boekje is twee keer overgetypt, met verschillen.',
      hoe: 'Kijk de verschillen na in de lijst.',
    },
  },
  typing: {
    title: (code: string, round: 1 | 2) => `Boekje ${code}, ${round === 1 ? 'eerste' : 'tweede'} keer`,
    settle: (code: string) => `Boekje ${code}: verschillen nakijken`,
    keys: 'Typ het cijfer van het vakje met het kruis. Geen kruis, of meer dan één? Typ 0. Eén terug: Backspace.',
    position: (n: number, of: number) => `Vraag ${n} van ${of}`,
    skip: 'Overgeslagen of onduidelijk',
    back: 'Eén terug',
    stop: 'Stop met dit boekje',
    next: 'Verder',
    wrongKey: (most: number) => `Dat cijfer kan hier niet. Typ 1 tot en met ${most}, of 0.`,
    said: (answer: string) => `Getypt: ${answer}.`,
    given: 'Wat er nu staat',
    goTo: (n: number) => `Ga naar vraag ${n}`,
    skipped: 'overgeslagen',
    open: 'nog niets',
    review: 'Klopt het met het boekje?',
    reviewHint: 'Kijk het na. Enter bewaart, Backspace gaat één terug.',
    save: 'Bewaar dit boekje',
    text: 'Wat er geschreven staat',
    first: (answer: string) => `Eerste keer: ${answer}`,
    second: (answer: string) => `Tweede keer: ${answer}`,
    look: 'Kijk in het boekje. Wat staat er echt?',
  },
  pile: {
    title: 'Boekjes op tafel',
    none: 'Er ligt geen boekje dat nog moet.',
    code: 'Code',
    state: 'Hoe ver',
    actions: 'Doen',
    once: 'één keer overgetypt',
    differs: (n: number) => (n === 1 ? '1 verschil' : `${n} verschillen`),
    settle: 'Kijk verschillen na',
    again: 'Tweede keer opnieuw',
    remove: 'Haal weg',
    of: (code: string) => `boekje ${code}`,
    removed: (code: string) => `Boekje ${code} is weggehaald.`,
    undo: 'Zet terug',
  },
  sealed: {
    same: (code: string) => `Boekje ${code}: twee keer hetzelfde. Het is op slot.`,
    settled: (code: string) => `Boekje ${code} is nagekeken en op slot.`,
    differs: (code: string, n: number) =>
      n === 1
        ? `Boekje ${code}: er is 1 verschil. Kijk het na.`
        : `Boekje ${code}: er zijn ${n} verschillen. Kijk ze na.`,
    kept: (code: string) => `Boekje ${code} is één keer overgetypt.`,
    count: (sealed: number, arrived: number) =>
      `${sealed === 1 ? '1 boekje' : `${formatCount(sealed)} boekjes`} op slot, ${formatCount(arrived)} aangekomen.`,
    waiting: (n: number) =>
      n === 1
        ? '1 boekje wacht, op slot, tot het weg kan.'
        : `${formatCount(n)} boekjes wachten, op slot, tot ze weg kunnen.`,
    memory:
      'Deze computer bewaart niets. Laat dit venster open tot alles is aangekomen, of bewaar het als bestand.',
    again: 'Probeer het nu',
    file: 'Bewaar als bestand',
    fileHint:
      'Voor de directie: dit bestand mag naast het bestand van de verzamelaar op het dashboard. Dubbel telt niet.',
    refused: (code: string) => `Boekje ${code} is niet aangenomen.`,
  },
  destroy: 'Is alles aangekomen? Vernietig dan de boekjes.',
} as const;
