import type { TranslatedFillingText } from './filling-text.ts';

/** What parents read in English. Made from `parents` in `adults.ts`; no translator has read it. */
export const english: TranslatedFillingText = {
  language: 'en',
  dir: 'ltr',
  title: 'Questionnaire',
  loading: 'The questions are on their way …',
  code: {
    heading: 'Enter your code',
    lead: ['Your code is on the card from school.', 'Capital or small letters make no difference.'],
    cardLabel: 'Your code',
    cardExample: 'K7M · 4PX · 2RD',
    box: (n) => `Code, part ${n} of 3`,
    start: 'Begin',
    lost: ['Lost your card?', 'Ask the school for a new one.'],
    promise:
      'There is no name on the card. The code opens the questions. Nobody can see which answer belongs to which code.',
    checking: 'One moment …',
    waiting: (n) =>
      n === 1
        ? '1 answer is still waiting for the internet. It is locked and will leave by itself.'
        : `${n} answers are still waiting for the internet. They are locked and will leave by themselves.`,
    keys: 'Signs for your code',
    erase: 'Erase',
  },
  intro: { heading: 'Thank you for taking part', start: 'To the first question' },
  question: {
    position: (n, of) => `Question ${n} of ${of}`,
    of: (of) => [`of ${of}`, of === 1 ? 'question' : 'questions'],
    back: 'Back',
    next: 'Next',
    skip: 'I skip this question',
    choose: 'Choose an answer. Or skip the question.',
    help: 'Help',
    talk: 'Would you like to talk about this? You always may.',
    whoHelps: 'See who can help you',
  },
  practice: { title: 'Practice', start: 'Practise first', next: 'To the first question' },
  aloud: {
    question: 'Read the question aloud',
    answer: (word) => `Read aloud: ${word}`,
    stop: 'Stop reading aloud',
  },
  help: {
    heading: 'Would you like to talk to somebody?',
    lead: 'You do not have to solve it alone. Nobody sees that you open this card.',
    ways: [
      {
        title: 'Your child’s teacher',
        how: 'For bullying and for almost everything else.',
        say: 'Ask the school for a meeting.',
      },
      {
        title: 'The external confidential adviser',
        how: 'Does not work at the school and is independent.',
        say: 'Name and number are on this site, under ‘Met wie kan ik praten?’.',
      },
      {
        title: 'Veilig Thuis',
        how: 'For worries about violence at home. Free of charge, day and night.',
        phone: { number: '0800 - 2000', tel: 'tel:08002000' },
      },
    ],
    danger: 'Is there danger now? Call',
    back: (n) => `Back to question ${n}`,
    stay: 'Your answers stay where they are.',
  },
  finish: {
    heading: 'You have reached the end',
    answered: (n, of) => `You have answered ${n} of the ${of} questions.`,
    lead: 'Is everything right? Then your answers will be locked and sent.',
    send: 'Send my answers',
    back: 'Back to the questions',
  },
  sending: { heading: 'Your answers are being locked and sent …', lead: 'This takes a few seconds.' },
  waiting: {
    heading: 'A little patience',
    safe: 'Your answers are locked inside this device. Nothing is lost.',
    reason: 'Your answers are ready to go. There is no internet now, or it is very busy.',
    stay: {
      disk: 'They leave by themselves as soon as they can. Must this screen be closed? Then your answers leave when you open this page again.',
      memory:
        'Leave this tab open. This device cannot keep anything: if the tab is closed, your answers are gone.',
    },
    again: 'Try now',
  },
  done: {
    heading: 'Done. Thank you!',
    lead: 'Your answers were sent locked. Only someone with the school’s key can open the lock.',
    close: 'You may close this screen now.',
    talk: 'Would you still like to talk to somebody?',
    more: 'See who can help you',
    back: 'Back',
  },
  translation: {
    unreviewed: 'No translator has checked this translation. The Dutch text is the one that counts.',
    outdated: 'The Dutch text has changed. This translation was made from an older text.',
  },
  again: 'Try again',
  problems: {
    'code/incomplete': {
      wat: 'Your code is not complete yet.',
      hoe: 'Enter three letters or digits in each box.',
    },
    'code/mistyped': { wat: 'There is a mistake in your code.', hoe: 'Look at your card once more.' },
    'code/round-sign': {
      wat: 'There is a mistake in your code.',
      hoe: 'An O, a Q or a zero is never on a card. Look well: is it a C, a D or a G?',
    },
    'collector/code-unknown': {
      wat: 'We do not know this code.',
      hoe: 'See whether this is the right card. If not, ask the school for a new one.',
    },
    'collector/code-used': {
      wat: 'An answer with this code has already come in.',
      hoe: 'Was it yours? Then you are done. Was it not? Ask the school for a new card.',
    },
    'collector/too-many-guesses': {
      wat: 'Too many wrong codes were entered.',
      hoe: 'Wait a little. You can try again in a minute.',
    },
    'collector/survey-closed': {
      wat: 'The questionnaire is closed.',
      hoe: 'It can no longer be filled in. Ask the school.',
    },
    'survey/none-open': {
      wat: 'No questionnaire is open now.',
      hoe: 'Ask the school when you can fill it in.',
    },
    'survey/key-swapped': {
      wat: 'Something is not right here.',
      hoe: 'Fill in nothing. Show this screen to the school.',
    },
    'sending/no-network': {
      wat: 'There is no internet now.',
      hoe: 'Leave this screen open. Check the connection of this device.',
    },
    unexpected: {
      wat: 'Something went wrong.',
      hoe: 'Try again. If it still does not work, show this screen to the school.',
    },
  },
};
