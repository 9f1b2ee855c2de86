/** Every Dutch sentence of the reading site that is not prose of the school: header, footer, home, praten, plan frame. */
export const site = {
  name: 'Veilige Kring',
  skip: 'Ga naar de tekst',
  menu: 'Menu',
  navLabel: 'Hoofdmenu',
  nav: {
    plan: { label: 'Het plan', href: '/plan/' },
    praten: { label: 'Met wie kan ik praten?', href: '/praten/' },
    zoeken: { label: 'Zoeken', href: '/zoeken/' },
    invullen: { label: 'Vragenlijst', href: '/invullen/' },
    privacy: { label: 'Privacy', href: '/privacy/' },
  },
  footer: {
    navLabel: 'Over deze site',
    about: (school: string) => `Veilige Kring is de site over sociale veiligheid van ${school}.`,
    year: (schooljaar: string) => `Dit is het plan voor schooljaar ${schooljaar}.`,
    promise: 'Wij gebruiken geen cookies en geen diensten van anderen.',
    links: [
      { label: 'Voor kinderen', href: '/kinderen/' },
      { label: 'Klachtenregeling', href: '/klachtenregeling/' },
      { label: 'Jaarkalender', href: '/jaarkalender/' },
      { label: 'Uitkomsten', href: '/resultaten/' },
      { label: 'Maatregelen', href: '/maatregelen/' },
      { label: 'Privacy', href: '/privacy/' },
      { label: 'Toegankelijkheid', href: '/toegankelijkheid/' },
      { label: 'Voor de school', href: '/school/' },
      { label: 'Voor de directie', href: '/dashboard/' },
    ],
  },
  planEnded: (schooljaar: string, lastDay: string) =>
    `Dit plan was voor schooljaar ${schooljaar} en liep tot en met ${lastDay}. Een nieuw plan is er nog niet.`,
  planNotYet: (schooljaar: string, firstDay: string) =>
    `Dit plan is voor schooljaar ${schooljaar}. Het geldt vanaf ${firstDay}.`,
  danger: { question: 'Is er nu gevaar?', call: 'Bel 112', href: 'tel:112' },
} as const;

export const home = {
  title: 'Een veilige school maken we samen',
  description: 'Wat De Nieuwe Kring doet zodat ieder kind zich veilig voelt, en bij wie u terechtkunt.',
  lead: 'Hier leest u wat wij doen zodat ieder kind zich veilig voelt. En bij wie u terechtkunt als er iets is.',
  talk: 'Met wie kan ik praten?',
  read: 'Lees het plan',
  doors: {
    title: 'Wat is er aan de hand?',
    intro: 'Kies wat het meest lijkt op uw situatie.',
    all: 'Staat uw vraag er niet bij? Bekijk alle vragen of zoek',
    rows: [
      {
        title: 'Mijn kind wordt gepest',
        text: 'Met wie u praat en wat de school doet',
        href: '/plan/pesten/',
      },
      {
        title: 'Ik ben een kind',
        text: 'Wat je kunt doen, en met wie je kunt praten',
        href: '/kinderen/',
      },
      {
        title: 'Er is ruzie, of gedrag dat niet kan',
        text: 'Van afkoelen tot time-out',
        href: '/plan/ruzie-en-gedrag/',
      },
      {
        title: 'Ik heb een zorg of een klacht',
        text: 'Eerst praten, daarna stap voor stap verder',
        href: '/klachtenregeling/',
      },
      {
        title: 'Ik maak me zorgen over een kind thuis',
        text: 'Veilig Thuis denkt mee, en zo werkt de meldcode',
        href: '/protocollen/meldcode/',
      },
      {
        title: 'Wat spreken we af op school?',
        text: 'De regels voor kinderen, medewerkers en ouders',
        href: '/plan/afspraken/',
      },
    ],
  },
  voices: {
    title: 'Wat kinderen zeggen',
    intro: 'Elk jaar vragen we kinderen hoe veilig zij zich voelen.',
    none: 'Er zijn nog geen uitkomsten.',
    later: 'Na de eerste afname leest u hier wat kinderen zeiden en wat de school ermee doet.',
    steps: [
      {
        title: 'Invullen',
        text: 'Met een code van school. Zonder naam.',
        link: 'Naar de vragenlijst',
        href: '/invullen/',
      },
      {
        title: 'Bekijken',
        text: 'De directie opent de antwoorden met een eigen sleutel.',
        link: 'Naar het dashboard',
        href: '/dashboard/',
      },
      { title: 'Vertellen', text: 'Daarna komen de uitkomsten en de maatregelen hier te staan.' },
    ],
    safe: 'Zo beschermen we de antwoorden',
  },
} as const;

