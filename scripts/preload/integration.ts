import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from '../policy/built-pages.ts';
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
        changePages(dist, (html) => (html.includes('<astro-island') ? withPreloads(dist, html) : html));
      },
    },
  };
}
