import type { Construct } from '../domain/item.ts';
import type { MeasureState } from '../domain/measure.ts';
import type { Role } from '../domain/respondent.ts';
import { constructText } from './constructs.ts';
import { people } from './people.ts';
import { formatCount, formatMean } from './numbers.ts';

/** How far a measure is, in a word that always stands beside its disc. */
export const stateText: Record<MeasureState, string> = {
  start: 'Nog niet begonnen',
  bezig: 'Bezig',
  gelukt: 'Gelukt',
};

const name = (construct: Construct) => constructText[construct].name.toLocaleLowerCase('nl-NL');

/** Findings as they go into the file: the whole school, in counts, without a verdict. */
export const findingText = {
  scale: (construct: Construct, mean: number, min: number, max: number, role: Role) =>
    `${constructText[construct].name} volgens ${people[role].members}: ${formatMean(mean)} op een schaal van ${formatCount(min)} tot ${formatCount(max)}.`,
  groups: (construct: Construct, direction: 'lager' | 'hoger', n: number) =>
    n === 1
      ? `In één groep is de score voor ${name(construct)} ${direction} dan in de rest van de school.`
      : `In ${formatCount(n)} groepen is de score voor ${name(construct)} ${direction} dan in de rest van de school.`,
};

/** The dashboard's view. */
export const measuresText = {
  title: 'Wat gaan we doen?',
  lead: 'Kies een bevinding, schrijf wat de school doet, en kies wie het doet, wanneer, en bij welk deel van het plan het hoort.',
  nothingStored: 'Er wordt niets vanzelf bewaard. Download het bestand voordat u afsluit.',
  openTitle: 'Verder met een bestand',
  openHint:
    'Kies een bestand uit content/maatregelen/. Dan gaat u verder waar u was, en ziet u of er iets veranderde.',
  open: 'Kies een bestand',
  opened: (file: string, n: number) =>
    `${file}: ${n === 1 ? '1 maatregel' : `${formatCount(n)} maatregelen`} geopend.`,
  openFailed: (file: string) => ({
    wat: `${file} is geen bestand met maatregelen.`,
    hoe: 'Kies een bestand uit content/maatregelen/ dat eindigt op .yaml.',
  }),
  findings: '1. Kies een bevinding',
  standsOut: 'Valt op',
  perSubject: (construct: Construct) => constructText[construct].name,
  own: 'Iets anders dat de school weet',
  ownLabel: 'Wat is de aanleiding?',
  ownHint: 'Schrijf geen namen, en niets waaraan iemand een kind of een groep herkent.',
  private: 'Welke groep het is, blijft hier: op de site staat alleen “in één groep”.',
  inGroups: (labels: string) => `U ziet: ${labels}.`,
  measure: '2. Wat doet de school?',
  measureHint:
    'Eén zin die ouders en kinderen begrijpen. Bijvoorbeeld: In elke pauze lopen twee volwassenen op het plein.',
  owner: 'Wie doet het?',
  ownerHint: 'Een rol, nooit een naam.',
  until: 'Klaar op',
  untilHint: (schooljaar: string) => `Een dag in schooljaar ${schooljaar}.`,
  year: 'Schooljaar van de maatregel',
  part: 'Bij welk deel van het plan hoort het?',
  wholeChapter: (chapter: string) => `${chapter}: het hele hoofdstuk`,
  add: 'Zet op de lijst',
  save: 'Bewaar de wijziging',
  stop: 'Toch niet',
  list: 'De lijst',
  none: 'Nog geen maatregelen. Kies hierboven een bevinding.',
  because: 'Bevinding:',
  by: (label: string, day: string) => `${label}, klaar op ${day}`,
  stateOf: (measure: string) => `Hoe ver is het: ${measure}`,
  edit: 'Wijzig',
  remove: 'Haal weg',
  removed: (measure: string) => `Weggehaald: ${measure}`,
  undo: 'Zet terug',
  late: (day: string) => `Had op ${day} klaar moeten zijn`,
  download: (file: string) => `Download ${file}`,
  putIn: (file: string) =>
    `Geef dit bestand aan wie de site beheert. Het hoort in content/maatregelen/${file}. Wordt de site daarna opnieuw gemaakt, dan staan de maatregelen op /maatregelen/.`,
  demo: 'Dit is de demo. Het bestand zegt van zichzelf dat het verzonnen is.',
  faults: {
    finding: 'Kies eerst een bevinding.',
    own: 'Schrijf wat de aanleiding is.',
    measure: 'Schrijf wat de school doet.',
    owner: 'Kies wie het doet.',
    until: (schooljaar: string) => `Kies een dag in schooljaar ${schooljaar}.`,
    part: 'Kies een deel van het plan.',
  },
  moved: 'Is er iets veranderd?',
  overdue: (n: number) =>
    n === 1
      ? 'Eén maatregel had klaar moeten zijn'
      : `${formatCount(n)} maatregelen hadden klaar moeten zijn`,
  overdueHint:
    'Is het gelukt? Zet de stand hieronder op Gelukt. Lukt het later? Kies Wijzig, en een nieuwe dag.',
  overdueLine: (measure: string, label: string, day: string) =>
    `${measure.replace(/\.$/, '')} (${label}, ${day})`,
};

/** The site's pages. */
export const measuresPage = {
  title: 'Wat doen we?',
  heading: 'Dit doen we aan veiligheid',
  description:
    'Wat de school doet met wat kinderen, ouders en medewerkers zeiden: wie, wanneer, en hoe ver het is.',
  lead: 'Elk jaar vragen we hoe veilig de school voelt. Hier leest u wat de school met de antwoorden doet, wie dat doet en wanneer het klaar is.',
  none: 'Er zijn nog geen maatregelen.',
  later: 'Na de eerste afname kiest de school wat zij gaat doen. Dat staat dan hier.',
  ofYear: (schooljaar: string) => `Schooljaar ${schooljaar}`,
  weDo: 'Dit doen wij',
  youSaidOf: {
    leerling: 'Dit zeiden kinderen',
    medewerker: 'Dit zeiden medewerkers',
    ouder: 'Dit zeiden ouders',
  },
  weSaw: 'Dit zag de school',
  who: 'Wie:',
  state: (state: MeasureState, month: string, isLate: boolean) =>
    state === 'gelukt'
      ? `Gelukt in ${month}.`
      : isLate
        ? `${stateText[state]}. Dit zou klaar zijn in ${month}.`
        : `${stateText[state]}, klaar in ${month}.`,
  inPlan: 'In het plan:',
  besidePlan: 'Wat we hier dit jaar aan doen',
  results: 'De uitkomsten',
  all: 'Alle maatregelen',
  demo: {
    title: 'Verzonnen',
    text: 'Deze maatregelen komen uit de demo van een verzonnen school. Er is niets van waar.',
  },
  overdueTitle: 'Maatregelen die klaar hadden moeten zijn',
  overdueHint:
    'Is het gelukt? Zet stand: gelukt en de dag in het bestand van dat schooljaar, of open het op het dashboard.',
} as const;
