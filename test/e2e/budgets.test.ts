import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { init } from 'es-module-lexer';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/start/build-site.ts';
import { graphOf, weighPage } from '../support/page-weight.ts';

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
  /** Scripts that come later, all of them together. */
  later?: { brotli: number; gzip: number };
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
    js: { brotli: 210 * KB, gzip: 237 * KB },
    why: 'SurveyJS without the types of question that we do not ask (140 KB) and zod (23 KB); test/load/README.md',
  },
  {
    page: /^dashboard$/,
    reading,
    js: { brotli: 32 * KB, gzip: 35 * KB },
    // 70 KB of it is Plot, 77 KB makes a DOCX or XLSX on request. With the first screen 217 KB is left, under the 250 that are allowed.
    later: { brotli: 336 * KB, gzip: 382 * KB },
    why: 'Preact and the first screen; views, Plot and the database come while the passphrase is typed',
  },
  {
    page: /^sleutel$/,
    reading,
    js: { brotli: 70 * KB, gzip: 79 * KB },
    why: 'all of the key page: it asks nothing of the network afterwards',
  },
  {
    page: /^papier\/invoer/,
    reading,
    js: { brotli: 52 * KB, gzip: 58 * KB },
    why: 'Preact and the grid in which paper answers are typed; a page for the directie',
  },
  { page: /^/, reading, js: none, why: 'a reading page has no script file' },
];

const pages = () =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => dirname(name).replace(/^\.$/, ''));

/** Above this a host of files refuses one (Cloudflare Pages: 25 MiB). */
const largestFile = 25 * KB * KB;

describe('what a page may weigh, from the built files', () => {
  it('has no file that a host refuses', () => {
    const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    const large = names.filter((name) => statSync(join(dist, name)).size > largestFile);
    expect(large).toEqual([]);
    expect(names.some((name) => /duckdb-eh\..*\.bin$/.test(name))).toBe(true);
  });

  it('holds for every page', async () => {
    const over: string[] = [];
    for (const page of pages()) {
      const budget = budgets.find((one) => one.page.test(page));
      const { html, css, js, laterJs, fonts } = await weighPage(dist, page);
      for (const kind of ['brotli', 'gzip'] as const) {
        const text = html[kind] + css[kind] + fonts;
        if (text > (budget?.reading[kind] ?? 0)) over.push(`/${page}: ${text} bytes of text, ${kind}`);
        if (js[kind] > (budget?.js[kind] ?? 0)) over.push(`/${page}: ${js[kind]} bytes of script, ${kind}`);
        if (laterJs[kind] > (budget?.later?.[kind] ?? Infinity))
          over.push(`/${page}: ${laterJs[kind]} bytes of script later, ${kind}`);
      }
    }
    expect(over).toEqual([]);
    expect(pages().length).toBeGreaterThan(20);
  }, 120_000);

  it('names in the head every part that an island needs to begin', async () => {
    await init;
    const asked = (html: string, pattern: RegExp) =>
      [...html.matchAll(pattern)].map(([, href = '']) => join(dist, href));
    const withIslands = pages().filter((page) => {
      const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
      const { now } = graphOf(asked(html, /(?:component|renderer)-url="([^"]+)"/g));
      expect(new Set(asked(html, /<link rel="modulepreload" href="([^"]+)"/g)), page).toEqual(now);
      return now.size > 0;
    });
    expect(withIslands).toEqual(
      expect.arrayContaining(['invullen', 'invullen/klas', 'dashboard', 'sleutel']),
    );
  });
});
