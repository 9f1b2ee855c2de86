import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schoolPage } from '../../../src/text/school-page.ts';
import { mdx, read } from './content.ts';

const oneLine = (text: string) => text.replace(/\\?['’]/g, '’').replace(/\s+/g, ' ');

const filesIn = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Everything that the screen can say, as it stands in the source; and the headings of the pages, as strings too. */
const screen = oneLine(
  [
    ...filesIn('src/text', '.ts'),
    ...filesIn('surveys', '.json'),
    ...mdx.flatMap(({ text }) =>
      [...text.matchAll(/^(?:#+|titel:) (.*)$/gm)].map(([, title]) => `'${title}'`),
    ),
  ].join('\n'),
);

/** Said aloud by a teacher or a child, answered on paper, or printed by a command: never on a screen of ours. */
const spoken = new Set([
  'wat moet ik kiezen?',
  'Kies wat jij het beste vindt passen. Of sla over.',
  'Wil je even stoppen?',
  'maar dat was toch niet zo bedoeld',
  'Goed dat je het vertelt. Ik ga je helpen. Soms moet ik daar iemand bij halen. Dat vertel ik jou eerst.',
  'Dank jullie wel. Over een tijdje vertellen we wat er uit de vragen kwam.',
  'nooit',
  'helemaal niet',
  'weet ik niet',
  // Part of a sentence of the file, which the screen quotes too.
  'in één groep',
]);

const manual = mdx.filter(({ path }) => path.startsWith('handleiding/'));

/** What a page quotes: a button, a heading, a sentence. Not what a teacher reads out (`>`), and no code. */
function quotes(text: string): string[] {
  const prose = text.replace(/^>.*$/gm, '').replace(/<pre>[\s\S]*?<\/pre>|```[\s\S]*?```/g, '');
  return [...prose.matchAll(/“([^”]+)”/g)].map(([, words]) => oneLine(words ?? ''));
}

describe('the manual', () => {
  it('quotes enough to be worth a test', () => {
    expect(manual.flatMap(({ text }) => quotes(text)).length).toBeGreaterThan(40);
  });

  it.each(manual.map(({ path, text }) => [path, text] as const))(
    'names buttons and headings in %s as the screen does',
    (_, text) => {
      const wrong = quotes(text).filter((words) => !spoken.has(words) && !onScreen(words));
      expect(wrong).toEqual([]);
    },
  );

  it('is one click from the page for the school', () => {
    const hrefs = schoolPage.tools.links.map(({ href }): string => href);
    const addresses = manual.map(({ path }) => `/${path.replace(/\.mdx$/, '')}/`);
    expect(addresses.filter((address) => !hrefs.includes(address))).toEqual([]);
  });

  it('has a page behind every link of the page for the school', () => {
    const dead = schoolPage.tools.links.filter(({ href }) => {
      const page = href.slice(1, -1);
      const places = [`src/pages/${page}.astro`, `src/pages/${page}/index.astro`, `content/${page}.mdx`];
      return !places.some((place) => existsSync(place));
    });
    expect(dead).toEqual([]);
  });

  it('says in every place that our questions are not the approved instrument', () => {
    for (const page of ['directie', 'resultaten', 'brief-aan-ouders']) {
      expect(oneLine(read(`handleiding/${page}.mdx`))).toMatch(
        /vervang(t|en) (dat instrument|die) niet|goedgekeurd instrument/,
      );
    }
  });
});

/** The beginning of a string of the screen, or all of it: half of a longer name is found, a word from its middle is not. */
function onScreen(words: string): boolean {
  const bare = words.replace(/\.$/, '');
  // `Bewaar registratie-koppeling.json`: in the source the file's name is filled in.
  const filled = bare.replace(/ [\w-]+\.\w+$/, ' ${');
  return ['’', '"', '`'].some((open) => screen.includes(open + bare) || screen.includes(open + filled));
}
