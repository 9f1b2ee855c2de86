import type { ProblemCode } from '../domain/problem.ts';
import type { FillingText } from './filling/filling-text.ts';

/** What a pupil reads. Short sentences, one idea each, words of an eight-year-old. */
export const filling = {
  title: 'Vragenlijst',
  loading: 'De vragen komen eraan …',
  noScript:
    'Deze vragenlijst werkt alleen met JavaScript. Zonder kan de computer je antwoorden niet op slot doen.',
  code: {
    heading: 'Vul je code in',
    lead: ['Je code staat op je kaartje.', 'Grote of kleine letters: dat maakt niet uit.'],
    cardLabel: 'Jouw code',
    cardExample: 'K7M · 4PX · 2RD',
    box: (n: number) => `Code, deel ${n} van 3`,
    start: 'Begin',
    lost: ['Kaartje kwijt?', 'Vraag een nieuw kaartje aan je juf of meester.'],
    promise:
      'Op het kaartje staat geen naam. De code opent de vragen. Niemand kan zien welk antwoord bij welke code hoort.',
    checking: 'Even kijken …',
    waiting: (n: number) =>
      n === 1
        ? 'Er wacht nog 1 antwoord op internet. Het zit op slot en gaat vanzelf weg.'
        : `Er wachten nog ${n} antwoorden op internet. Ze zitten op slot en gaan vanzelf weg.`,
    keys: 'Tekens voor je code',
    erase: 'Wis',
  },
  intro: { heading: 'Fijn dat je meedoet', start: 'Naar de eerste vraag' },
  question: {
    position: (n: number, of: number) => `Vraag ${n} van ${of}`,
    of: (of: number) => ['van ' + of, of === 1 ? 'vraag' : 'vragen'] as const,
    back: 'Terug',
    next: 'Verder',
    skip: 'Deze vraag sla ik over',
    choose: 'Kies een antwoord. Of sla de vraag over.',
    help: 'Hulp',
    talk: 'Wil je hierover praten? Dat mag altijd.',
    whoHelps: 'Kijk wie je helpt',
  },
  practice: { title: 'Oefenen', start: 'Eerst even oefenen', next: 'Naar de eerste vraag' },
  aloud: {
    question: 'Lees de vraag voor',
    answer: (word: string) => `Lees voor: ${word}`,
    stop: 'Stop met voorlezen',
  },
  help: {
    heading: 'Wil je met iemand praten?',
    lead: 'Goed dat je kijkt. Je hoeft het niet alleen op te lossen. Niemand ziet dat je deze kaart opent.',
    ways: [
      {
        title: 'Je juf of meester',
        how: 'Je kunt dit zeggen:',
        say: '‘Mag ik straks even met u praten?’',
      },
      {
        title: 'De anti-pestcoördinator',
        how: 'Helpt als kinderen gemeen doen.',
        say: 'Vraag een volwassene om met je mee te lopen.',
      },
      {
        title: 'Kindertelefoon',
        how: 'Gratis bellen of chatten. Je hoeft je naam niet te zeggen.',
        phone: { number: '0800 - 0432', tel: 'tel:08000432' },
      },
    ],
    danger: 'Is er nu gevaar? Roep een volwassene of bel',
    back: (n: number) => `Terug naar vraag ${n}`,
    stay: 'Je antwoorden blijven gewoon staan.',
  },
  finish: {
    heading: 'Je bent bij het einde',
    answered: (n: number, of: number) => `Je hebt ${n} van de ${of} vragen beantwoord.`,
    lead: 'Klopt alles? Dan gaan je antwoorden op slot en weg.',
    send: 'Verstuur mijn antwoorden',
    back: 'Terug naar de vragen',
  },
  sending: { heading: 'Je antwoorden gaan op slot en weg …', lead: 'Dit duurt maar een paar tellen.' },
  waiting: {
    heading: 'Nog even wachten',
    safe: 'Je antwoorden zitten op slot in deze computer. Er is niets kwijt.',
    reason: 'Je antwoorden zijn klaar om te gaan. Er is nu geen internet, of het is heel druk.',
    stay: {
      disk: 'Het gaat vanzelf zodra het kan. Moet dit scherm dicht? Dan gaan je antwoorden weg als je deze pagina later weer opent.',
      memory:
        'Laat dit tabblad open. Deze computer kan niets bewaren: gaat het tabblad dicht, dan zijn je antwoorden weg.',
    },
    again: 'Probeer het nu',
  },
  done: {
    heading: 'Klaar. Dank je wel!',
    lead: 'Je antwoorden zijn op slot verstuurd. Alleen wie van school de sleutel heeft, kan het slot openen.',
    close: 'Je mag dit scherm nu sluiten.',
    talk: 'Wil je nog met iemand praten?',
    more: 'Bekijk wie je kan helpen',
    back: 'Terug',
  },
  again: 'Probeer opnieuw',
} as const;

/** Faults in a child's words; what is not here falls back on the adults' text. */
const fillingProblems: Partial<Record<ProblemCode, { wat: string; hoe: string }>> = {
  'code/incomplete': { wat: 'Je code is nog niet af.', hoe: 'Vul in elk vakje drie letters of cijfers in.' },
  'code/mistyped': { wat: 'Er zit een foutje in je code.', hoe: 'Kijk nog eens goed op je kaartje.' },
  'collector/code-unknown': {
    wat: 'Deze code kennen we niet.',
    hoe: 'Kijk of dit het goede kaartje is. Vraag anders een nieuw kaartje aan je juf of meester.',
  },
  'collector/code-used': {
    wat: 'Met deze code is al een antwoord binnen.',
    hoe: 'Was jij dat? Dan ben je klaar. Was jij dat niet? Vraag een nieuw kaartje aan je juf of meester.',
  },
  'collector/too-many-guesses': {
    wat: 'Er zijn te veel verkeerde codes ingevuld.',
    hoe: 'Wacht even. Over een minuut kun je het weer proberen.',
  },
  'collector/survey-closed': {
    wat: 'De vragenlijst is dicht.',
    hoe: 'Invullen kan nu niet meer. Vraag het aan je juf of meester.',
  },
  'survey/none-open': {
    wat: 'Er staat nu geen vragenlijst open.',
    hoe: 'Vraag aan je juf of meester wanneer het kan.',
  },
  'survey/key-swapped': {
    wat: 'Hier klopt iets niet.',
    hoe: 'Vul niets in. Laat dit scherm aan je juf of meester zien.',
  },
  'code/round-sign': {
    wat: 'Er zit een foutje in je code.',
    hoe: 'Een O, een Q of een nul staat nooit op een kaartje. Kijk goed: is het een C, een D of een G?',
  },
  // Only before the first question: later on, sealed answers wait by themselves.
  'sending/no-network': {
    wat: 'Er is nu geen internet.',
    hoe: 'Zonder internet kunnen we je code niet nakijken. Er is niets kwijt. Probeer het straks nog eens, of vraag het aan je juf of meester.',
  },
};

/** What pupils read. Nothing of it is a translation. */
export const pupils: FillingText = {
  ...filling,
  language: 'nl',
  dir: 'ltr',
  translation: { unreviewed: '', outdated: '' },
  problems: fillingProblems,
};
