import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { checkSchool, printIssues } from '../check/check-school.ts';
import { runTool } from './run.ts';

const sources = ['src', 'content', 'surveys', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/**
 * Builds the site into `dist`: first the check, so that a fault in the school's files is told in Dutch with its line and
 * not by the builder; then the pages, the search index and the pressed copies. False when a step failed.
 */
export async function build(quiet: boolean): Promise<boolean> {
  const { issues, read } = checkSchool('.');
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    printIssues(errors, read);
    console.log('De site is niet gebouwd. Verbeter eerst wat hierboven staat.');
    return false;
  }
  return (
    // A test runner says that it tests; React would then come along in its slow and heavy version.
    (await runTool('astro', ['build'], quiet, { NODE_ENV: 'production' })) &&
    (await runTool('node', ['scripts/precompress.ts'], quiet))
  );
}

/** Builds unless nothing changed since the last build. False when the build failed. */
export async function buildSite(): Promise<boolean> {
  const built = 'dist/index.html';
  const newest = Math.max(...sources.filter((path) => existsSync(path)).map(newestIn));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return true;
  console.log('De site bouwen …');
  const ok = await build(true);
  if (ok) utimesSync(built, new Date(), new Date());
  return ok;
}
