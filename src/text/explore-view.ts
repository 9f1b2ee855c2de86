export const databaseText = {
  absent: 'De database start niet op deze computer.',
  works:
    'Alle cijfers en grafieken kloppen gewoon: ze zijn op een andere manier berekend. Alleen zelf vragen stellen in SQL kan niet. Vaak helpt een andere browser, of even andere programma’s sluiten.',
  retry: 'Probeer opnieuw',
};

export const exploreText = {
  title: 'Zelf verder kijken',
  lead: 'Zet de beschermde aantallen zelf in een tabel. Wat u ook kiest, er komt nooit meer uit dan de beschermde cijfers: een antwoord van één kind zit er niet in.',
  pivot: 'Maak uw eigen tabel',
  rows: 'Rijen',
  columns: 'Kolommen',
  swap: 'Wissel rijen en kolommen',
  measure: 'Wat',
  counts: 'Aantallen',
  shares: 'Deel van de rij',
  afname: 'Afname',
  all: 'Alles wat open is',
  subject: 'Onderwerp',
  allSubjects: 'Alle onderwerpen',
  group: 'Stamgroep',
  wholeSchool: 'Hele school',
  dimensions: {
    vraag: 'Vraag',
    antwoord: 'Antwoord',
    groep: 'Stamgroep',
    bouw: 'Bouw',
    onderwerp: 'Onderwerp',
    schooljaar: 'Schooljaar',
    rol: 'Wie',
  },
  unanswered: 'Niet beantwoord',
  total: 'Samen',
  sentence: (rows: string, columns: string, n: number) =>
    `Per ${rows} en ${columns}, opgeteld uit beschermde aantallen: ${n} ${n === 1 ? 'rij' : 'rijen'}.`,
  answersNotPeople: 'Dit zijn aantallen antwoorden. Wie tien vragen beantwoordde, telt tien keer mee.',
  fromGroups:
    'Deze aantallen komen uit de groepen. Opgeteld wijken ze iets af van die van de hele school, omdat beide apart zijn afgerond. Vragen over pesten en geweld staan er alleen voor de hele school.',
  nothing: 'Voor deze keuze zijn er geen aantallen. Kies een ander onderwerp, of “Hele school”.',
  tooFewForShares: 'Rijen met minder dan 30 antwoorden krijgen geen percentage.',
};

export const sqlText = {
  title: 'Vraag het in SQL',
  lead: 'Voor wie SQL kent. In deze database staan alleen beschermde aantallen. Er gaat niets naar buiten en er wordt niets bewaard.',
  label: 'Uw vraag',
  hint: 'Alleen vragen die lezen (SELECT). Met Ctrl en Enter voert u uit.',
  run: 'Voer uit',
  running: 'Bezig …',
  starting: 'De database start nog …',
  examples: 'Voorbeelden',
  tables: 'Welke tabellen zijn er?',
  result: 'Uitkomst',
  rows: (shown: number, total: number, mostCounted: number) =>
    total === 0
      ? 'Geen rijen.'
      : total > mostCounted
        ? `De eerste ${shown} van meer dan ${mostCounted} rijen.`
        : shown < total
          ? `De eerste ${shown} van ${total} rijen.`
          : `${total} ${total === 1 ? 'rij' : 'rijen'}.`,
  message: 'De melding van de database (Engels)',
  faults: {
    empty: { wat: 'Er staat nog geen vraag.', hoe: 'Typ een vraag, of kies een voorbeeld.' },
    'not-a-question': {
      wat: 'Dit is geen vraag die alleen leest.',
      hoe: 'Begin met SELECT, FROM, WITH of DESCRIBE. Wijzigen en weggooien kan hier niet.',
    },
    several: {
      wat: 'Er staan meer vragen achter elkaar.',
      hoe: 'Stel er één tegelijk, zonder puntkomma ertussen.',
    },
    'too-long': {
      wat: 'Deze vraag duurt te lang.',
      hoe: 'De database is opnieuw gestart. Vraag minder tegelijk, bijvoorbeeld met een WHERE.',
    },
    'no-memory': {
      wat: 'Voor deze vraag heeft de computer te weinig geheugen.',
      hoe: 'De database is opnieuw gestart; uw andere cijfers staan er nog. Vraag minder tegelijk, of sluit andere tabbladen en programma’s.',
    },
    grammar: {
      wat: 'De database begrijpt deze zin niet.',
      hoe: 'Kijk naar komma’s, haakjes en de volgorde: SELECT, FROM, WHERE, GROUP BY, ORDER BY.',
    },
    'no-table': {
      wat: 'Die tabel of functie bestaat niet.',
      hoe: 'Kijk onder “Welke tabellen zijn er?” hoe ze heten.',
    },
    'no-column': {
      wat: 'Die kolom bestaat niet, of past hier niet.',
      hoe: 'Kijk onder “Welke tabellen zijn er?”. Staat alles wat u niet optelt ook achter GROUP BY?',
    },
    closed: {
      wat: 'Bestanden en internet zijn hier dicht.',
      hoe: 'Vraag alleen de tabellen van het dashboard.',
    },
    value: {
      wat: 'Een waarde past niet bij haar kolom.',
      hoe: 'Vergelijk getallen met getallen, en tekst met tekst tussen enkele aanhalingstekens.',
    },
    unknown: {
      wat: 'De database kon deze vraag niet beantwoorden.',
      hoe: 'Probeer een voorbeeld en verander het stap voor stap.',
    },
  },
  exampleNames: {
    years: 'Een vraag door de jaren heen',
    low: 'Lage scores per groep',
    skipped: 'Wat werd overgeslagen?',
    response: 'Wie deed mee?',
  },
};

