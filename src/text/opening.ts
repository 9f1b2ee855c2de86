import { formatCount } from './numbers.ts';

export const openingText = {
  title: 'Open de antwoorden',
  lead: 'Kies de antwoorden en uw sleutel. Openen gebeurt op deze computer: er gaat niets naar internet en er wordt niets bewaard.',
  manual: 'Hoe werkt dit? Lees de handleiding',
  files: 'De antwoorden',
  filesHint:
    'Een bestand dat eindigt op .vbx. Erbij mogen: archieven van eerdere jaren (.age) en cijfers van andere scholen (.vbk), alles in één keer.',
  drop: 'Sleep de bestanden hierheen',
  choose: 'Kies bestanden',
  chooseMore: 'Kies er nog een',
  chosen: 'Gekozen bestanden',
  remove: 'Haal weg',
  key: 'Uw sleutel',
  keyHint: 'Het sleutelbestand dat u bewaarde, bijvoorbeeld sleutel-2026.age. Het blijft op deze computer.',
  chooseKey: 'Kies de sleutel',
  otherKey: 'Kies een andere sleutel',
  emergency: 'Sleutel of wachtzin kwijt? Gebruik de noodsleutel',
  emergencyLabel: 'De noodsleutel van het papier',
  emergencyHint: 'Typ de tekens over, of scan het vierkant en plak de tekst. Spaties maken niet uit.',
  emergencyUse: 'Gebruik deze noodsleutel',
  emergencyName: 'Noodsleutel',
  noKeyYet: 'Nog geen sleutel? Maak er een bij Sleutels en codes',
  passphrase: 'Wachtzin',
  passphraseHint:
    'Deze sleutel is op slot. Vul de wachtzin in die u opschreef: de zes woorden, of uw eigen zin.',
  showPassphrase: 'Laat de wachtzin zien',
  open: 'Open de antwoorden',
  missingFiles: 'Kies eerst een bestand met antwoorden.',
  missingKey: 'Kies eerst uw sleutel.',
  sameSurvey: (other: string) => ({
    wat: `Dit zijn antwoorden op dezelfde vragenlijst als ${other}.`,
    hoe: 'Haal een van de twee weg. Anders telt iedereen dubbel.',
  }),
  continueWith: (n: number) =>
    n === 1 ? 'Laat zien wat wel openging' : `Laat de ${formatCount(n)} zien die wel opengingen`,
  demoTitle: 'Eerst kijken hoe het werkt?',
  demoLead: 'Open de demo: verzonnen antwoorden van een verzonnen school.',
  demo: 'Open de demo',
  demoFailed: { wat: 'De demo kon niet worden opgehaald.', hoe: 'Probeer het nog een keer.' },
  stopped: 'Gestopt. Er is niets geopend.',
  silent: {
    wat: 'Het openen staat al een halve minuut stil. Misschien sliep de computer of dit tabblad.',
    hoe: 'Wacht nog even, of kies Stop en open de antwoorden opnieuw. Er is nog niets geteld en er raakt niets weg.',
  },
  noQuestionnaire: {
    wat: 'De vragenlijst van deze antwoorden kon niet worden opgehaald.',
    hoe: 'Kijk of er verbinding is en probeer het nog een keer. Er is niets verloren.',
  },
  unlocking: 'De sleutel wordt geprobeerd …',
  progress: (opened: number, total: number) =>
    `${formatCount(opened)} van ${formatCount(total)} antwoorden geopend`,
  progressLabel: 'Hoever het openen is',
  cancel: 'Stop',
  ready: (n: number) => `${formatCount(n)} antwoorden geopend. Hier is het overzicht.`,
};
