import type { Bench } from '../bench.ts';
import { openCubePage } from './cube/open-page.ts';
import type { CubePage } from './cube/page.ts';

/** What a directie at least takes for choosing two files and typing a passphrase. */
const typing = 2500;

/** In a page of its own, with nothing in any cache. */
async function inFreshPage(ask: 'ahead' | 'boot' | 'compile'): Promise<number> {
  const { open } = await openCubePage();
  const page = await open();
  try {
    return await page.evaluate(
      ([ask, typing]) => {
        const cube: CubePage = globalThis.cubePage;
        return ask === 'compile' ? cube.compile() : cube.boot(ask === 'ahead' ? typing : 0);
      },
      [ask, typing] as const,
    );
  } finally {
    await page.evaluate(() => globalThis.cubePage.close());
    await page.context().close();
  }
}

/** Both fetch, compile and open the same engine; ours begins when the first file is chosen, as `use-database.ts` does. */
const ahead: Bench = {
  name: 'DuckDB koud, in Chromium: van de knop tot het eerste antwoord',
  unit: 'ms',
  anchorName: 'pas ophalen als het gevraagd wordt',
  target: 'hooguit de helft van het anker',
  isMet: ({ ratio }) => ratio !== null && ratio <= 0.5,
  isQuick: false,
  async prepare() {
    await openCubePage();
    return { ours: () => inFreshPage('ahead'), anchor: () => inFreshPage('boot') };
  },
};

/** How much of the start is compiling, which the page cannot make shorter. */
const beside: Bench = {
  name: 'DuckDB koud, in Chromium: van niets tot het eerste antwoord',
  unit: 'ms',
  anchorName: 'dezelfde WebAssembly ophalen en compileren, verder niets',
  target: 'hooguit 1,5 x',
  isMet: ({ ratio }) => ratio !== null && ratio <= 1.5,
  limit:
    'van 1.150 ms zit 950 in `instantiate` van duckdb-wasm zelf, 115 in het openen van de database, 35 in verbinden en de eerste vraag; wij beginnen daarom bij het kiezen van een bestand',
  isQuick: false,
  async prepare() {
    await openCubePage();
    return { ours: () => inFreshPage('boot'), anchor: () => inFreshPage('compile') };
  },
};

export const rows = [ahead, beside];
