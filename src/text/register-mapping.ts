import { formatCount, listAnd } from './numbers.ts';

/** The name under which the mapping is kept. */
export const registerMappingFile = 'registratie-koppeling.json';

const quoted = (words: readonly string[]) => listAnd(words.map((word) => `“${word}”`));

/** How the columns and words of an incident register are kept for next year. */
export const registerMappingText = {
  drop: `Sleep het register hierheen. Bewaarde u vorig jaar ${registerMappingFile}? Sleep dat bestand erbij.`,
  waits: 'De koppeling is gelezen. Kies nu het register.',
  read: 'De koppeling is gelezen.',
  applied: 'De kolommen en soorten komen uit de koppeling.',
  missing: (columns: readonly string[]) => ({
    wat: `Dit register heeft geen kolom ${quoted(columns)}, en die staat wel in de koppeling.`,
    hoe: 'Kies hieronder de goede kolom en bewaar daarna de koppeling opnieuw.',
  }),
  unknown: (words: readonly string[]) =>
    `${words.length === 1 ? 'Eén soort staat' : `${formatCount(words.length)} soorten staan`} nog niet in de koppeling: ${quoted(words.slice(0, 8))}${words.length > 8 ? ' …' : ''}. Kijk hieronder waar ze bij horen.`,
  refused: {
    persons: {
      wat: 'Deze kolom gaat over personen of over wat er gebeurde. Daarom tellen we haar niet als soort.',
      hoe: 'Kies de kolom met de soort incident. Is het die toch? Geef haar in het bestand een andere naam, zoals Soort.',
    },
    stories: {
      wat: 'In deze kolom staat bijna elke keer iets anders. Dat lijken namen of notities; daarom tellen we haar niet als soort.',
      hoe: 'Kies een kolom met een paar vaste woorden, of kies “geen, alles samen”.',
    },
  },
  kinds: 'Welk woord telt als welke soort?',
  kindsHint:
    'Geef twee woorden dezelfde naam en ze tellen samen. Dit blijft op deze computer, tot u de koppeling bewaart.',
  kindColumns: ['In het register', 'Aantal keer', 'Telt als'],
  countsAs: (word: string) => `“${word}” telt als`,
  save: 'Volgend jaar weer?',
  saveHint:
    'Bewaar de koppeling. Dan staan de kolommen en soorten volgend jaar meteen goed. In het bestand staan alleen de namen van de kolommen en de soorten: geen regel uit het register, geen datum en geen kind. Kijk het even na voordat u het deelt.',
  withNames: (n: number) =>
    n === 1
      ? 'Eén soort laten we weg: er staat een naam in uit een kolom over personen.'
      : `${formatCount(n)} soorten laten we weg: er staat een naam in uit een kolom over personen.`,
  rare: (n: number) =>
    n === 1
      ? 'Eén soort komt minder dan drie keer voor en gaat niet mee, voor het geval het een naam is. Geeft u dat woord een andere soort, dan gaat het wel mee.'
      : `${formatCount(n)} soorten komen minder dan drie keer voor en gaan niet mee, voor het geval er een naam in staat. Geeft u zo'n woord een andere soort, dan gaat het wel mee.`,
  inFile: 'Wat er in het bestand staat',
  download: `Bewaar ${registerMappingFile}`,
  notToSave: 'Deze koppeling kunt u niet bewaren: een van de kolommen gaat volgens haar naam over personen.',
};
