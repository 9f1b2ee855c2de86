/**
 * Who may import whom: the table of the design, as data. Adding an arrow means changing this table, and saying why in
 * `src/README.md` under "Besluiten".
 */
export interface Layer {
  /** Folders of `src` beside its own. */
  folders: readonly string[];
  /** Packages; `node:` stands for Node's own modules, a trailing `/` for the whole scope or its paths. */
  packages: readonly string[];
}

const ui = [
  'domain',
  'text',
  'plan',
  'survey',
  'sealing',
  'statistics',
  'disclosure',
  'analysis',
  'charts',
  'report',
  'browser',
];
const pages = ['components', 'layouts', 'styles', 'domain', 'text', 'plan'];
/** Published figures are drawn and worded at the build by the same code as the dashboard's. */
const figures = ['disclosure', 'analysis', 'charts', 'report'];

export const layers: Readonly<Record<string, Layer>> = {
  domain: { folders: [], packages: ['zod'] },
  text: { folders: ['domain'], packages: [] },
  plan: { folders: ['domain'], packages: ['yaml'] },
  survey: { folders: ['domain'], packages: ['yaml', 'zod'] },
  importing: { folders: ['domain'], packages: [] },
  sealing: { folders: ['domain'], packages: ['age-encryption', '@scure/base'] },
  statistics: { folders: ['domain'], packages: [] },
  disclosure: { folders: ['domain', 'statistics'], packages: [] },
  analysis: { folders: ['domain', 'statistics', 'disclosure'], packages: [] },
  // `domain` only: this is the proof that no opening code is on the server.
  collector: { folders: ['domain'], packages: ['node:', 'hono', '@hono/node-server', 'pg'] },
  charts: { folders: ['domain', 'text', 'analysis'], packages: ['@observablehq/plot'] },
  report: {
    folders: ['domain', 'text', 'statistics', 'disclosure', 'analysis', 'charts'],
    packages: ['docx', 'write-excel-file/'],
  },
  browser: {
    folders: ['domain', 'analysis', 'sealing', 'survey'],
    packages: ['virtual:duckdb-engine', '@duckdb/duckdb-wasm', 'papaparse', 'survey-core', 'uqr', 'zod'],
  },
  islands: { folders: ui, packages: ['react', 'react-dom', 'survey-core'] },
  styles: { folders: [], packages: ['@fontsource-variable/'] },
  components: { folders: [...pages, ...figures], packages: ['astro', 'astro:', 'jsdom'] },
  layouts: { folders: pages, packages: ['astro', 'astro:'] },
  pages: {
    folders: [...pages, ...figures, 'survey', 'islands'],
    packages: ['astro', 'astro:', 'yaml', 'node:'],
  },
  // `src/content.config.ts`, the file that Astro asks for.
  '.': { folders: ['domain', 'plan'], packages: ['astro', 'astro:', 'yaml'] },
};