export const praten = {
  title: 'Met wie kan ik praten?',
  description: 'Bij wie u terechtkunt als er iets is: op school, buiten school en bij gevaar.',
  choose: 'Wie ben je?',
  parent: 'Ik ben ouder',
  child: 'Ik ben kind',
  lead: 'U hoeft niet zeker te weten dat er iets mis is. Twijfelt u? Dan mag u ook bellen.',
  childLead: 'Goed dat je kijkt. Je hoeft het niet alleen op te lossen. Kies met wie je wilt praten.',
  atSchool: 'Op school',
  outside: 'Buiten school',
  forChildren: 'Voor kinderen',
  childDanger: 'Is er nu gevaar? Roep een volwassene.',
  mail: 'Stuur een mail',
  mailTo: (naam: string) => `Mail ${naam}`,
  mailEnd: (naam: string) => `(naar ${naam})`,
  callTo: (naam: string) => `Bel ${naam}:`,
  nobodyYet: 'De school moet nog kiezen wie dit is.',
  noNameYet: 'De school noemt nog geen naam.',
} as const;

export const plan = {
  title: 'Het plan',
  heading: 'Ons veiligheidsplan',
  description: 'Het sociaal veiligheidsplan van De Nieuwe Kring, in gewone taal.',
  lead: 'Wat spreken we af, wat doen we als het misgaat, en wie doet wat? Dit is het hele plan, in gewone taal.',
  ofYear: (schooljaar: string) => `Veiligheidsplan ${schooljaar}`,
  chapter: (number: number) => `Hoofdstuk ${number}`,
  chapters: 'Hoofdstukken',
  path: 'U bent hier',
  original: 'De tekst van de school zelf staat op',
  more: {
    whole: 'Het hele plan op één pagina, ook om af te drukken',
    changed: 'Wat is er veranderd?',
  },
  whom: 'Met wie kan ik praten?',
  everybody: 'Alle mensen met wie u kunt praten',
  open: {
    title: 'Wat de school nog moet kiezen',
    intro: 'Bij het herschrijven vonden we punten die niet duidelijk zijn. Wij kiezen niet zelf.',
  },
  openQuestion: 'Open vraag',
  source: (regels: string) => `Bron: tekst van het plan, regel ${regels}`,
  status: {
    sjabloon: {
      title: 'Sjabloon: nog niet vastgesteld',
      text: 'Deze tekst is een voorbeeld. De school en de medezeggenschapsraad moeten hem nog goedkeuren.',
    },
    concept: {
      title: 'Concept: nog niet vastgesteld',
      text: 'Dit is het plan van de school in nieuwe woorden. De school en de medezeggenschapsraad moeten deze tekst nog goedkeuren. Twijfelt u? Vraag het aan de directie.',
    },
  },
} as const;

export const notFound = {
  title: 'Deze pagina is er niet',
  description: 'De pagina bestaat niet of heeft een ander adres.',
  lead: 'Misschien is het adres veranderd, of zit er een tikfout in.',
  home: 'Naar het begin',
  talk: 'Met wie kan ik praten?',
} as const;

export const privacy = {
  title: 'Zo beschermen we antwoorden',
  description: 'Hoe de antwoorden op de vragenlijst beschermd zijn, en wat wij niet kunnen beschermen.',
  lead: 'Kinderen, ouders en medewerkers vullen een vragenlijst in. Hier leest u wie wat kan zien. En ook wat wij niet kunnen beschermen.',
} as const;

export const accessibility = {
  title: 'Toegankelijkheid',
  description:
    'Toegankelijkheidsverklaring: hoe goed iedereen deze site kan gebruiken, en wat nog niet onderzocht is.',
  lead: 'Iedereen moet deze site kunnen gebruiken, ook wie slecht ziet, geen muis gebruikt of moeite heeft met lezen. Hier leest u hoe ver we zijn.',
} as const;
