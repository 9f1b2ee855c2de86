import type { Construct } from '../domain/item.ts';
import type { Role } from '../domain/respondent.ts';
import { people } from './people.ts';
import { formatCount } from './numbers.ts';

/** For whom a report is. */
export type Audience = 'team' | 'mr' | 'bestuur' | 'inspectie';

export const audienceText: Record<Audience, { name: string; about: string }> = {
  team: { name: 'Team', about: 'Alle vragen, de deelname per groep en welke groepen opvallen.' },
  mr: { name: 'MR', about: 'De medezeggenschapsraad: alle vragen voor de hele school, zonder groepen.' },
  bestuur: {
    name: 'Bestuur',
    about: 'De cijfers met hun marge en de maatregelen, op één of twee bladzijden.',
  },
  inspectie: { name: 'Inspectie', about: 'Eén bladzijde met de drie gemiddelden.' },
};

export const reportText = {
  title: 'Het verslag',
  lead: 'Kies voor wie het verslag is. Druk het af of bewaar het als pdf, of download een bestand dat u nog kunt veranderen.',
  forWhom: 'Voor wie?',
  print: 'Druk af of bewaar als pdf',
  docx: 'Download om te bewerken (Word)',
  xlsx: 'Download alle cijfers (Excel)',
  making: 'Het bestand wordt gemaakt …',
  failed: {
    wat: 'Het bestand kon niet worden gemaakt.',
    hoe: 'Kijk of er verbinding is en probeer het nog een keer. Afdrukken werkt ook zonder.',
  },
  printHint: 'Kies in het afdrukvenster “Opslaan als pdf”. Zet kop- en voetteksten van de browser uit.',
  preview: 'Voorbeeld van het verslag',
  pictureAlt: (sentence: string) => `${sentence} Alle aantallen staan in de tabel onder dit plaatje.`,

  kind: 'Verslag sociale veiligheid',
  fileName: (audience: Audience, schooljaar: string) => `verslag-${audience}-${schooljaar}`,
  ofYear: (schooljaar: string) => `Schooljaar ${schooljaar}`,
  subtitle: (title: string, schooljaar: string) => `${title}. Schooljaar ${schooljaar}.`,
  forAudience: (audience: Audience) => `Verslag voor: ${audienceText[audience].name}`,
  demo: 'Verzonnen: dit verslag komt uit de demo van een verzonnen school.',
  short: 'In het kort',
  response: 'Deed iedereen mee?',
  scales: (role: Role) => people[role].howAreThey,
  stands: 'Wat opvalt per groep',
  weakest: 'Hier antwoordden de minsten gunstig.',
  strongest: 'Hier antwoordden de meesten gunstig.',
  harm: 'Iets naars meegemaakt.',
  measures: 'Wat de school doet',
  noMeasures: 'Er zijn nog geen maatregelen gekozen.',
  measureColumns: ['Maatregel', 'Bevinding', 'Wie', 'Klaar op', 'Hoe ver', 'Deel van het plan'],
  how: 'Hoe deze cijfers beschermd zijn',
  protected: (k: number, base: number) =>
    `Groepen met minder dan ${formatCount(k)} antwoorden staan niet apart. Aantallen zijn afgerond op een veelvoud van ${formatCount(base)}, groepen en school elk apart. Daarom telt een rij groepen niet precies op tot de school.`,
  notOfficial:
    'De vragen zijn van de school zelf. Dit is geen goedgekeurd meetinstrument en het vervangt er geen.',
  margin: 'De marge laat zien hoeveel een cijfer door toeval kan schelen. Hoger is altijd beter.',

  inspectie: {
    title: 'De drie gemiddelden voor de Inspectie',
    about:
      'De Inspectie van het Onderwijs vraagt per school drie gemiddelden: welbevinden, ervaren veiligheid en aantasting van de veiligheid. Op dit blad staan ze naast elkaar.',
    delivery:
      'Dit blad is geen levering. De levering aan de Inspectie loopt via een aanbieder die met haar een afspraak heeft, met een goedgekeurd instrument. Uiterlijk 1 juli.',
    columns: ['Onderwerp', 'Gemiddelde', 'Marge van', 'Marge tot', 'Schaal', 'Vragen', 'Antwoorden'],
    names: {
      WB: 'Welbevinden',
      VB: 'Ervaren veiligheid',
      AV: 'Aantasting (hoger is minder)',
      SB: '',
    } satisfies Record<Construct, string>,
    caption: 'De drie gemiddelden, hele school',
    scale: (min: number, max: number) => `${formatCount(min)} tot ${formatCount(max)}`,
    instrument: (name: string) => `Het goedgekeurde instrument van de school: ${name}.`,
    noInstrument:
      'Welk goedgekeurd instrument de school gebruikt, staat nog niet in het plan. Dat is een open vraag voor de school.',
    noNorm: 'De Inspectie noemt geen getal waar een school boven moet komen. Dit blad doet dat ook niet.',
  },
};

