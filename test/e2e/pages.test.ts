import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { browser, site } from './support/demo-site.ts';
import { outlineFaults } from './support/outline.ts';
import { openPage } from './support/chromium.ts';

/** Every page that the build wrote, as an address. */
const pages = () =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
/** Pages that somebody may have to leave at once: the only reading pages with a script. */
const quickExits = ['/kinderen/', '/praten/', '/protocollen/meldcode/'];
const isApp = (path: string) => /^\/(invullen|dashboard|sleutel|papier\/invoer)\//.test(path);
/** The only reading page with script: its list of questions works without, its search does not. */
const searches = (path: string) => path === '/zoeken/';
/** Pages in one folder come from one template: the first of them stands for the others. */
const firstOfKind = (path: string) => {
  const kind = (path: string) => path.replace(/[^/]+\/$/, '');
  return pages().find((other) => kind(other) === kind(path)) === path || kind(path) === '/';
};
const html = (path: string) => readFileSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8');

/** One look at each page with an empty cache: what it asked for, and what it weighed over the wire. */
async function visit(path: string) {
  const { page, strangers, faults, close } = await openPage(browser, site.address);
  const sizes: Promise<number>[] = [];
  const scripts: string[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.resourceType() === 'script') scripts.push(response.url());
    // Closing the page cuts off what a worker still keeps for later, which is no part of it.
    const size = request.sizes().then(
      ({ responseBodySize }) => responseBodySize,
      () => 0,
    );
    sizes.push(size);
  });
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  const weight = (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
  const inline = await page.locator('script').allTextContents();
  await close();
  return { path, strangers, faults, weight, scripts, inline };
}

describe('every page, seen once', () => {
  let visits: Awaited<ReturnType<typeof visit>>[];
  beforeAll(async () => {
    const all = pages();
    visits = [];
    // A visit mostly waits for silence on the line.
    while (all.length > 0) visits.push(...(await Promise.all(all.splice(0, 4).map(visit))));
  });

  it('asks nothing of another address, and breaks no rule of its own policy', () => {
    expect(visits.length).toBeGreaterThan(7);
    for (const { path, strangers, faults } of visits)
      expect([path, strangers, faults]).toEqual([path, [], []]);
  });

  it('carries no JavaScript when it is to read, but for the quick way out and the field that searches, and weighs at most 60 KB', () => {
    for (const { path, weight, scripts, inline } of visits.filter(({ path }) => !isApp(path))) {
      if (!searches(path)) {
        expect([path, scripts, inline.length]).toEqual([path, [], quickExits.includes(path) ? 1 : 0]);
        expect(inline.join('').length).toBeLessThan(1024);
      }
      expect(weight, `${path}: ${weight} bytes over the wire`).toBeLessThanOrEqual(61_440);
      expect(weight).toBeGreaterThan(34_000);
    }
  });
});

describe('reading pages', () => {
  // 320 px is a screen of 1280 px at 400 %. Colours and names are the same at every width, so that axe sees every page
  // twice, on a phone in the dark and on a laptop by day, and one page of each kind at every width in both.
  it.each([320, 390, 768, 1280])(
    'have no axe fault at %i px, in light and dark, and no sideways scroll',
    async (width) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await openPage(browser, site.address, {
          viewport: { width, height: 800 },
          colorScheme,
        });
        for (const path of pages()) {
          await page.goto(site.address + path, { waitUntil: isApp(path) ? 'networkidle' : 'load' });
          const whole =
            (width === 390 && colorScheme === 'dark') || (width === 1280 && colorScheme === 'light');
          if (whole || firstOfKind(path)) expect([path, await axeFaults(page)]).toEqual([path, []]);
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          expect([path, sideways]).toEqual([path, false]);
        }
        await close();
      }
    },
  );

  it('link only to what is there', async () => {
    const ids = new Map<string, string>();
    for (const path of pages()) ids.set(path, html(path));
    const dead: string[] = [];
    for (const [path, html] of ids) {
      for (const [, link = ''] of html.matchAll(/href="([^"]+)"/g)) {
        if (!/^[/#]/.test(link)) continue;
        const [target = '', fragment] = link.split('#');
        const page = ids.get(target === '' ? path : target);
        if (page === undefined && !/\.[a-z0-9]+$/.test(target)) dead.push(`${path} -> ${link}`);
        if (page !== undefined && fragment && !page.includes(`id="${fragment}"`))
          dead.push(`${path} -> ${link}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('have one h1, skip no level of heading, and have a header, a main part and a footer', () => {
    const faults = pages()
      .filter((path) => !isApp(path))
      .flatMap((path) => outlineFaults(html(path)).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('can be read without style sheets: nothing stands only in them, nothing is lost', async () => {
    const { page, close } = await openPage(browser, site.address);
    for (const path of pages().filter((path) => !isApp(path))) {
      await page.goto(site.address + path);
      await page.evaluate(() =>
        document.querySelectorAll('style, link[rel=stylesheet]').forEach((s) => s.remove()),
      );
      const [title, first] = await page.evaluate(() => [
        document.querySelector('h1')?.getBoundingClientRect().height ?? 0,
        document.querySelector('a')?.getAttribute('href'),
      ]);
      expect([path, Number(title) > 0, first]).toEqual([path, true, '#inhoud']);
    }
    await close();
  });

  it('fit on A4, without menus', async () => {
    // 210 mm less the margins, at 96 dots an inch.
    const { page, close } = await openPage(browser, site.address, { viewport: { width: 642, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    for (const path of pages().filter((path) => !isApp(path))) {
      await page.goto(site.address + path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      const menus = await page
        .locator('.head-nav, .menu, .skip')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 0).length);
      expect([path, wide, menus]).toEqual([path, false, 0]);
    }
    await close();
  });
});

describe('the quick way out', () => {
  const elsewhere = 'https://www.buienradar.nl/';
  async function open(path: string, javaScriptEnabled = true) {
    const { page, faults, close } = await openPage(browser, site.address, { javaScriptEnabled });
    await page.route(`${elsewhere}**`, (route) => route.fulfill({ body: 'het weer' }));
    await page.goto(`${site.address}/plan/`);
    await page.goto(site.address + path);
    return { page, faults, close };
  }

  it.each(quickExits)('leaves %s by a press, and the way back does not lead here', async (path) => {
    const { page, faults, close } = await open(path);
    await page.getByRole('link', { name: 'Verlaat deze pagina snel' }).click();
    await page.waitForURL(elsewhere);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/plan/');
    expect(faults).toEqual([]);
    await close();
  });

  it('leaves after Escape three times, and not after two', async () => {
    const { page, close } = await open('/kinderen/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    expect(page.url()).toContain('/kinderen/');
    await page.keyboard.press('Escape');
    await page.waitForURL(elsewhere);
    await close();
  });

  it('works as a plain link without JavaScript, and promises no key then', async () => {
    const { page, close } = await open('/protocollen/meldcode/', false);
    expect(await page.getByText('Drie keer op Escape').isVisible()).toBe(false);
    expect(await page.getByText('Hij wist niets').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Verlaat deze pagina snel' }).click();
    await page.waitForURL(elsewhere);
    await close();
  });
});

it('prints the poster on one sheet of A3', async () => {
  const { page, close } = await openPage(browser, site.address);
  await page.goto(`${site.address}/kinderen/poster/`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width) / 10), Math.round(Number(height) / 10)]).toEqual([119, 84]);
  await close();
});
