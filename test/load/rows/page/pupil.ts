import { slipFragment } from '../../../../src/survey/slip.ts';
import { launchChromium } from '../../../e2e/support/chromium.ts';
import { startTestSite } from '../../../e2e/support/site.ts';
import { buildSurveyJs } from '../../anchors/surveyjs-page.ts';
import type { Bench } from '../../bench.ts';
import { shared } from '../../shared.ts';
import { serveFolder } from '../../static-server.ts';
import { type Slow, type Visit, visit } from './visit.ts';

const sites = shared(async () => {
  const site = await startTestSite();
  const stock = await serveFolder(await buildSurveyJs());
  const browser = await launchChromium();
  const code = await site.code();
  const ours = `${site.address}/invullen/#${slipFragment(site.demo.manifest, code)}`;
  const close = async () => {
    await browser.close();
    await stock.stop();
    await site.stop();
  };
  return { browser, ours, origin: site.address, theirs: stock.address, close };
});

/** Presses on until the first question can be answered, as fast as a machine can. */
async function untilFirstQuestion(slow: Slow): Promise<Visit> {
  const { browser, ours } = await sites();
  const visited = await visit(browser, ours, slow);
  await visited.page.getByRole('button', { name: 'Naar de eerste vraag' }).click();
  await visited.page.getByRole('radio').first().waitFor();
  return visited;
}

async function untilStockQuestion(slow: Slow): Promise<Visit> {
  const { browser, theirs } = await sites();
  const visited = await visit(browser, theirs, slow);
  await visited.page.getByRole('radio').first().waitFor({ state: 'attached' });
  return visited;
}

async function measureOf(visited: Promise<Visit>, what: 'KB' | 'scripts' | 'ms'): Promise<number> {
  const { bytes, now, close, page } = await visited;
  const at = await now();
  if (what !== 'ms') await page.waitForTimeout(300);
  const { all, scripts, fonts } = bytes();
  await close();
  if (what === 'ms') return at;
  return (what === 'scripts' ? scripts : all - fonts) / 1000;
}

const stock = 'SurveyJS zoals het komt, zelfde vragen';
const fast: Slow = { cpu: 1, slow4g: false };

const weight: Bench = {
  name: 'eerste vraag van een leerling: alles over de lijn (brotli), verzegelen erbij, zonder lettertype',
  unit: 'KB',
  anchorName: stock,
  target: 'hooguit 285 KB',
  isMet: ({ ours }) => ours <= 285,
  isQuick: false,
  async prepare() {
    await sites();
    return {
      ours: () => measureOf(untilFirstQuestion(fast), 'KB'),
      anchor: () => measureOf(untilStockQuestion(fast), 'KB'),
      runs: 1,
    };
  },
};

const interactive: Bench = {
  name: 'eerste vraag van een leerling: te beantwoorden, processor 4 x trager',
  unit: 'ms',
  anchorName: stock,
  target: 'onder 2.000 ms',
  isMet: ({ ours }) => ours < 2000,
  isQuick: false,
  async prepare() {
    await sites();
    const slow: Slow = { cpu: 4, slow4g: false };
    return {
      ours: () => measureOf(untilFirstQuestion(slow), 'ms'),
      anchor: () => measureOf(untilStockQuestion(slow), 'ms'),
      runs: 7,
    };
  },
};

/** A second visit to the questionnaire with the network gone. */
const offline: Bench = {
  name: 'vragenlijst: tweede bezoek zonder netwerk, processor 4 x trager',
  unit: 'ms',
  anchorName: null,
  target: 'opent, onder 2.000 ms',
  isMet: ({ ours }) => ours < 2000,
  isQuick: false,
  async prepare() {
    const { browser, origin } = await sites();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}/invullen/`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const ready = () => page.getByRole('button', { name: 'Begin' }).waitFor();
    await page.reload();
    await ready();
    await context.setOffline(true);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return {
      async ours() {
        await page.reload({ waitUntil: 'commit' });
        await ready();
        return page.evaluate(() => performance.now());
      },
      close: () => context.close(),
    };
  },
};

export const rows = [weight, interactive, offline];
