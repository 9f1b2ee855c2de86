/** The page on which the directie makes keys, an afname and slips. */
export const keysPage = {
  title: 'Sleutels en codes',
  description: 'De directie maakt hier de sleutels, zet een afname klaar en drukt de kaartjes met codes af.',
  brand: 'Veilige Kring',
  forWhom: 'Voor de directie',
  lead: 'In zes stappen van een lege computer naar kaartjes voor de kinderen. Alles gebeurt op deze computer: er gaat niets naar internet en er wordt niets bewaard. Als de pagina er eenmaal staat, mag het internet uit.',
  /** In a tab of its own: leaving the page would forget what was made. */
  manual: 'Lees de handleiding (opent een nieuw tabblad)',
  loading: 'De pagina wordt geladen …',
  noScript: 'Sleutels maken gebeurt op uw eigen computer. Daarvoor moet JavaScript aan staan.',
  locked:
    'U deed een kwartier niets. Daarom zijn de wachtzin, de noodsleutel en de geopende sleutels vergeten. Wat u al bewaarde of afdrukte, blijft goed.',
  done: 'Klaar',
  first: (step: number) => `Eerst stap ${step}.`,
  busy: 'Even geduld …',
  words: 'Herkenwoorden',
};

export const lossText = {
  title: 'Lees dit eerst: wat als u de sleutel kwijtraakt?',
  lines: [
    'De antwoorden gaan open met uw sleutel, of met de noodsleutel op papier. Met niets anders.',
    'Bent u één van de twee kwijt? Dan opent de andere nog alles. Maak daarna meteen nieuwe sleutels.',
    'Bent u ze allebei kwijt? Dan zijn de antwoorden voorgoed weg. Niemand kan ze terughalen: het bestuur niet, de beheerder niet en de makers van deze site ook niet.',
    'Heeft iemand anders uw sleutel én uw wachtzin? Dan kan die alle antwoorden lezen. Dat is een datalek.',
  ],
  agree: 'Ik heb dit gelezen en zorg dat de sleutel en de noodsleutel op twee verschillende plekken liggen.',
};

export const mainText = {
  title: 'De sleutel',
  hint: 'Een bestand, op slot met een wachtzin. Hiermee opent u straks de antwoorden.',
  choice: 'Heeft u al een sleutel voor dit schooljaar?',
  make: 'Nee, ik maak er een',
  have: 'Ja, ik heb er een',
  schooljaar: 'Schooljaar',
  proposal: 'Uw wachtzin: zes woorden',
  proposalHint:
    'De computer koos ze door loting. Schrijf ze op, met spaties ertussen en zonder hoofdletters. Bewaar ze niet bij het sleutelbestand.',
  others: 'Geef andere woorden',
  own: 'Ik bedenk er zelf een',
  back: 'Toch de zes woorden',
  ownLabel: 'Uw eigen wachtzin',
  ownHint:
    'Minstens zes woorden die niets met elkaar te maken hebben. Geen namen, geen jaartallen, geen liedje.',
  ownGood: 'Deze wachtzin is sterk genoeg.',
  written: 'Ik heb de wachtzin opgeschreven',
  button: 'Maak de sleutel en bewaar het bestand',
  making: 'De sleutel wordt gemaakt en op slot gedaan. Dat duurt een paar tellen.',
  missingAgree: {
    wat: 'U heeft nog niet aangevinkt dat u de uitleg over kwijtraken las.',
    hoe: 'Lees het blok bovenaan en zet het vinkje.',
  },
  missingWritten: {
    wat: 'U heeft nog niet aangevinkt dat de wachtzin op papier staat.',
    hoe: 'Zonder wachtzin gaat de sleutel niet open. Schrijf hem op en zet het vinkje.',
  },
  made: (file: string) => `De sleutel staat in het bestand ${file}, bij uw downloads.`,
  opened: 'Deze sleutel doet mee.',
  whereTitle: 'Waar bewaart u hem?',
  where:
    'Op een USB-stick in een afgesloten kast, en een kopie op een tweede plek. Niet in de mail en niet in een gedeelde map.',
  again: 'Bewaar het bestand nog een keer',
  other: 'Begin opnieuw met een andere sleutel',
};

export const unlockText = {
  choose: 'Kies het sleutelbestand',
  otherFile: 'Kies een ander bestand',
  passphrase: 'Wachtzin',
  passphraseHint: 'De zes woorden, met spaties ertussen.',
  show: 'Laat de wachtzin zien',
  button: 'Open de sleutel',
  missing: { wat: 'U heeft nog geen bestand gekozen.', hoe: 'Kies het bestand sleutel-….age.' },
  busy: 'De sleutel wordt geprobeerd. Dat duurt een paar tellen.',
};

