import type { Bench } from '../bench.ts';
import { costOfBuild, costOfStarlight } from '../growth/pages.ts';
import type { Part } from '../growth/site-copy.ts';

const anchorName = 'Starlight, dezelfde leespagina’s en tekst';

/** A first build of the site with a plan of so many chapters, with its search index and without pressed copies. */
const building = (part: Part, chapters: number, name: string, limit?: string): Bench => ({
  ...{ name, anchorName },
  unit: 'ms',
  target: 'niet trager dan Starlight',
  isMet: ({ ratio }) => ratio !== null && ratio <= 1,
  ...(limit === undefined ? {} : { limit }),
  isQuick: false,
  prepare: () =>
    Promise.resolve({
      ours: async () => (await costOfBuild(part, chapters)).ms,
      anchor: async () => (await costOfStarlight(chapters)).ms,
    }),
});

export const rows = [
  building('reading', 6, 'de leespagina’s bouwen, met zoekindex'),
  building(
    'reading',
    60,
    'de leespagina’s bouwen, met zoekindex: tien keer zo veel hoofdstukken',
    'elk hoofdstuk staat bij ons ook in het hele plan op één pagina: 2 tot 4 ms van de 13 tot 18 per hoofdstuk, naast 10 tot 13 bij Starlight',
  ),
  building(
    'all',
    6,
    'de hele site bouwen: ook vragenlijst, dashboard, sleutels en papier',
    'het verschil met de eerste bouwrij is het bundelen van wat Starlight niet heeft: SurveyJS, Plot, DuckDB en hun workers',
  ),
];