export const posterText = {
  title: 'Poster voor het gesprek in de stamgroep',
  lead: 'Eén blad om samen met de kinderen te bekijken. Er staat niets op dat naar één kind wijst.',
  choose: 'Stamgroep',
  heading: 'Dit zeiden wij',
  sub: (label: string, n: number) => `Stamgroep ${label}, ${formatCount(n)} kinderen deden mee`,
  good: 'Dit gaat goed',
  talk: 'Hier praten we samen over',
  count: (n: number, total: number, words: string) =>
    `Ongeveer ${formatCount(n)} van de ${formatCount(total)} kinderen zeiden: ${words}.`,
  nearlyAll: (words: string) => `Bijna iedereen zei: ${words}.`,
  ask: ['Wat helpt?', 'Wat kunnen we zelf doen?', 'Wat mag de school doen?'],
  help: (line: { label: string; telefoon: string } | undefined) =>
    line === undefined
      ? 'Is er iets waar je over wilt praten? Ga naar je juf of meester.'
      : `Is er iets waar je over wilt praten? Ga naar je juf of meester. Of bel ${line.label}: ${line.telefoon}. Dat is gratis.`,
  print: 'Druk de poster af',
  printHint: 'Op A4. Groter mag: kies A3 in het afdrukvenster.',
  noticeFirst:
    'Er is een melding bij deze afname. Bespreek die eerst met het team, en maak pas daarna een poster. Op de poster staat er niets over.',
  refused: {
    'too-few': 'Voor deze groep zijn er te weinig antwoorden voor een poster.',
    merged: 'Deze groepen zijn samengevoegd, omdat er te weinig antwoorden waren. Daar komt geen poster van.',
    'low-response':
      'Te weinig kinderen van deze groep deden mee. Een poster zou niet over de hele groep gaan.',
    'nothing-safe': 'Er is geen vraag die we veilig kunnen laten zien zonder naar één kind te wijzen.',
    'not-pupils': 'Een poster is er alleen voor leerlingen.',
  },
};

/** Words of the Excel file. */
export const workbookText = {
  fileName: (schooljaar: string) => `cijfers-${schooljaar}`,
  sheets: {
    notes: 'Toelichting',
    codebook: 'Codeboek',
    response: 'Deelname',
    scales: 'Onderwerpen',
    questions: 'Vragen school',
    groups: 'Vragen groepen',
    low: 'Lage scores',
  },
  notes: (k: number, base: number) => [
    'Beschermde cijfers van Veilige Kring. Er staan geen losse antwoorden in dit bestand.',
    reportText.protected(k, base),
    'Reken percentages uit over de antwoorden die gegeven zijn, zonder “Niet beantwoord”.',
    'Vragen over aantasting staan er alleen voor de hele school.',
    'Bij “omgekeerd: ja” is een hoog antwoord ongunstig. In de cijfers per onderwerp is dat al omgedraaid.',
    'Een lege cel betekent: niet vrijgegeven.',
    reportText.notOfficial,
  ],
  codebook: ['Vraag', 'Tekst', 'Onderwerp', 'Omgekeerd', 'Deel van het plan', 'Niveau', 'Code', 'Antwoord'],
  questions: ['Vraag', 'Tekst', 'Code', 'Antwoord', 'Aantal'],
  groups: ['Groep', 'Vraag', 'Tekst', 'Code', 'Antwoord', 'Aantal'],
  response: ['Groep', 'Bouw', 'Deden mee', 'Uitgenodigd'],
  scales: [
    'Onderwerp',
    'Cijfer',
    'Marge van',
    'Marge tot',
    'Kleinste antwoord',
    'Grootste antwoord',
    'Vragen',
    'Antwoorden',
    'Alfa',
  ],
  low: ['Onderwerp', 'Grens', 'Groep', 'Laag', 'Niet laag', 'Geen score'],
  school: 'Hele school',
  skipped: 'Niet beantwoord',
  yes: 'ja',
  no: 'nee',
  level: { atom: 'groep en school', school: 'alleen school' },
};
