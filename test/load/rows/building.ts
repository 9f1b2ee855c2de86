import type { Bench } from '../bench.ts';
import type { Cost } from '../growth/kind.ts';
import { pages } from '../growth/pages.ts';

const msOf = (cost: number | Cost): number => (typeof cost === 'number' ? cost : cost.ms);

/** The whole site with a plan of so many chapters, with its search index and without pressed copies. */
const building = (chapters: number, name: string): Bench => ({
  name,
  unit: 'ms',
  anchorName: 'Starlight, zelfde tekst en even veel hoofdstukken',
  target: 'niet trager dan Starlight',
  isMet: ({ ratio }) => ratio !== null && ratio <= 1,
  limit:
    'wij bundelen ook vragenlijst, dashboard, sleutelpagina en DuckDB, 2,3 s van de 5,5 die Astro zelf bouwt; alle 53 pagina’s samen 0,8 s',
  isQuick: false,
  prepare: () =>
    Promise.resolve({
      ours: async () => msOf(await pages.measure(chapters)),
      anchor: async () => msOf((await pages.anchor?.measure(chapters)) ?? NaN),
      runs: 3,
    }),
});

export const rows = [
  building(6, 'de hele site bouwen, met zoekindex'),
  building(60, 'de hele site bouwen, met zoekindex: tien keer zo veel hoofdstukken'),
];
