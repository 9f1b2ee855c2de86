import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tightenCsp } from './tighten-csp.ts';

/** Gives every page without a script the strictest policy that it can have. */
export function strictPolicy(): AstroIntegration {
  return {
    name: 'veilige-kring-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
        for (const name of names.filter((one) => one.endsWith('.html'))) {
          const file = join(dist, name);
          writeFileSync(file, tightenCsp(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
