/** The class device: the child's screens in a child's words, the teacher's with "u". */
export const kiosk = {
  title: 'Klascomputer',
  loading: 'Even kijken of er een klas klaarstaat …',
  noScript: 'De klascomputer werkt alleen met JavaScript.',
  setup: {
    heading: 'Zet dit apparaat klaar voor uw groep',
    lead: 'De kinderen vullen om de beurt de vragenlijst in, zonder code. Wat een kind invult, gaat op slot. Het volgende kind ziet er niets van.',
    pass: 'De klaspas van uw groep',
    passHint: 'Een bestand van de directie. De naam begint met klaspas.',
    choose: 'Kies de klaspas',
    have: (turns: number) => `De klaspas is goed. Er zijn ${turns} beurten.`,
    other: 'Kies een andere klaspas',
    pin: 'Kies een pincode',
    pinHint: 'Vier tot acht cijfers. Hiermee stopt u straks. Vertel hem niet aan de kinderen.',
    start: 'Begin met de klas',
    missingPass: { wat: 'Er is nog geen klaspas.', hoe: 'Kies het bestand dat u van de directie kreeg.' },
    missingPin: { wat: 'De pincode is te kort.', hoe: 'Kies vier tot acht cijfers.' },
    noDisk: {
      wat: 'Dit apparaat kan niets bewaren.',
      hoe: 'Misschien is dit een privévenster, of is de schijf vol. Open de pagina in een gewoon venster of neem een ander apparaat. De kinderen kunnen ook met een kaartje op hun eigen apparaat.',
    },
    noTab:
      'Zet het apparaat vast op deze pagina (vastzetten, of begeleide toegang). Dan kan een kind niet ergens anders naartoe.',
  },
  ready: {
    heading: 'Ben jij aan de beurt?',
    lead: ['Er is geen goed of fout.', 'Wat je invult, gaat op slot. Het volgende kind ziet er niets van.'],
    start: 'Ja, ik begin',
    goneHeading: 'Alle beurten zijn geweest',
    goneLead: 'Geef het apparaat aan je juf of meester.',
    teacher: 'Voor de juf of meester',
    unseen: 'Kijken wat er nog wacht …',
    waiting: (n: number) =>
      n === 0
        ? 'Alles is verstuurd.'
        : n === 1
          ? '1 antwoord zit op slot en wacht op internet.'
          : `${n} antwoorden zitten op slot en wachten op internet.`,
  },
  done: {
    heading: 'Klaar. Dank je wel!',
    lead: 'Je antwoorden zitten op slot. Op dit apparaat is er niets meer van te zien.',
    pass: 'Laat het volgende kind komen.',
    talk: 'Wil je met iemand praten? Ga naar je juf of meester. Of bel de Kindertelefoon: 0800 - 0432.',
    next: 'Klaar voor de volgende',
  },
  idle: {
    heading: 'Ben je er nog?',
    lead: 'Er gebeurde even niets. Straks wist dit apparaat wat je invulde. Dan kan het volgende kind beginnen.',
    stay: 'Ja, ik ga verder',
  },
  pin: {
    heading: 'Pincode',
    label: 'De pincode die u koos',
    open: 'Verder',
    back: 'Terug',
    wrong: { wat: 'Dat is niet de goede pincode.', hoe: 'Probeer het nog eens.' },
    wait: {
      wat: 'Dat was vijf keer de verkeerde pincode.',
      hoe: 'Wacht een halve minuut. Kwijt? Kies hieronder de klaspas opnieuw.',
    },
    lost: 'Pincode kwijt? Kies de klaspas van deze groep opnieuw. Er gaat geen antwoord verloren.',
  },
  teacher: {
    heading: 'Voor de leerkracht',
    done: 'Kinderen klaar op dit apparaat',
    left: 'Beurten over',
    waiting: 'Nog niet verstuurd',
    problem: 'Waarom niet',
    allSent: 'Alle antwoorden zijn bij de verzamelaar. U kunt stoppen.',
    keep: 'Wat nog niet verstuurd is, zit op slot in dit apparaat. Het gaat vanzelf weg zodra er internet is en deze pagina open staat.',
    unseen:
      'Dit apparaat zegt niet wat er nog wacht. Laad deze pagina opnieuw. Wat op slot zit, blijft bewaard.',
    stuck: (n: number) =>
      `${n === 1 ? '1 antwoord wordt' : `${n} antwoorden worden`} door de verzamelaar niet aangenomen. Bewaar ze als bestand en geef dat aan de directie.`,
    memory:
      'Een deel staat alleen in dit tabblad, omdat de schijf vol is. Laat het tabblad open tot alles verstuurd is.',
    send: 'Verstuur nu',
    save: 'Bewaar als bestand',
    saveHint:
      'Voor de directie, als er geen internet komt. Alles zit op slot. Komt hetzelfde antwoord later ook nog binnen, dan telt het één keer.',
    back: 'Terug naar de klas',
    stop: 'Stop met deze klas',
    stopHint:
      'De beurten die over zijn, worden gewist. Antwoorden op slot blijven staan tot ze verstuurd zijn.',
    sure: 'Weet u het zeker? Om weer te beginnen heeft u de klaspas nodig.',
    yes: 'Ja, stop',
    no: 'Nee',
  },
} as const;
