import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/start/build-site.ts';
import { weighPage } from '../support/page-weight.ts';

const dist = resolve('dist');
const KB = 1024;
beforeAll(async () => {
  if (!(await buildSite())) throw new Error('the site does not build');
});

interface Budget {
  /** Pages that start like this; the first budget that fits counts. */
  page: RegExp;
  /** HTML, style sheets and fonts together, brotli and gzip. */
  reading: { brotli: number; gzip: number };
  /** Scripts before anybody does anything. */
  js: { brotli: number; gzip: number };
  why: string;
}

const reading = { brotli: 60 * KB, gzip: 60 * KB };
const none = { brotli: 0, gzip: 0 };
const budgets: Budget[] = [
  {
    page: /^plan\/heel$/,
    reading: { brotli: 62 * KB, gzip: 68 * KB },
    js: none,
    why: 'the whole plan on one page, to be printed and searched',
  },
  { page: /^zoeken$/, reading, js: { brotli: 4 * KB, gzip: 4 * KB }, why: 'the field that searches' },
  {
    page: /^invullen/,
    reading,
    js: { brotli: 262 * KB, gzip: 298 * KB },
    why: 'SurveyJS without the types of question that we do not ask (140 KB) and React (56 KB); test/load/README.md',
  },
  {
    page: /^dashboard$/,
    reading,
    js: { brotli: 110 * KB, gzip: 125 * KB },
    why: 'React and the first screen; views, Plot and the database come while the passphrase is typed',
  },
  {
    page: /^sleutel$/,
    reading,
    js: { brotli: 122 * KB, gzip: 139 * KB },
    why: 'all of the key page: it asks nothing of the network afterwards',
  },
  {
    page: /^papier\/invoer/,
    reading,
    js: { brotli: 104 * KB, gzip: 118 * KB },
    why: 'React and the grid in which paper answers are typed; a page for the directie',
  },
  { page: /^/, reading, js: none, why: 'a reading page has no script file' },
];

const pages = () =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => dirname(name).replace(/^\.$/, ''));

describe('what a page may weigh, from the built files', () => {
  it('holds for every page', async () => {
    const over: string[] = [];
    for (const page of pages()) {
      const budget = budgets.find((one) => one.page.test(page));
      const { html, css, js, fonts } = await weighPage(dist, page);
      for (const kind of ['brotli', 'gzip'] as const) {
        const text = html[kind] + css[kind] + fonts;
        if (text > (budget?.reading[kind] ?? 0)) over.push(`/${page}: ${text} bytes of text, ${kind}`);
        if (js[kind] > (budget?.js[kind] ?? 0)) over.push(`/${page}: ${js[kind]} bytes of script, ${kind}`);
      }
    }
    expect(over).toEqual([]);
    expect(pages().length).toBeGreaterThan(20);
  }, 120_000);
});
