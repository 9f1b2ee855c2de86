import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { partsOfIslands } from './module-graph.ts';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/** The page with its islands' parts named in the head, after the policy that must allow them. */
export function withPreloads(dist: string, html: string): string {
  const links = partsOfIslands(dist, html).map((href) => `<link rel="modulepreload" href="${href}">`);
  return html.replace(policy, (meta) => meta + links.join(''));
}

/**
 * Names the parts of an island in its page: a browser then fetches all of them at once, instead of finding in each which ones
 * come next. Four round trips less on a slow network.
 */
export function preloadIslands(): AstroIntegration {
  return {
    name: 'veilige-kring-preload',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
        for (const name of names.filter((one) => one.endsWith('.html'))) {
          const file = join(dist, name);
          const html = readFileSync(file, 'utf8');
          if (html.includes('<astro-island')) writeFileSync(file, withPreloads(dist, html));
        }
      },
    },
  };
}
