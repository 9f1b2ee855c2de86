import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptFiles } from './kept-files.ts';

const source = new URL('../../src/browser/service-worker.ts', import.meta.url);

/** The text of `/invullen/sw.js` for the site that was built in this folder. */
export function serviceWorkerText(dist: string): string {
  const script = stripTypeScriptTypes(readFileSync(source, 'utf8')).replace(/\n\s*\n+/g, '\n');
  return `const keptFiles = ${JSON.stringify(keptFiles(dist))};\n${script}`;
}

/** Writes the service worker of the questionnaire after each build: only then the names of its parts are known. */
export function offline(): AstroIntegration {
  return {
    name: 'veilige-kring-offline',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        writeFileSync(join(dist, 'invullen', 'sw.js'), serviceWorkerText(dist));
      },
    },
  };
}
