import { fixed, type ProblemTexts } from './problem-text.ts';

/** What the collector refuses, as the page or the command that asked it says so. */
export const collectorProblems: Pick<ProblemTexts, Extract<keyof ProblemTexts, `collector/${string}`>> = {
  'collector/code-unknown': fixed(
    'Deze code hoort niet bij deze vragenlijst.',
    'Kijk of dit het goede kaartje is. Vraag anders een nieuw kaartje.',
  ),
  'collector/code-used': fixed(
    'Met deze code is al een antwoord verstuurd.',
    'Het antwoord is binnen. Er hoeft niets meer te gebeuren.',
  ),
  'collector/body-too-large': ({ limit }) => ({
    wat: `Het bericht is te groot. Er past ${limit} bytes in.`,
    hoe: 'Laad de pagina opnieuw en vul de vragenlijst nog een keer in.',
  }),
  'collector/malformed': fixed(
    'Het bericht kwam niet heel aan.',
    'Verstuur het opnieuw. De code is nog niet gebruikt.',
  ),
  'collector/survey-unknown': fixed(
    'De verzamelaar kent deze vragenlijst niet.',
    'Vraag de school om de vragenlijst open te zetten.',
  ),
  'collector/survey-closed': fixed(
    'Deze vragenlijst is gesloten.',
    'Invullen kan niet meer. Vraag de school wanneer de volgende komt.',
  ),
  'collector/survey-open': fixed(
    'Deze vragenlijst is nog open.',
    'Haal de antwoorden op na de sluitdatum. Zo ziet niemand wie er later bij kwam.',
  ),
  'collector/unauthorized': fixed(
    'Het beheerwoord klopt niet.',
    'Gebruik het beheerwoord dat de verzamelaar bij de start liet zien.',
  ),
  'collector/too-many-guesses': fixed(
    'Er zijn veel verkeerde codes geprobeerd.',
    'Wacht een minuut en probeer het dan opnieuw.',
  ),
  'collector/busy': fixed(
    'Het is even druk.',
    'Laat deze pagina open. Over een paar tellen proberen we het vanzelf opnieuw.',
  ),
  'collector/storage-failed': fixed(
    'De verzamelaar kon het antwoord niet bewaren. De code is niet gebruikt.',
    'Laat deze pagina open en waarschuw de beheerder: de schijf is vol of stuk.',
  ),
  'collector/inbox-differs': fixed(
    'De verzamelaar heeft andere antwoorden dan er in uw bestand staan. Er is niets gewist.',
    'Haal het bestand opnieuw op, sluit de afname daarmee opnieuw af, en wis dan pas.',
  ),
};
