import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/start/build-site.ts';
import { pageWeight } from './support/weight.ts';

const dist = 'dist';
beforeAll(async () => {
  if (!(await buildSite())) throw new Error('the site does not build');
});

/** Pages with a script, and the whole plan: every other page is a reading page. */
const notReading = /^(invullen|dashboard|sleutel|zoeken)(\/|$)/;

interface Budget {
  page: string;
  /** Kilobytes (1000 bytes) of everything that the page needs before it can be used, its font included. */
  brotli: number;
  gzip: number;
  /** Lazily loaded parts that belong to it. */
  parts?: string[];
  /** Why it may be more than a reading page. */
  because: string;
}

const budgets: Budget[] = [
  {
    page: 'invullen',
    brotli: 355,
    gzip: 402,
    parts: ['seal'],
    because:
      'SurveyJS, React and the sealing are 307 KB, the font 34; Preact instead of React would save 50 more',
  },
  {
    page: 'dashboard',
    brotli: 215,
    gzip: 245,
    because: 'React and the schemas; charts, DuckDB and the opening worker come when a file is chosen',
  },
  { page: 'sleutel', brotli: 215, gzip: 248, because: 'keys, forms and slips for a whole school, in React' },
  { page: 'zoeken', brotli: 60, gzip: 62, because: 'one script; the index comes when somebody searches' },
];

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

describe('what a page weighs', () => {
  it.each(budgets)('$page stays within its budget: $because', ({ page, brotli, gzip, parts }) => {
    const weight = pageWeight(dist, page, parts);
    const found = { brotli: kilobytes(weight.brotli), gzip: kilobytes(weight.gzip) };
    expect(found.brotli, JSON.stringify(weight.files)).toBeLessThanOrEqual(brotli);
    expect(found.gzip).toBeLessThanOrEqual(gzip);
  });

  it('of reading is at most 60 KB brotli, without a script', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('index.html'))
      .map((name) => dirname(name))
      .filter((page) => !notReading.test(page));
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const { brotli, files } = pageWeight(dist, page);
      // The whole plan is every page at once, for paper.
      const most = page === join('plan', 'heel') ? 80 : 60;
      expect(kilobytes(brotli), page).toBeLessThanOrEqual(most);
      expect(
        files.filter((file) => file.endsWith('.js')),
        page,
      ).toEqual([]);
    }
  });

  it('never lets the pupil fetch DuckDB, charts or the key page', () => {
    const { files } = pageWeight(dist, 'invullen', ['seal']);
    expect(files.filter((file) => /duckdb|Overview|Keys|Dashboard/.test(file))).toEqual([]);
    expect(existsSync(join(dist, 'invullen', 'index.html'))).toBe(true);
  });
});
