import type { Construct } from '../domain/item.ts';
import type { Role } from '../domain/respondent.ts';
import { formatCount, formatMean, formatPercent, listAnd } from './numbers.ts';

export const pageText = {
  title: 'Dashboard',
  description: 'De directie opent hier de antwoorden en bekijkt beschermde cijfers.',
  brand: 'Veilige Kring',
  forWhom: 'Voor de directie',
  loading: 'Het dashboard wordt geladen …',
  noScript: 'Het dashboard rekent op uw eigen computer. Daarvoor moet JavaScript aan staan.',
};

/** How the dashboard speaks about the people who filled in. */
export interface People {
  /** Under a column of numbers, and in sentences about answers. */
  many: string;
  /** In sentences about taking part. */
  members: string;
  title: string;
  howAreThey: string;
}

export const people: Record<Role, People> = {
  leerling: {
    many: 'kinderen',
    members: 'leerlingen',
    title: 'Hoe veilig voelen kinderen zich?',
    howAreThey: 'Hoe gaat het met de kinderen?',
  },
  medewerker: {
    many: 'medewerkers',
    members: 'medewerkers',
    title: 'Hoe veilig voelt het team zich?',
    howAreThey: 'Hoe gaat het met het team?',
  },
  ouder: {
    many: 'ouders',
    members: 'ouders',
    title: 'Hoe veilig is de school volgens ouders?',
    howAreThey: 'Wat vinden ouders?',
  },
};

/** A construct in the words of the directie. Every score is turned so that higher is better. */
export const constructText: Record<Construct, { name: string; about: Record<Role, string> }> = {
  WB: {
    name: 'Welbevinden',
    about: {
      leerling: 'Fijn op school, jezelf zijn, iemand om mee te spelen',
      medewerker: 'Met plezier werken en jezelf kunnen zijn',
      ouder: 'Of het kind met plezier naar school gaat',
    },
  },
  VB: {
    name: 'Veilig voelen',
    about: {
      leerling: 'In het lokaal, op de gang en op het plein',
      medewerker: 'Op school, bij collega’s, ouders en leerlingen',
      ouder: 'Of het kind zich op school veilig voelt',
    },
  },
  AV: {
    name: 'Geen last van pesten en geweld',
    about: {
      leerling: 'Hoger is beter: minder kinderen maakten iets naars mee',
      medewerker: 'Hoger is beter: minder collega’s maakten iets naars mee',
      ouder: 'Hoger is beter: minder kinderen maakten iets naars mee',
    },
  },
  SB: {
    name: 'Hulp en afspraken',
    about: {
      leerling: 'Wat de school doet, en of kinderen dat merken',
      medewerker: 'Wat de school doet, en of het team dat merkt',
      ouder: 'Wat de school doet, en of ouders dat merken',
    },
  },
};

export const overviewText = {
  year: 'Schooljaar',
  yearAndWho: 'Schooljaar en wie antwoordde',
  protectedFigures: 'Beschermde cijfers.',
  protectedHow:
    'Kleine groepen staan niet apart en aantallen zijn licht afgerond. Zo kan niemand een kind herkennen.',
  joined: 'Deed iedereen mee?',
  answered: 'Wat antwoordden ze?',
  close: 'Sluit en vergeet alles',
  closeHint: 'De sleutel en de losse antwoorden zijn al vergeten. Na het sluiten zijn ook de cijfers weg.',
  view: 'Verdeling',
  centred: 'Midden',
  stacked: '100 %',
  noDatabase:
    'De database start niet op deze computer. De cijfers hieronder zijn op een andere manier berekend.',
  table: 'Tabel',
  download: 'Download als CSV',
  schoolOnly: (names: readonly string[]) =>
    `${listAnd(names)}: deze vragen staan er alleen voor de hele school. Kies “Hele school” om ze te zien.`,
};