/** Questions to start from; they run on the tables of `analysis/schema.ts`. */
export const sqlExamples: Readonly<Record<keyof typeof sqlText.exampleNames, string>> = {
  years: `SELECT c.schooljaar, a.label, c.aantal
FROM schoolcel c
JOIN antwoord a USING (survey, rol, vraag, antwoord)
WHERE c.vraag = 'L05'
ORDER BY c.schooljaar, a.volgorde`,
  low: `SELECT a.naam, l.construct, l.aantal AS laag
FROM laag l
JOIN atoom a USING (survey, rol, atoom)
WHERE l.score = 'laag' AND a.rol = 'leerling'
ORDER BY a.schooljaar DESC, a.volgorde, l.construct`,
  skipped: `SELECT v.tekst, c.aantal
FROM schoolcel c
JOIN vraag v USING (survey, rol, vraag)
WHERE c.antwoord IS NULL
ORDER BY c.aantal DESC
LIMIT 10`,
  response: `SELECT schooljaar, rol, sum(deelnemers) AS deelnemers, sum(uitgenodigd) AS uitgenodigd
FROM atoom
GROUP BY schooljaar, rol
ORDER BY schooljaar, rol`,
};

/** The tables with what is in them, for who writes SQL. */
export const sqlTables: readonly (readonly [string, string])[] = [
  ['atoom', 'schooljaar, survey, rol, atoom, volgorde, naam, bouw, deelnemers, uitgenodigd'],
  ['vraag', 'schooljaar, survey, rol, vraag, volgorde, tekst, construct, omgekeerd, paragraaf, niveau'],
  ['antwoord', 'survey, rol, vraag, antwoord, volgorde, label'],
  [
    'cel',
    'schooljaar, survey, rol, atoom, vraag, antwoord, aantal (per groep; antwoord NULL is niet beantwoord)',
  ],
  ['schoolcel', 'schooljaar, survey, rol, vraag, antwoord, aantal (hele school)'],
  ['onderwerp', 'schooljaar, survey, rol, construct, volgorde, grens, alfa'],
  ['laag', 'schooljaar, survey, rol, atoom, construct, score, aantal (per groep)'],
  ['schoollaag', 'schooljaar, survey, rol, construct, score, aantal (hele school)'],
  ['melding', 'schooljaar, survey, rol, construct, gegeven'],
];
