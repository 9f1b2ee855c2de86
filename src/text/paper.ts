import type { Role } from '../domain/respondent.ts';

/** What stands in a printed booklet. A child reads it; an adult is addressed with u. */
export interface BookletWords {
  codeTitle: string;
  codeHint: string;
  codeWrite: string;
  howTitle: string;
  how: readonly string[];
  exampleTitle: string;
  example: string;
  exampleNote(word: string): string;
  /** Under the last question: neutral, so that it does not end on harm. */
  doneTitle: string;
  done: readonly string[];
}

const child: BookletWords = {
  codeTitle: 'Plak hier het kaartje met de code',
  codeHint: 'Je juf of meester heeft dit al gedaan. Op het kaartje staat geen naam.',
  codeWrite: 'Of schrijf de code over:',
  howTitle: 'Zo werkt het',
  how: [
    'Schrijf je naam niet op.',
    'Lees de vraag. Zet een kruis in één vakje.',
    'Weet je het niet, of wil je het niet zeggen? Sla de vraag dan over. Dat mag altijd.',
    'Verkeerd gekruist? Maak dat vakje helemaal zwart. Zet je kruis in een ander vakje.',
    'Heb je hulp nodig? Steek je hand op.',
  ],
  exampleTitle: 'Een voorbeeld',
  example: 'Ik eet graag pannenkoeken.',
  exampleNote: (word) => `Hier staat het kruis bij “${word}”. Deze vraag telt niet mee.`,
  doneTitle: 'Klaar. Dank je wel!',
  done: [
    'Vouw je boekje dicht. Doe het zelf in de envelop van de groep.',
    'Twee grote mensen van school typen de antwoorden over. Zij weten niet van wie dit boekje is.',
    'Daarna gaan de antwoorden op slot en wordt het papier vernietigd.',
  ],
};

const adult: BookletWords = {
  codeTitle: 'Plak hier het kaartje met de code',
  codeHint: 'Op het kaartje staat geen naam. De kaartjes liggen door elkaar.',
  codeWrite: 'Of schrijf de code over:',
  howTitle: 'Zo werkt het',
  how: [
    'Schrijf uw naam niet op.',
    'Zet bij elke vraag een kruis in één vakje.',
    'Een vraag overslaan mag altijd.',
    'Verkeerd gekruist? Maak dat vakje helemaal zwart en zet een kruis in een ander vakje.',
  ],
  exampleTitle: 'Een voorbeeld',
  example: 'Ik eet graag pannenkoeken.',
  exampleNote: (word) => `Hier staat het kruis bij “${word}”. Deze vraag telt niet mee.`,
  doneTitle: 'Klaar. Dank u wel!',
  done: [
    'Doe het boekje zelf in de envelop en plak die dicht.',
    'Twee mensen van de school typen de antwoorden over. Zij weten niet van wie dit boekje is.',
    'Daarna gaan de antwoorden op slot en wordt het papier vernietigd.',
  ],
};

export const bookletWords = (role: Role): BookletWords => (role === 'leerling' ? child : adult);

export const booklet = {
  title: (title: string) => `${title} (boekje)`,
  description: 'Een vragenlijst op papier, om af te drukken.',
  screenTitle: (who: string) => `Boekje: ${who}`,
  screenLead: 'Dit is een vragenlijst op papier. Hieronder ziet u wat er op papier komt.',
  screenHow: [
    'Druk af op A4, op 100 %. Wilt u een boekje van A5? Kies in het printvenster “brochure”.',
    'Druk per kind één boekje. Plak er een kaartje met een code op voordat u ze uitdeelt, en schud de stapel.',
    'Daarna typt u de boekjes over op de pagina “Boekjes invoeren”.',
  ],
  enter: 'Boekjes invoeren',
  all: 'Alle boekjes',
  /** What stands on the foot of each booklet. */
  office: 'De cijfers in de vakjes zijn voor wie overtypt.',
  helpTitle: 'Wil je met iemand praten?',
  help: [
    ['Je juf of meester', 'Zeg: mag ik straks even met u praten?'],
    ['De anti-pestcoördinator', 'Vraag een volwassene om met je mee te lopen.'],
    ['Kindertelefoon', 'Bel 0800 - 0432. Dat is gratis. Je hoeft je naam niet te zeggen.'],
    ['Is er nu gevaar?', 'Roep een volwassene of bel 112.'],
  ],
} as const;

export const paperIndex = {
  title: 'Vragenlijsten op papier',
  description: 'Boekjes om af te drukken, voor wie niet op een scherm invult.',
  lead: 'Niet iedereen vult graag in op een scherm, en soms is er geen computer vrij. Dan kan het op papier.',
  choose: 'Kies een boekje',
  questions: (n: number) => `${n} vragen, eigen vragen en geen gevalideerd instrument`,
  after: 'Daarna',
  enter: 'Voer de boekjes in',
  enterText: 'Twee mensen typen elk boekje over. De pagina vergelijkt, en doet elk boekje op slot.',
  why: 'Papier is minder veilig dan het scherm: wie een boekje vindt, leest de antwoorden. Laat boekjes nooit liggen, en vernietig ze zodra ze zijn ingevoerd.',
} as const;
