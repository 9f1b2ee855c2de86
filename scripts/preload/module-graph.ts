import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Static imports between built parts. What is imported later on (`import(…)`) is not in it. */
const staticImport = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.~-]+\.js)["'`]/g;

/** The parts that the islands of a built page need before they can begin, in the order in which they are found. */
export function partsOfIslands(dist: string, html: string): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    const file = join(dist, '_astro', name);
    if (found.has(name) || !existsSync(file)) return;
    found.add(name);
    for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(staticImport)) visit(next);
  };
  for (const [, name = ''] of html.matchAll(/(?:component|renderer)-url="\/_astro\/([^"]+)"/g)) visit(name);
  return [...found].map((name) => `/_astro/${name}`);
}