/** How many envelopes were counted, and why others were not. */
export const countsText = {
  title: 'Is alles meegeteld?',
  accepted: (n: number) =>
    n === 1 ? 'Eén antwoord is geteld.' : `${formatCount(n)} antwoorden zijn geteld.`,
  noneRejected: 'Geen enkel antwoord is geweigerd.',
  notCounted: 'Niet geteld:',
  doubled: 'Sommige antwoorden stonden dubbel in het bestand. Elk antwoord is één keer geteld.',
  rejected: {
    damaged: (n: number) => `${formatCount(n)} beschadigd: het slot is onderweg veranderd.`,
    'not-an-answer': (n: number) => `${formatCount(n)} zonder geldig antwoord erin.`,
    'other-survey': (n: number) => `${formatCount(n)} van een andere vragenlijst.`,
    'other-batch': (n: number) => `${formatCount(n)} verplaatst naar een andere groep dan erin staat.`,
    'other-key': (n: number) => `${formatCount(n)} op slot met een andere sleutel.`,
    refused: (n: number) =>
      `${formatCount(n)} uit een onbekende groep, of met een antwoord dat niet bestaat.`,
  },
};

export const responseText = {
  caption: 'Hoeveel mensen er per stamgroep meededen',
  columns: ['Stamgroep', 'Deden mee', 'Uitgenodigd', 'Deel'],
  total: 'Samen',
  of: (n: number, enrolled: number) => `${formatCount(n)} van ${formatCount(enrolled)}`,
  threeQuarters: (who: People) => `drie van de vier ${who.many}`,
  sentence: (n: number, enrolled: number, who: People) =>
    `${formatCount(n)} van de ${formatCount(enrolled)} ${who.members} deden mee (${formatPercent(n, enrolled)}).`,
  lowOne: (label: string, n: number, enrolled: number) =>
    `In ${label} deden ${formatCount(n)} van de ${formatCount(enrolled)} mee. Wees daar voorzichtig met conclusies.`,
  lowMany: (groups: readonly string[]) =>
    `In ${listAnd(groups)} deed minder dan drie kwart mee. Wees daar voorzichtig met conclusies.`,
  lowSchool: 'Dat is minder dan drie kwart: wie niet meedeed, kan er anders over denken.',
};

export const scaleText = {
  caption: 'Cijfer per onderwerp, hele school',
  columns: ['Onderwerp', 'Cijfer', 'Marge van', 'Marge tot', 'Vragen', 'Antwoorden'],
  likely: (from: number, to: number) =>
    [`Waarschijnlijk tussen `, formatMean(from), ' en ', formatMean(to), '.'] as const,
  questions: (n: number) => (n === 1 ? 'Eén vraag.' : `${formatCount(n)} vragen.`),
  refused: {
    'too-few': 'Te weinig antwoorden voor een cijfer.',
    'no-spread': 'Bijna iedereen gaf hetzelfde antwoord. Dan zegt een cijfer met een marge niets.',
  },
  none: '–',
  note: 'Hoger is altijd beter. De marge laat zien hoeveel het cijfer door toeval kan schelen.',
  /** `Welbevinden: 3,2.` */
  lineOf: (name: string, mean: number | undefined) =>
    mean === undefined ? `${name}.` : `${name}: ${formatMean(mean)}.`,
  figure: (name: string, mean: number) => `${name.toLocaleLowerCase('nl-NL')} ${formatMean(mean)}`,
  sentence: (figures: readonly string[], min: number, max: number) =>
    `Op een schaal van ${formatCount(min)} tot ${formatCount(max)}: ${listAnd(figures)}.`,
  noneShown: 'Er zijn te weinig antwoorden voor een cijfer per onderwerp.',
};

export const likertText = {
  key: (who: People, exact: boolean) => (exact ? `Percentage van de ${who.many}:` : `Aantal ${who.many}:`),
  caption: (name: string, from: string, to: string, who: People) =>
    `${name}, van ${from} tot ${to}: aantal ${who.many} per antwoord`,
  question: 'Vraag',
  /** Of a bouw or a group: in the sentence, under the picture for a screen reader, and in the file. */
  partFirst: (part: string, sentence: string) => `${part}: ${sentence}`,
  partCaption: (caption: string, part: string) => `${caption}; alleen ${part}`,
  partQuestion: (part: string) => `Vraag (alleen ${part})`,
  skipped: 'Overgeslagen',
  /** Above the column of one answer's share; two answers name themselves. */
  shareOf: (answer: string) => `Aandeel “${answer}”`,
  /** Figures under 30 answers: counts only. */
  about: (n: number, total: number) => `ongeveer ${formatCount(n)} van ${formatCount(total)}`,
  share: (n: number, total: number) => `${formatCount(n)} (${formatPercent(n, total)})`,
  first: (text: string, count: string, answers: string) => `“${text}”: ${count} ${answers}.`,
  counted: (n: number, total: number, who: People) =>
    `${formatCount(n)} van de ${formatCount(total)} ${who.many} (${formatPercent(n, total)}) antwoordden`,
  countedFew: (n: number, total: number, who: People) =>
    `ongeveer ${formatCount(n)} van de ${formatCount(total)} ${who.many} antwoordden`,
  /** Harm that was rounded to nothing: one child can still be behind it. */
  almostNone: (who: People) => `geen of bijna geen ${who.many} antwoordden`,
  oneIsEnough: 'Eén is al genoeg om iets te doen.',
  second: (text: string, count: string) => `Bij “${text}” waren dat er ${count}.`,
  minus: '−',
  plus: '+',
  small: 'Percentages onder 8 staan alleen in de tabel.',
  rounded: 'Aantallen zijn licht afgerond; minder dan 30 antwoorden, dus geen percentages.',
};

