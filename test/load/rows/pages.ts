import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSite } from '../../../scripts/start/build-site.ts';
import { slipFragment } from '../../../src/survey/slip.ts';
import { launchChromium } from '../../e2e/support/chromium.ts';
import { startTestSite } from '../../e2e/support/site.ts';
import { type PageWeight, weighPage } from '../../support/page-weight.ts';
import type { Bench } from '../bench.ts';
import { timeOurs } from './build-time.ts';
import { buildStarlight } from './starlight.ts';
import { buildStockSurvey, serveFolder } from './stock-survey.ts';

const KB = 1024;
const page = 'plan/pesten';
const wholePage = ({ html, css, js, fonts }: PageWeight) =>
  (html.brotli + css.brotli + js.brotli + fonts) / KB;

async function requireSite(): Promise<void> {
  if (!(await buildSite())) throw new Error('the site does not build');
}

const readingPage: Bench = {
  name: 'leespagina: alles samen over de lijn (brotli)',
  unit: 'KB',
  anchorName: 'Starlight, dezelfde tekst (lettertype van het systeem, zonder zoekindex)',
  target: 'hooguit 60 KB, 0 KB JavaScript',
  isMet: ({ ours }) => ours <= 60,
  isQuick: false,
  async prepare() {
    await requireSite();
    const starlight = await buildStarlight();
    const own = await weighPage(resolve('dist'), page);
    if (own.js.brotli > 0) throw new Error('a reading page has a script');
    if (starlight === undefined) return { ours: () => wholePage(own), runs: 1 };
    const theirs = await weighPage(join(starlight.folder, 'dist'), 'pesten');
    return { ours: () => wholePage(own), anchor: () => wholePage(theirs), runs: 1, close: starlight.remove };
  },
};

const builds: Bench = {
  name: 'de hele site bouwen, per pagina',
  unit: 'ms',
  anchorName: 'Starlight, de zes hoofdstukken van het plan, per pagina',
  target: 'niet langzamer',
  isMet: ({ ratio }) => ratio !== null && ratio <= 1,
  isQuick: false,
  async prepare() {
    const starlight = await buildStarlight();
    if (starlight === undefined) return undefined;
    return { ours: timeOurs, anchor: starlight.timePerPage, runs: 3, close: starlight.remove };
  },
};

/** All scripts of a folder, brotli. */
function scriptsIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && statSync(join(folder, name)).isFile())
    .reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
}

const pupilScript: Bench = {
  name: 'vragenlijst: JavaScript tot de eerste vraag (brotli)',
  unit: 'KB',
  anchorName: 'SurveyJS zoals het uit de doos komt, dezelfde vragen',
  target: 'hooguit 285 KB',
  isMet: ({ ours }) => ours <= 285,
  isQuick: true,
  async prepare() {
    await requireSite();
    const stock = await buildStockSurvey();
    const own = await weighPage(resolve('dist'), 'invullen');
    return {
      ours: () => own.js.brotli / KB,
      anchor: () => scriptsIn(stock.folder) / KB,
      runs: 1,
      close: stock.remove,
    };
  },
};

const pupilTime: Bench = {
  name: 'vragenlijst met kaartje, tot de eerste knop werkt (processor 4 x trager)',
  unit: 'ms',
  anchorName: 'SurveyJS zoals het uit de doos komt, tot de eerste vraag',
  target: 'onder 2.000 ms',
  isMet: ({ ours }) => ours < 2000,
  isQuick: false,
  async prepare() {
    const stock = await buildStockSurvey();
    const [theirs, site, browser] = await Promise.all([
      serveFolder(stock.folder),
      startTestSite(),
      launchChromium(),
    ]);
    const code = await site.code();
    const fragment = slipFragment(site.demo.manifest, code);
    /** From the first byte asked to the first thing that can be pressed; a new browser profile each time. */
    const visit = async (address: string, wanted: string) => {
      const context = await browser.newContext();
      const tab = await context.newPage();
      const session = await context.newCDPSession(tab);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const began = performance.now();
      await tab.goto(address, { waitUntil: 'commit' });
      await tab.locator(wanted).first().waitFor({ timeout: 60_000 });
      const took = performance.now() - began;
      await context.close();
      return took;
    };
    return {
      ours: () => visit(`${site.address}/invullen/#${fragment}`, 'button:has-text("Naar de eerste vraag")'),
      anchor: () => visit(`${theirs.address}/`, 'input[type=radio]'),
      async close() {
        await browser.close();
        await theirs.stop();
        await site.stop();
        stock.remove();
      },
    };
  },
};

export const rows = [readingPage, builds, pupilScript, pupilTime];
