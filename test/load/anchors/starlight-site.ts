import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { prepareAnchor, runIn } from './prepare.ts';

export interface Text {
  slug: string;
  title: string;
  /** What stands in `main`, as Markdown: headings, paragraphs, lists and tables with the words of our page. */
  markdown: string;
}

const blocks = 'h2, h3, h4, p, li, dt, dd, caption, th, td, figcaption, summary';
const marks: Readonly<Record<string, string>> = { H2: '## ', H3: '### ', H4: '#### ', LI: '- ' };

/** The words of a built page of ours. Each word once: a block inside a block is left to the outer one. */
export function textOf(file: string, slug: string): Text {
  const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
  const main = document.querySelector('main') ?? document.body;
  const title = main.querySelector('h1')?.textContent.trim() ?? slug;
  const lines = [...main.querySelectorAll(blocks)]
    .filter((block) => block.parentElement?.closest(blocks) === null)
    .map((block) => `${marks[block.tagName] ?? ''}${block.textContent.replace(/\s+/g, ' ').trim()}`)
    .map((line) => line.replaceAll('<', '&lt;').replaceAll('{', '&#123;'));
  return { slug, title, markdown: lines.join('\n\n') };
}

/** Builds Starlight with these texts, a page each. Gives the folder of the built site. */
export function buildStarlight(texts: readonly Text[]): string {
  const folder = prepareAnchor('starlight');
  const docs = join(folder, 'src', 'content', 'docs');
  rmSync(docs, { recursive: true, force: true });
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  mkdirSync(join(docs, 'tekst'), { recursive: true });
  cpSync(join(folder, 'content.config.mjs'), join(folder, 'src', 'content.config.mjs'));
  writeFileSync(join(docs, 'index.md'), '---\ntitle: Veiligheidsplan\n---\n\nHet plan.\n');
  for (const { slug, title, markdown } of texts) {
    const page = `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}\n`;
    writeFileSync(join(docs, 'tekst', `${slug}.md`), page);
  }
  runIn(folder, process.execPath, join('node_modules', '.bin', 'astro'), 'build');
  return join(folder, 'dist');
}
