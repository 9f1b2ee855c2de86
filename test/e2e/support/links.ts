import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The HTML of a built page; undefined when the build wrote none. */
export function builtPage(address: string): string | undefined {
  const path = address.split('#')[0] ?? address;
  const file = join('dist', path, path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Every address that can be pressed on this page: links inside the site with their fragment, phone numbers. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].flatMap(([, href = '']) =>
    /^(\/|tel:)/.test(href) ? href : [],
  );
}

/** How many presses each address is away from this page, up to `most`; by links alone, without script. */
export function clicksFrom(start: string, most: number): Map<string, number> {
  const clicks = new Map([[start, 0]]);
  let edge = [start];
  for (let depth = 1; depth <= most; depth += 1) {
    const next = edge.flatMap((address) => linksOf(builtPage(address) ?? ''));
    edge = [...new Set(next)].filter((address) => !clicks.has(address));
    for (const address of edge) clicks.set(address, depth);
  }
  return clicks;
}
