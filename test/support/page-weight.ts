import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';

/** Bytes over the wire. */
export interface Weight {
  gzip: number;
  brotli: number;
}

export interface PageWeight {
  html: Weight;
  css: Weight;
  /** Scripts that are fetched before anything else is asked for: the static imports. */
  js: Weight;
  /** Scripts that such a script may ask for later, and what those need. */
  laterJs: Weight;
  fonts: number;
}

const nothing: Weight = { gzip: 0, brotli: 0 };
const add = (a: Weight, b: Weight): Weight => ({ gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli });

const weights = new Map<string, Weight>();

function weigh(file: string): Weight {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 300_000 ? 9 : 11 };
  const weight = {
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
  weights.set(file, weight);
  return weight;
}

const sumOf = (files: Iterable<string>) => [...files].map(weigh).reduce(add, nothing);
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The files that a script imports, static and dynamic apart. */
function importsOf(file: string): { now: string[]; later: string[] } {
  const now: string[] = [];
  const later: string[] = [];
  const code = readFileSync(file, 'utf8');
  const [imports] = parse(code);
  for (const { type, specifier, start, end } of imports) {
    // The bundler writes dynamic ones between backticks, which the lexer leaves as they are.
    const name = specifier ?? code.slice(start, end).replaceAll('`', '');
    if (!name.startsWith('.')) continue;
    const path = join(dirname(file), name);
    if (existsSync(path)) (type.startsWith('dynamic') ? later : now).push(path);
  }
  return { now, later };
}

/** Everything that these scripts need, and everything that they may ask for later. */
export function graphOf(roots: readonly string[]): { now: Set<string>; later: Set<string> } {
  const now = new Set<string>();
  const asked: string[] = [];
  const visit = (file: string, seen: Set<string>) => {
    if (seen.has(file) || now.has(file)) return;
    seen.add(file);
    const found = importsOf(file);
    asked.push(...found.later);
    for (const next of found.now) visit(next, seen);
  };
  for (const root of roots) visit(root, now);
  const later = new Set<string>();
  for (let next = asked.pop(); next !== undefined; next = asked.pop()) visit(next, later);
  return { now, later };
}

/**
 * What a page of the built site weighs, from its files: HTML, style sheets, fonts that are preloaded, and scripts with
 * everything that they import. Workers and WebAssembly are not in it.
 */
export async function weighPage(dist: string, page: string): Promise<PageWeight> {
  await init;
  const file = join(dist, page, 'index.html');
  const html = readFileSync(file, 'utf8');
  const local = (paths: string[]) =>
    [...new Set(paths)].filter((path) => path.startsWith('/')).map((path) => join(dist, path));
  const styles = local(matches(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g));
  const fonts = local(matches(html, /<link[^>]+href="([^"]+\.woff2)"/g));
  const scripts = local([
    ...matches(html, /<script[^>]+src="([^"]+)"/g),
    ...matches(html, /(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
  ]);
  const { now, later } = graphOf(scripts);
  return {
    html: weigh(file),
    css: sumOf(styles),
    js: sumOf(now),
    laterJs: sumOf(later),
    fonts: fonts.reduce((sum, path) => sum + readFileSync(path).length, 0),
  };
}
