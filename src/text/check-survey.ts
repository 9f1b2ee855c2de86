import type { FindingDetails } from '../domain/issue.ts';

type Details<R extends keyof FindingDetails> = FindingDetails[R];
const bank = 'surveys/vragenbank/';
const languages: Readonly<Record<string, string>> = { en: 'Engels', tr: 'Turks', ar: 'Arabisch' };

/** The words of the rules for questions, scales and questionnaires. */
export const surveyTexts = {
  'dubbele-ontkenning': ({ bij, woord, met, fault }: Details<'dubbele-ontkenning'>) => ({
    message:
      fault === 'two'
        ? `In vraag ${bij} staan twee ontkenningen: "${woord}" en "${met}".`
        : `In vraag ${bij} staat "${woord}", en het antwoord "${met}" ontkent nog een keer.`,
    hint: 'Vraag naar wat er wél is. Bijvoorbeeld: ik mag meedoen. Kan het niet anders? Leg het uit in surveys/uitzonderingen.yaml.',
  }),
  'twee-gedachten': ({ bij, woord, tekst }: Details<'twee-gedachten'>) => ({
    message: `Vraag ${bij} lijkt twee dingen te vragen (let op "${woord}"): ${tekst}`,
    hint: 'Maak er twee vragen van, of kies er één. Is het toch één gedachte? Leg dat uit in surveys/uitzonderingen.yaml.',
  }),
  'kinderzin-te-lang': ({ bij, woorden, hoogstens, tekst }: Details<'kinderzin-te-lang'>) => ({
    message: `Bij ${bij} staat een zin van ${woorden} woorden voor kinderen: ${tekst}`,
    hint: `Een zin voor kinderen heeft hooguit ${hoogstens} woorden. Maak er twee zinnen van of haal woorden weg.`,
  }),
  'schaal-scheef': ({ bij, fault, laag, hoog }: Details<'schaal-scheef'>) => ({
    message: {
      order: `De antwoorden van schaal ${bij} zijn niet genummerd als 1, 2, 3 van laag naar hoog.`,
      twice: `In schaal ${bij} staat twee keer hetzelfde antwoord.`,
      start: `Schaal ${bij} heeft "nooit" niet als eerste antwoord.`,
      balance: `Schaal ${bij} is scheef: ${laag} antwoorden aan de lage kant en ${hoog} aan de hoge kant.`,
    }[fault],
    hint: 'Geef evenveel lage als hoge antwoorden, van laag naar hoog. Bijvoorbeeld: oneens, niet eens en niet oneens, eens.',
  }),
  'gezicht-bij-narigheid': ({ bij, fault, woord }: Details<'gezicht-bij-narigheid'>) => ({
    message: {
      harm: `Vraag ${bij} gaat over iets naars en heeft gezichten bij de antwoorden.`,
      reverse: `Vraag ${bij} is omgekeerd (een hoog antwoord is niet goed) en heeft gezichten bij de antwoorden.`,
      word: `Vraag ${bij} noemt "${woord}" en heeft gezichten bij de antwoorden.`,
    }[fault],
    hint: 'Jonge kinderen kiezen dan een gezicht en lezen de vraag niet. Kies "picture": "kring" of "dagen".',
  }),
  'thema-ontbreekt': ({ bij, thema }: Details<'thema-ontbreekt'>) => ({
    message: `Vragenlijst ${bij} vraagt niets over dit onderwerp van het plan: ${thema}.`,
    hint: `Neem uit ${bank} een vraag over dat onderwerp op. Het plan belooft om elk jaar over alle zes te vragen.`,
  }),
  invultijd: ({ bij, minuten, hoogstens, vragen }: Details<'invultijd'>) => ({
    message: `Vragenlijst ${bij} duurt ongeveer ${minuten} minuten voor wie langzaam leest (${vragen} vragen).`,
    hint: `Houd het onder ${hoogstens} minuten: haal vragen weg of maak ze korter.`,
  }),
  herkenbaar: ({ bij, vragen, fault, groep, over, k }: Details<'herkenbaar'>) => ({
    message:
      fault === 'name'
        ? `Vragenlijst ${bij} vraagt wie iemand is (vraag ${vragen}).`
        : `Door ${vragen} samen is iemand in vragenlijst ${bij} te herkennen: in een groep van ${groep} blijven er ${over} over, en dat is minder dan ${k}.`,
    hint: 'De groep staat al bij elk antwoord. Vraag niets over wie iemand is: geen naam, leeftijd, jongen of meisje, taal of geloof.',
  }),
  'vraag-gewijzigd': ({ bij, was, is, nieuw }: Details<'vraag-gewijzigd'>) => ({
    message: `Vraag ${bij} is al gebruikt als "${was}" en is nu "${is}".`,
    hint: `Zet de oude tekst terug. Een nieuwe tekst krijgt een nieuw nummer: "id": "${nieuw}". Dan begint de lijn over de jaren opnieuw, en dat hoort zo.`,
  }),
  'vraag-weg': ({ bij, was }: Details<'vraag-weg'>) => ({
    message: `Vraag ${bij} is gebruikt ("${was}") en staat niet meer in de vragenbank.`,
    hint: `Laat een gebruikte vraag in ${bank} staan. Haal hem alleen uit de vragenlijst; anders zijn oude jaren niet meer te lezen.`,
  }),
  'vraag-niet-vastgelegd': ({ bij, vragen }: Details<'vraag-niet-vastgelegd'>) => ({
    message: `Afname ${bij} gebruikt vragen die nog niet zijn vastgelegd: ${vragen}.`,
    hint: 'Typ: npm run wordings. Dan onthoudt surveys/gebruikt.yaml de tekst, en merkt de check elke wijziging.',
  }),
  vertaling: ({ bij, taal, fault, vragen, aantal }: Details<'vertaling'>) => {
    const language = languages[taal] ?? taal;
    return {
      missing: {
        message: `Vragenlijst ${bij} is niet helemaal vertaald in het ${language}. Er ontbreekt iets bij: ${vragen}.`,
        hint: 'Vertaal alles, of haal de taal weg bij "languages". Zolang er iets ontbreekt, kan niemand deze taal kiezen.',
      },
      outdated: {
        message: `In vragenlijst ${bij} is de vertaling in het ${language} gemaakt van een oudere Nederlandse tekst, bij: ${vragen}.`,
        hint: 'Laat de vertaling nakijken bij de nieuwe tekst, en zet daarna "from" op de nieuwe versie.',
      },
      unreviewed: {
        message: `In vragenlijst ${bij} keek nog geen vertaler naar het ${language} (${aantal} teksten).`,
        hint: 'Laat een vertaler alles lezen en zet er "reviewedOn" bij, met de dag. Tot dan zegt het scherm dat nog niemand keek.',
      },
    }[fault];
  },
} as const;
