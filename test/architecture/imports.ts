import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import type { Layer } from './layers.ts';

export interface Import {
  from: string;
  /** A path below `root` for an own file, else the package as written. */
  to: string;
  own: boolean;
}

/** What a source text imports, types included. In an Astro file only the front matter can import. */
export function importsOf(file: string, text: string, root: string): Import[] {
  const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const found = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  return found.map((name) => {
    const own = name.startsWith('.');
    return { from: relative(root, file), to: own ? relative(root, join(dirname(file), name)) : name, own };
  });
}

/** All imports of all sources below this folder. */
export function readImports(root: string): Import[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|astro)$/.test(name) && !name.endsWith('.d.ts'))
    .flatMap((name) => importsOf(join(root, name), readFileSync(join(root, name), 'utf8'), root));
}

const folderOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '.') : '.');

function mayUse(packages: readonly string[], name: string): boolean {
  return packages.some((allowed) =>
    /[:/]$/.test(allowed) ? name.startsWith(allowed) : name === allowed || name.startsWith(`${allowed}/`),
  );
}

/** Each import that the table does not allow, as `a/b.ts -> c/d.ts`. */
export function forbiddenImports(imports: Import[], layers: Readonly<Record<string, Layer>>): string[] {
  return imports
    .filter(({ from, to, own }) => {
      const folder = folderOf(from);
      const layer = layers[folder];
      if (layer === undefined) return true;
      if (!own) return !mayUse(layer.packages, to);
      // Data of the school (`content`, `surveys`) is read by the pages at build time, by nobody else.
      if (to.startsWith('..')) return folder !== 'pages' || !/^\.\.\/(content|surveys)\//.test(to);
      return folderOf(to) !== folder && !layer.folders.includes(folderOf(to));
    })
    .map(({ from, to }) => `${from} -> ${to}`);
}

/** The first cycle between files that is met, as the list of files; undefined when there is none. */
export function findCycle(imports: Import[]): string[] | undefined {
  const next = Map.groupBy(
    imports.filter(({ own }) => own),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to } of next.get(file) ?? []) {
      const cycle = walk(to, [...path, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const cycle = walk(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