export const emergencyText = {
  title: 'De noodsleutel op papier',
  hint: 'Een tweede sleutel die nergens anders staat dan op één vel papier. Voor als het bestand of de wachtzin weg is.',
  choice: 'Ligt er al een noodsleutel in de kluis?',
  make: 'Nee, ik maak er een',
  have: 'Ja, die typ ik over',
  button: 'Maak de noodsleutel',
  once: 'De noodsleutel wordt niet bewaard. Druk hem nu af. Heeft u geen printer? Schrijf de tekens dan over.',
  print: 'Druk het vel af',
  sheetTitle: 'Noodsleutel',
  sheetLead: (school: string, schooljaar: string) => `${school}, schooljaar ${schooljaar}`,
  sheetWhat:
    'Met deze noodsleutel gaan alle antwoorden van de vragenlijsten open. Wie dit vel heeft, kan alles lezen. Leg het in een dichte envelop in de kluis van de school, niet bij de sleutel of de wachtzin.',
  sheetUse:
    'Gebruiken: ga op de site naar het dashboard, kies “Sleutel of wachtzin kwijt? Gebruik de noodsleutel” en typ de tekens. Of scan het vierkant en plak de tekst. Een typefout wordt gemeld.',
  sheetRule:
    'Er komen geen letters B, I en O in voor. Een rondje is dus altijd het cijfer nul. De enige 1 staat in het begin.',
  sheetStart: 'Begint altijd met',
  sheetMade: 'Gemaakt op',
  sheetBy: 'In de kluis gelegd door',
  qr: 'QR-code van de noodsleutel',
  typeTitle: 'Typ de noodsleutel over van het papier',
  typeHint:
    'Zo weet u zeker dat het vel goed is. Spaties en hoofdletters maken niet uit. Scannen en plakken mag ook.',
  typeLabel: 'De noodsleutel',
  check: 'Controleer',
  right: 'Het papier klopt. De noodsleutel is nu van het scherm verdwenen.',
  other: {
    wat: 'Dit is een goede noodsleutel, maar niet die van daarnet.',
    hoe: 'Typ over van het vel dat u net afdrukte. Herkent u de woorden op het vel?',
  },
  same: {
    wat: 'Dit is dezelfde sleutel als in stap 1.',
    hoe: 'Een noodsleutel is een andere. Maak er een of typ die van het vel.',
  },
  gone: 'De noodsleutel staat niet meer op het scherm. Heeft u het vel? Typ het over. Anders maakt u een nieuwe.',
  fresh: 'Maak een nieuwe noodsleutel',
};

export const secondText = {
  title: 'Een tweede sleutelhouder (mag u overslaan)',
  hint: 'Iemand van het bestuur, of de externe vertrouwenspersoon. Die maakt een eigen sleutel op deze pagina en stuurt u alleen de publieke sleutel. Die mag gewoon met de mail.',
  label: 'Publieke sleutel van de tweede houder',
  labelHint: 'Begint met age1.',
  add: 'Voeg toe',
  skip: 'Sla over',
  none: 'Geen tweede sleutelhouder.',
  added: 'De tweede houder kan straks ook alles openen.',
  call: 'Bel de ander en lees elkaar de herkenwoorden voor. Zijn ze gelijk, dan is de sleutel onderweg niet verwisseld.',
  same: { wat: 'Deze sleutel staat er al.', hoe: 'Plak de publieke sleutel van de ander.' },
  change: 'Verander',
  own: 'Uw eigen publieke sleutel, als een ander daarom vraagt',
};

export const testText = {
  title: 'De proef: werkt elke sleutel?',
  hint: 'De computer maakt een proefenvelop en doet die op slot voor alle sleutels. Daarna moet elke sleutel hem openen.',
  works: 'werkt',
  waits: 'nog niet geprobeerd',
  elsewhere: 'ligt bij de ander',
  names: { main: 'De sleutel', emergency: 'De noodsleutel', second: 'De tweede houder' },
  file: 'Kies het bestand dat u net bewaarde, van de plek waar u het bewaart',
  fileWhy: 'Zo weet u dat het bestand goed is aangekomen en dat de wachtzin op uw papier klopt.',
  other: {
    wat: 'Deze sleutel hoort niet bij de sleutels hierboven.',
    hoe: 'Kies het bestand van dit schooljaar. Herkent u de herkenwoorden?',
  },
  ready: 'Elke sleutel die hier is, opent de proefenvelop. U kunt een afname klaarzetten.',
};

export const laterText = {
  title: 'Later: een nieuw schooljaar, of een sleutel kwijt',
  yearTitle: 'Elk schooljaar een nieuwe sleutel',
  year: 'Maak in augustus een nieuwe sleutel en een nieuwe noodsleutel. Gooi de oude niet weg: het archief van een jaar gaat open met de sleutel van dat jaar.',
  lostTitle: 'Een sleutel kwijt of gezien door een ander?',
  lost: 'Maak in stap 1 tot en met 4 nieuwe sleutels. Doe daarna elk archief opnieuw op slot met het gereedschap hieronder, en gooi het oude archief overal weg. Is een sleutel bij een ander terechtgekomen, meld dan een datalek.',
  title2: 'Een archief opnieuw op slot doen',
  hint: 'Voor nieuwe sleutels, of om een sleutelhouder erbij te doen. Er verandert niets aan wat erin staat.',
  archive: 'Kies het archief',
  archiveHint: 'Een bestand archief-….age.',
  openTitle: 'Open met',
  openFile: 'het sleutelbestand',
  openTyped: 'de noodsleutel',
  openReady: 'Er is een sleutel open.',
  to: 'Op slot voor deze publieke sleutels',
  toHint: 'Eén per regel, hooguit vier. Wie hier niet bij staat, kan het nieuwe bestand niet openen.',
  fromAbove: 'Neem de sleutels van stap 1 tot en met 3',
  button: 'Doe opnieuw op slot en bewaar',
  noArchive: { wat: 'U heeft nog geen archief gekozen.', hoe: 'Kies een bestand dat eindigt op .age.' },
  notArchive: { wat: 'Dit bestand is geen archief.', hoe: 'Kies een bestand archief-….age.' },
  noKey: {
    wat: 'Er is nog geen sleutel open.',
    hoe: 'Open eerst de sleutel van het schooljaar van dit archief.',
  },
  noRecipients: { wat: 'Er staat geen publieke sleutel.', hoe: 'Vul er één tot vier in.' },
  done: (name: string) =>
    `Klaar: ${name} staat bij uw downloads. Probeer het op het dashboard voordat u het oude weggooit.`,
};
