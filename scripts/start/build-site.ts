import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run.ts';

const sources = ['src', 'content', 'surveys', 'public', 'astro.config.mjs', 'package-lock.json'];

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Builds the site into `dist` unless nothing changed since the last build. False when the build failed. */
export async function buildSite(): Promise<boolean> {
  const built = 'dist/index.html';
  const newest = Math.max(...sources.filter((path) => existsSync(path)).map(newestIn));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return true;
  console.log('De site bouwen …');
  const ok =
    (await runTool('astro', ['build'], true)) &&
    (await runTool('node', ['scripts/search-index.ts'], true)) &&
    (await runTool('node', ['scripts/precompress.ts'], true));
  if (ok) utimesSync(built, new Date(), new Date());
  return ok;
}
