import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Weight {
  raw: number;
  gzip: number;
  brotli: number;
}

/** The built file as it goes over the wire, in bytes; brotli as the build pressed it, where it did. */
function weightOf(dist: string, file: string): Weight {
  const bytes = readFileSync(join(dist, file));
  const pressed = join(dist, `${file}.br`);
  const isPacked = /\.(woff2|png|wasm)$/.test(file);
  if (isPacked) return { raw: bytes.length, gzip: bytes.length, brotli: bytes.length };
  const brotli = existsSync(pressed) ? readFileSync(pressed).length : brotliCompressSync(bytes).length;
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli };
}

/** The files of `_astro` that a page or a script names; `import('…')` counts only when asked for. */
function namedIn(text: string, withLazy: boolean): string[] {
  const lazy = /import\((["'`])[^"'`]*\1\)|__vite__mapDeps[^;]*/g;
  const own = withLazy ? text : text.replace(lazy, '');
  return [...own.matchAll(/["'(`](?:\.\/|\/?_astro\/)([\w.~-]+\.(?:js|css|woff2))/g)].map(
    ([, name = '']) => name,
  );
}

/**
 * What a browser fetches to show this built page: the page, its font, its scripts and what those import at once.
 * `parts` are the beginnings of names of lazily loaded parts that count too.
 */
export function pageWeight(
  dist: string,
  page: string,
  parts: readonly string[] = [],
): Weight & { files: string[] } {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const files = new Set<string>();
  const follow = (text: string) => {
    const lazy = namedIn(text, true).filter((name) => parts.some((part) => name.startsWith(`${part}.`)));
    for (const name of [...namedIn(text, false), ...lazy]) {
      if (files.has(name) || !existsSync(join(dist, '_astro', name))) continue;
      files.add(name);
      if (name.endsWith('.js')) follow(readFileSync(join(dist, '_astro', name), 'utf8'));
    }
  };
  follow(html);
  const all = [join(page, 'index.html'), ...[...files].map((name) => `_astro/${name}`)];
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of all) {
    const { raw, gzip, brotli } = weightOf(dist, file);
    total.raw += raw;
    total.gzip += gzip;
    total.brotli += brotli;
  }
  return { ...total, files: all };
}
