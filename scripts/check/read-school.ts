import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/issue.ts';

/** The texts of a school, and what could not be read of it. */
export interface SchoolFiles {
  files: Record<string, string>;
  faults: Finding[];
}

const readable = /\.(mdx?|ya?ml|json)$/;
const needed = ['content/school.yaml', 'content/contacten.yaml'];

const pathsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/** All texts under `content/` and `surveys/` of this folder. Never throws: what is wrong comes back as a finding. */
export function readSchool(root: string): SchoolFiles {
  const files: Record<string, string> = {};
  const faults: Finding[] = [];
  const report = (
    fault: 'folder-missing' | 'folder-empty' | 'file-missing' | 'binary',
    naam: string,
    file = naam,
  ) => faults.push({ rule: 'bestand', file, line: 1, details: { fault, naam } });
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    report('folder-missing', root, '.');
    return { files, faults };
  }
  for (const folder of ['content', 'surveys']) {
    const path = join(root, folder);
    if (!existsSync(path) || !statSync(path).isDirectory()) {
      if (folder === 'content') report('folder-missing', 'content');
      continue;
    }
    for (const name of pathsBelow(path).filter((entry) => readable.test(entry))) {
      const file = `${folder}/${name}`;
      if (!statSync(join(path, name), { throwIfNoEntry: false })?.isFile()) continue;
      const bytes = readFileSync(join(path, name));
      try {
        if (bytes.includes(0)) throw new TypeError('binary');
        files[file] = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        report('binary', file);
      }
    }
  }
  if (faults.length === 0 && Object.keys(files).length === 0) report('folder-empty', 'content');
  else if (faults.length === 0) for (const file of needed) if (!(file in files)) report('file-missing', file);
  return { files, faults };
}

/** The addresses of the site's own pages, with `[slug]` where a page is made per file, and the files of `public/`. */
export function readSite(root: string): { routes: string[]; publicFiles: string[] } {
  const pages = new URL('../../src/pages/', import.meta.url);
  const routes = pathsBelow(pages.pathname)
    .filter((name) => /\.(astro|mdx?|ts)$/.test(name) && !/(^|\/)_/.test(name))
    .map((name) => `/${name}`.replace(/\.(astro|mdx?|ts)$/, '').replace(/\/index$/, ''))
    .map((path) => (/\.\w+$/.test(path) ? path : `${path}/`));
  const open = join(root, 'public');
  return { routes, publicFiles: existsSync(open) ? pathsBelow(open).map((name) => `/${name}`) : [] };
}
