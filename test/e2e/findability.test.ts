import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from '../../src/domain/zod.ts';
import { openPage } from './support/chromium.ts';
import { browser, site } from './support/demo-site.ts';
import { builtPage, clicksFrom } from './support/links.ts';

/** A question as somebody says it, the page that answers it, and whom to speak. */
const question = z.object({
  vraag: z.string(),
  wie: z.enum(['ouder', 'kind', 'medewerker']),
  pagina: z.string(),
  rol: z.string().optional(),
});
const read = (name: string) =>
  z.array(question).parse(JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')));
const asked = { twenty: read('twintig-vragen'), more: read('nog-twintig-vragen') };

/** Where the hits of this question lead, best first, with the people beside them. */
async function hitsOf(page: Page, text: string): Promise<{ path: string; people: string[] }[]> {
  await page.getByLabel('Uw vraag of een woord').fill(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => {
    const said = document.querySelector('#zoek-stand')?.textContent ?? '';
    return said !== '' && !said.startsWith('Even');
  });
  return page.locator('.found').evaluateAll((items) =>
    items.map((item) => {
      const links = Array.from(item.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '');
      return { path: (links[0] ?? '').split('#')[0] ?? '', people: links };
    }),
  );
}

const personAt = (rol: string, wie: string) => (wie === 'kind' ? '/praten/#kind' : `/praten/#${rol}`);

describe('by links alone', () => {
  it.each(asked.twenty)('reaches page and person in two clicks from home: $vraag', ({ wie, pagina, rol }) => {
    const clicks = clicksFrom('/', 2);
    const addresses = [...clicks.keys()].map((address) => address.split('#')[0]);
    expect(addresses).toContain(pagina);
    expect(builtPage(pagina), `${pagina} is not built`).toBeDefined();
    if (rol === undefined) return;
    expect([...clicks.keys()]).toContain(personAt(rol, wie));
    expect(builtPage('/praten/')).toContain(`id="${wie === 'kind' ? 'kind-' : ''}${rol}"`);
  });

  it('reaches "Met wie kan ik praten?" in at most two clicks from every page', () => {
    const pages = [...clicksFrom('/', 4).keys()].filter((address) => builtPage(address) !== undefined);
    expect(pages.length).toBeGreaterThan(7);
    // The questionnaire and the dashboard are tools, not pages to read; each leads home or has its own help.
    const far = pages
      .filter((address) => !/^\/(invullen|dashboard|sleutel)\/|\.ics$/.test(address))
      .filter((address) => !clicksFrom(address, 2).has('/praten/'));
    expect(far).toEqual([]);
  });
});

describe('by search', () => {
  it.each(Object.entries(asked))('leads with the right page for at least 18 of %s', async (_, questions) => {
    const { page, strangers, faults, close } = await openPage(browser, site.address);
    await page.goto(`${site.address}/zoeken/`);
    const missed: string[] = [];
    for (const { vraag, wie, pagina, rol } of questions) {
      const [first] = await hitsOf(page, vraag);
      const person = rol === undefined || first?.people.includes(personAt(rol, wie)) === true;
      if (first?.path !== pagina || !person) missed.push(`${vraag} -> ${first?.path ?? 'nothing'}`);
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
    expect([strangers, faults]).toEqual([[], []]);
    await close();
  });

  it('indexes the pages, and not what repeats them', () => {
    const isIndexed = (path: string) => builtPage(path)?.includes('data-pagefind-body');
    for (const path of ['/plan/pesten/', '/praten/', '/privacy/'])
      expect([path, isIndexed(path)]).toEqual([path, true]);
    for (const path of ['/', '/zoeken/', '/plan/heel/', '/school/', '/404.html'])
      expect([path, isIndexed(path)]).toEqual([path, false]);
  });

  it('finds other forms of a word, and says in words what it found', async () => {
    const { page, close } = await openPage(browser, site.address);
    await page.goto(`${site.address}/zoeken/`);
    expect((await hitsOf(page, 'klachten')).length).toBeGreaterThan(0);
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ antwoorden\. Het eerste: /);
    await hitsOf(page, 'xyzzy');
    expect(await page.getByRole('status').textContent()).toContain('vonden wij niets');
    expect(await page.locator('#zoek-gevonden a').getAttribute('href')).toBe('/praten/');
    await close();
  });

  it('fetches nothing before the field has focus, keeps nothing, and works by keyboard', async () => {
    const { page, close } = await openPage(browser, site.address);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`${site.address}/zoeken/`, { waitUntil: 'networkidle' });
    expect(fetched.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.getByLabel('Uw vraag of een woord').focus();
    await page.keyboard.type('klacht');
    await page.locator('.found').first().waitFor();
    expect(page.url()).toBe(`${site.address}/zoeken/`);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.found') !== null)).toBe(true);
    await close();
  });

  it('leaves the index of questions when there is no JavaScript', async () => {
    const { page, close } = await openPage(browser, site.address, { javaScriptEnabled: false });
    await page.goto(`${site.address}/zoeken/`);
    expect(await page.getByRole('search').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Ik heb een klacht', exact: true }).isVisible()).toBe(true);
    await close();
  });
});
