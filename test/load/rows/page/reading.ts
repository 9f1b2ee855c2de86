import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../../../scripts/start/build-site.ts';
import { launchChromium } from '../../../e2e/support/chromium.ts';
import { buildStarlight, textOf } from '../../anchors/starlight-site.ts';
import type { Bench } from '../../bench.ts';
import { shared } from '../../shared.ts';
import { serveFolder } from '../../static-server.ts';
import { visit } from './visit.ts';

/** The chapter that parents read most, and long. */
const chapter = 'pesten';

/** The texts of all chapters of the plan, as they stand on our pages. */
export function planTexts(dist: string) {
  const chapters = readdirSync(join(dist, 'plan'), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'heel',
  );
  return chapters.map(({ name }) => textOf(join(dist, 'plan', name, 'index.html'), name));
}

const sites = shared(async () => {
  if (!(await buildSite())) throw new Error('De site bouwt niet.');
  const starlight = buildStarlight(planTexts('dist'));
  const servers = [await serveFolder('dist'), await serveFolder(starlight)];
  const browser = await launchChromium();
  const [ours = '', theirs = ''] = [
    `${servers[0]?.address}/plan/${chapter}/`,
    `${servers[1]?.address}/tekst/${chapter}/`,
  ];
  const close = async () => {
    await browser.close();
    for (const server of servers) await server.stop();
  };
  return { browser, ours, theirs, close };
});

async function kilobytes(address: string, kind: 'all' | 'scripts'): Promise<number> {
  const { browser } = await sites();
  const { page, bytes, close } = await visit(browser, address, { cpu: 1, slow4g: false });
  await page.waitForLoadState('networkidle');
  const weight = bytes()[kind] / 1000;
  await close();
  return weight;
}

async function largestPaint(address: string): Promise<number> {
  const { browser } = await sites();
  const { largestPaint, close } = await visit(browser, address, { cpu: 4, slow4g: true });
  const at = await largestPaint();
  await close();
  return at;
}

const starlight = 'Starlight, zelfde tekst';

const weight: Bench = {
  name: 'leespagina: alles over de lijn bij een eerste bezoek',
  unit: 'KB',
  anchorName: starlight,
  target: 'hooguit 60 KB',
  isMet: ({ ours }) => ours <= 60,
  isQuick: false,
  async prepare() {
    const { ours, theirs } = await sites();
    return { ours: () => kilobytes(ours, 'all'), anchor: () => kilobytes(theirs, 'all'), runs: 1 };
  },
};

const scripts: Bench = {
  name: 'leespagina: JavaScript',
  unit: 'KB',
  anchorName: starlight,
  target: '0 KB',
  isMet: ({ ours }) => ours === 0,
  isQuick: false,
  async prepare() {
    const { ours, theirs } = await sites();
    return { ours: () => kilobytes(ours, 'scripts'), anchor: () => kilobytes(theirs, 'scripts'), runs: 1 };
  },
};

const paint: Bench = {
  name: 'leespagina: grootste deel op het scherm (LCP), processor 4 x trager, traag 4G',
  unit: 'ms',
  anchorName: starlight,
  target: 'onder 1.000 ms',
  isMet: ({ ours }) => ours < 1000,
  isQuick: false,
  async prepare() {
    const { ours, theirs } = await sites();
    return { ours: () => largestPaint(ours), anchor: () => largestPaint(theirs), runs: 7 };
  },
};

export const rows = [weight, scripts, paint];