export const openingText = {
  title: 'Open de antwoorden',
  lead: 'Kies de antwoorden en uw sleutel. Openen gebeurt op deze computer: er gaat niets naar internet en er wordt niets bewaard.',
  files: 'De antwoorden',
  filesHint:
    'Een bestand dat eindigt op .vbx. Erbij mogen: archieven van eerdere jaren (.age) en cijfers van andere scholen (.vbk), alles in één keer.',
  drop: 'Sleep de bestanden hierheen',
  choose: 'Kies bestanden',
  chooseMore: 'Kies er nog een',
  chosen: 'Gekozen bestanden',
  remove: 'Haal weg',
  key: 'Uw sleutel',
  keyHint: 'Het bestand dat u bewaarde toen u de vragenlijst klaarzette. Het blijft op deze computer.',
  chooseKey: 'Kies de sleutel',
  otherKey: 'Kies een andere sleutel',
  emergency: 'Sleutel of wachtzin kwijt? Gebruik de noodsleutel',
  emergencyLabel: 'De noodsleutel van het papier',
  emergencyHint: 'Typ de tekens over, of scan het vierkant en plak de tekst. Spaties maken niet uit.',
  emergencyUse: 'Gebruik deze noodsleutel',
  emergencyName: 'Noodsleutel',
  noKeyYet: 'Nog geen sleutel? Maak er een op de sleutelpagina',
  passphrase: 'Wachtzin',
  passphraseHint: 'Deze sleutel is op slot. Vul de zin in die u er zelf bij bedacht.',
  showPassphrase: 'Laat de wachtzin zien',
  open: 'Open de antwoorden',
  missingFiles: 'Kies eerst een bestand met antwoorden.',
  missingKey: 'Kies eerst uw sleutel.',
  sameSurvey: (other: string) => ({
    wat: `Dit zijn antwoorden op dezelfde vragenlijst als ${other}.`,
    hoe: 'Haal een van de twee weg. Anders telt iedereen dubbel.',
  }),
  continueWith: (n: number) =>
    n === 1 ? 'Laat zien wat wel openging' : `Laat de ${formatCount(n)} zien die wel opengingen`,
  demoTitle: 'Eerst kijken hoe het werkt?',
  demoLead: 'Open de demo: verzonnen antwoorden van een verzonnen school.',
  demo: 'Open de demo',
  demoFailed: { wat: 'De demo kon niet worden opgehaald.', hoe: 'Probeer het nog een keer.' },
  stopped: 'Gestopt. Er is niets geopend.',
  silent: {
    wat: 'Het openen staat al een halve minuut stil. Misschien sliep de computer of dit tabblad.',
    hoe: 'Wacht nog even, of kies Stop en open de antwoorden opnieuw. Er is nog niets geteld en er raakt niets weg.',
  },
  noQuestionnaire: {
    wat: 'De vragenlijst van deze antwoorden kon niet worden opgehaald.',
    hoe: 'Kijk of er verbinding is en probeer het nog een keer. Er is niets verloren.',
  },
  unlocking: 'De sleutel wordt geprobeerd …',
  progress: (opened: number, total: number) =>
    `${formatCount(opened)} van ${formatCount(total)} antwoorden geopend`,
  progressLabel: 'Hoever het openen is',
  cancel: 'Stop',
  ready: (n: number) => `${formatCount(n)} antwoorden geopend. Hier is het overzicht.`,
};
