import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './built-pages.ts';
import { tightenCsp } from './tighten-csp.ts';

/** Gives every page without a script the strictest policy that it can have. */
export function strictPolicy(): AstroIntegration {
  return {
    name: 'veilige-kring-policy',
    hooks: { 'astro:build:done': ({ dir }) => changePages(fileURLToPath(dir), tightenCsp) },
  };
}
