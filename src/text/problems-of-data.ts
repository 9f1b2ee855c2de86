import type { ProblemText, ProblemTexts } from './problem-text.ts';

const fixed = (wat: string, hoe: string) => (): ProblemText => ({ wat, hoe });

/** At most eight names, so that the sentence stays one. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `“${name.slice(0, 60)}”`);
  return `${shown.join(', ') || 'geen'}${names.length > 8 ? ` en nog ${names.length - 8}` : ''}`;
}

/** What can be wrong with a file of answers, its codebook or its mapping. */
export const dataProblems: Pick<
  ProblemTexts,
  Extract<
    keyof ProblemTexts,
    `data/${string}` | `codebook/${string}` | `mapping/${string}` | `register/${string}`
  >
> = {
  'data/empty': fixed('Dit bestand is leeg.', 'Maak de export opnieuw en kies dat bestand.'),
  'data/no-rows': fixed(
    'Dit bestand heeft alleen een regel met kolomnamen. Er staan geen antwoorden in.',
    'Maak de export opnieuw, met alle antwoorden.',
  ),
  'data/unknown-column': ({ missing, found }) => ({
    wat: `Deze kolommen staan niet in het bestand: ${list(missing)}. Wel gevonden: ${list(found)}.`,
    hoe: 'Kijk of het codeboek bij dit bestand hoort. De namen moeten precies gelijk zijn.',
  }),
  'data/duplicate-column': ({ columns }) => ({
    wat: `Deze kolomnamen staan er twee keer in: ${list(columns)}. Dan is niet te zien welke bedoeld is.`,
    hoe: 'Geef elke kolom een eigen naam.',
  }),
  'data/broken-line': ({ line }) => ({
    wat: `Rond regel ${line} klopt het bestand niet: er zijn meer vakjes dan kolommen, of een aanhalingsteken blijft open.`,
    hoe: 'Maak de export opnieuw als CSV. Pas het bestand niet met de hand aan.',
  }),
  'data/no-numbers': ({ column, line }) => ({
    wat: `In de kolom “${column}” staan woorden in plaats van getallen (voor het eerst rond regel ${line}).`,
    hoe: 'Zet de antwoorden eerst om met npm run import. De handleiding vertelt hoe.',
  }),
  'data/too-many-groups': ({ column, most }) => ({
    wat: `De kolom “${column}” heeft meer dan ${most} verschillende waarden. Dat zijn geen groepen.`,
    hoe: 'Kies in het codeboek de kolom met de groep.',
  }),
  'data/not-a-table': fixed(
    'Dit bestand is geen tabel die we kunnen lezen.',
    'Gebruik een CSV-bestand, of een Excel-bestand dat op .xlsx eindigt.',
  ),
  'codebook/invalid': ({ message }) => ({
    wat: `Het codeboek klopt niet: ${message}.`,
    hoe: 'Verbeter het codeboek. In de handleiding staat hoe het eruitziet.',
  }),
  'mapping/invalid': ({ message }) => ({
    wat: `Het koppelbestand klopt niet: ${message}.`,
    hoe: 'Verbeter het koppelbestand, of maak een nieuw met npm run import -- --suggest.',
  }),
  'register/not-a-mapping': ({ message }) => ({
    wat: `Dit is geen koppeling voor het incidentenregister: ${message}.`,
    hoe: 'Kies registratie-koppeling.json zoals u het hier bewaarde, of laat het weg: u kunt de kolommen ook hieronder kiezen.',
  }),
};
