import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages that open without a network. */
const offlinePages = ['/invullen/', '/invullen/klas/'];

export interface KeptFiles {
  version: string;
  needed: string[];
  wanted: string[];
  /** Bytes of each that is not a page: so the worker knows half a file, or a page that came instead. */
  sizes: Record<string, number>;
}

const filesUnder = (dist: string, folder: string): string[] =>
  existsSync(join(dist, folder))
    ? readdirSync(join(dist, folder), { recursive: true, withFileTypes: true, encoding: 'utf8' })
        .filter((entry) => entry.isFile() && !/\.(br|md|txt)$/.test(entry.name))
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dist.length).replaceAll('\\', '/'))
        .map((path) => `/${path.replace(/^\/+/, '')}`)
    : [];

/** Names of built parts in a page, a module or a style sheet: whatever is quoted there and exists. */
function partsIn(dist: string, text: string): string[] {
  const names = [...text.matchAll(/(?:\/?_astro\/|\.\/)([\w.-]+\.(?:js|css|woff2|svg|png))/g)];
  return names.map(([, name = '']) => `/_astro/${name}`).filter((path) => existsSync(join(dist, path)));
}

/** All parts that these pages may ask for, now or later on: what they name, what that names, and so on. */
function partsOf(dist: string, pages: readonly string[]): string[] {
  const found = new Set<string>();
  const look = (text: string) => {
    for (const path of partsIn(dist, text)) {
      if (found.has(path)) continue;
      found.add(path);
      if (/\.(js|css)$/.test(path)) look(readFileSync(join(dist, path), 'utf8'));
    }
  };
  for (const page of pages) look(readFileSync(join(dist, page, 'index.html'), 'utf8'));
  return [...found];
}

/**
 * What the service worker keeps of a built site: the pages, all their parts, every questionnaire and, where the school has
 * them, the recordings.
 */
export function keptFiles(dist: string): KeptFiles {
  const pages = offlinePages.filter((page) => existsSync(join(dist, page, 'index.html')));
  const icon = existsSync(join(dist, 'favicon.svg')) ? ['/favicon.svg'] : [];
  const needed = [...pages, ...icon, ...partsOf(dist, pages), ...filesUnder(dist, 'vragenlijsten')];
  const wanted = filesUnder(dist, 'voorlezen');
  const hash = createHash('sha256');
  const sizes: Record<string, number> = {};
  for (const path of [...needed, ...wanted].sort()) {
    const isPage = path.endsWith('/');
    const bytes = readFileSync(join(dist, path, isPage ? 'index.html' : ''));
    if (!isPage) sizes[path] = bytes.length;
    hash.update(`${path}\0`).update(bytes);
  }
  return { version: hash.digest('hex').slice(0, 16), needed: needed.sort(), wanted: wanted.sort(), sizes };
}
