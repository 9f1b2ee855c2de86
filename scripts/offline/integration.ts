import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptFiles } from './kept-files.ts';

function scriptOf(name: string): string {
  const source = new URL(`../../src/browser/${name}`, import.meta.url);
  return stripTypeScriptTypes(readFileSync(source, 'utf8')).replace(/\n\s*\n+/g, '\n');
}

/** The text of `/invullen/sw.js` for the site that was built in this folder. */
export function serviceWorkerText(dist: string): string {
  return `const keptFiles = ${JSON.stringify(keptFiles(dist))};\n${scriptOf('service-worker.ts')}`;
}

/** The text of `/dashboard/sw.js`. */
export function engineWorkerText(dist: string): string {
  const engine = readdirSync(join(dist, '_astro')).find((name) => /^duckdb-eh\..*\.bin$/.test(name));
  if (engine === undefined) throw new Error('the database engine was not built');
  const bytes = readFileSync(join(dist, '_astro', engine));
  // The last four bytes of a gzip tell how long it is unpacked.
  const kept = { path: `/_astro/${engine}`, sizes: [bytes.length, bytes.readUInt32LE(bytes.length - 4)] };
  return `const engine = ${JSON.stringify(kept)};\n${scriptOf('engine-worker.ts')}`;
}

/** Writes both service workers after each build: only then the names of the parts are known. */
export function offline(): AstroIntegration {
  return {
    name: 'veilige-kring-offline',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        writeFileSync(join(dist, 'invullen', 'sw.js'), serviceWorkerText(dist));
        writeFileSync(join(dist, 'dashboard', 'sw.js'), engineWorkerText(dist));
      },
    },
  };
}
