import type { FillingText, HelpWay } from './filling-text.ts';

const independent: HelpWay = {
  title: 'De externe vertrouwenspersoon',
  how: 'Werkt niet op school en is onafhankelijk.',
  say: 'Naam en nummer staan op deze site, bij ‘Met wie kan ik praten?’.',
};

const parentsWays: readonly HelpWay[] = [
  {
    title: 'De leerkracht van uw kind',
    how: 'Voor pesten en voor bijna al het andere.',
    say: 'Vraag op school om een gesprek.',
  },
  independent,
  {
    title: 'Veilig Thuis',
    how: 'Bij zorgen over geweld thuis. Gratis, dag en nacht.',
    phone: { number: '0800 - 2000', tel: 'tel:08002000' },
  },
];

const staffWays: readonly HelpWay[] = [
  { title: 'De directie', how: 'Voor zorgen over een leerling, een ouder of een collega.' },
  independent,
  {
    title: 'De vertrouwensinspecteur',
    how: 'Bij seksuele intimidatie, geweld, discriminatie of radicalisering op school. Op werkdagen, van 8.00 tot 17.00 uur.',
    phone: { number: '0900 - 111 3 111', tel: 'tel:09001113111' },
  },
];

/** What parents read in Dutch. */
export const parents: FillingText = {
  language: 'nl',
  dir: 'ltr',
  title: 'Vragenlijst',
  loading: 'De vragen komen eraan …',
  code: {
    heading: 'Vul uw code in',
    lead: ['Uw code staat op het kaartje van school.', 'Grote of kleine letters: dat maakt niet uit.'],
    cardLabel: 'Uw code',
    cardExample: 'K7M · 4PX · 2RD',
    box: (n) => `Code, deel ${n} van 3`,
    start: 'Begin',
    lost: ['Kaartje kwijt?', 'Vraag een nieuw kaartje op school.'],
    promise:
      'Op het kaartje staat geen naam. De code opent de vragen. Niemand kan zien welk antwoord bij welke code hoort.',
    checking: 'Even kijken …',
    waiting: (n) =>
      n === 1
        ? 'Er wacht nog 1 antwoord op internet. Het zit op slot en gaat vanzelf weg.'
        : `Er wachten nog ${n} antwoorden op internet. Ze zitten op slot en gaan vanzelf weg.`,
    keys: 'Tekens voor uw code',
    erase: 'Wis',
  },
  intro: { heading: 'Fijn dat u meedoet', start: 'Naar de eerste vraag' },
  question: {
    position: (n, of) => `Vraag ${n} van ${of}`,
    of: (of) => [`van ${of}`, of === 1 ? 'vraag' : 'vragen'],
    back: 'Terug',
    next: 'Verder',
    skip: 'Deze vraag sla ik over',
    choose: 'Kies een antwoord. Of sla de vraag over.',
    help: 'Hulp',
    talk: 'Wilt u hierover praten? Dat mag altijd.',
    whoHelps: 'Kijk wie u helpt',
  },
  practice: { title: 'Oefenen', start: 'Eerst even oefenen', next: 'Naar de eerste vraag' },
  aloud: {
    question: 'Lees de vraag voor',
    answer: (word) => `Lees voor: ${word}`,
    stop: 'Stop met voorlezen',
  },
  help: {
    heading: 'Wilt u met iemand praten?',
    lead: 'U hoeft het niet alleen op te lossen. Niemand ziet dat u deze kaart opent.',
    ways: parentsWays,
    danger: 'Is er nu gevaar? Bel',
    back: (n) => `Terug naar vraag ${n}`,
    stay: 'Uw antwoorden blijven gewoon staan.',
  },
  finish: {
    heading: 'U bent bij het einde',
    answered: (n, of) => `U hebt ${n} van de ${of} vragen beantwoord.`,
    lead: 'Klopt alles? Dan gaan uw antwoorden op slot en weg.',
    send: 'Verstuur mijn antwoorden',
    back: 'Terug naar de vragen',
  },
  sending: { heading: 'Uw antwoorden gaan op slot en weg …', lead: 'Dit duurt maar een paar tellen.' },
  waiting: {
    heading: 'Nog even wachten',
    safe: 'Uw antwoorden zitten op slot in dit apparaat. Er is niets kwijt.',
    reason: 'Uw antwoorden zijn klaar om te gaan. Er is nu geen internet, of het is heel druk.',
    stay: {
      disk: 'Het gaat vanzelf zodra het kan. Moet dit scherm dicht? Dan gaan uw antwoorden weg als u deze pagina later weer opent.',
      memory:
        'Laat dit tabblad open. Dit apparaat kan niets bewaren: gaat het tabblad dicht, dan zijn uw antwoorden weg.',
    },
    again: 'Probeer het nu',
  },
  done: {
    heading: 'Klaar. Dank u wel!',
    lead: 'Uw antwoorden zijn op slot verstuurd. Alleen wie van school de sleutel heeft, kan het slot openen.',
    close: 'U mag dit scherm nu sluiten.',
    talk: 'Wilt u nog met iemand praten?',
    more: 'Bekijk wie u kan helpen',
    back: 'Terug',
  },
  translation: {
    unreviewed: 'Geen vertaler heeft deze vertaling nagekeken. De Nederlandse tekst geldt.',
    outdated: 'De Nederlandse tekst is veranderd. De vertaling is van een oudere tekst.',
  },
  again: 'Probeer opnieuw',
  problems: {
    'code/round-sign': {
      wat: 'Er zit een foutje in uw code.',
      hoe: 'Een O, een Q of een nul staat nooit op een kaartje. Kijk goed: is het een C, een D of een G?',
    },
    'collector/code-unknown': {
      wat: 'Deze code kennen we niet.',
      hoe: 'Kijk of dit het goede kaartje is. Vraag anders een nieuw kaartje op school.',
    },
    'collector/code-used': {
      wat: 'Met deze code is al een antwoord binnen.',
      hoe: 'Was u dat? Dan bent u klaar. Was u dat niet? Vraag een nieuw kaartje op school.',
    },
    'survey/none-open': {
      wat: 'Er staat nu geen vragenlijst open.',
      hoe: 'Vraag op school wanneer het kan.',
    },
    'survey/key-swapped': {
      wat: 'Hier klopt iets niet.',
      hoe: 'Vul niets in. Laat dit scherm aan de school zien.',
    },
    'sending/no-network': {
      wat: 'Er is nu geen internet.',
      hoe: 'Laat dit scherm open. Controleer de verbinding van dit apparaat.',
    },
  },
};

/** What staff read: the parents' words, and their own people to go to. */
export const staff: FillingText = { ...parents, help: { ...parents.help, ways: staffWays } };
