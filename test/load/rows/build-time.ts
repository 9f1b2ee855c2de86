import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../../../scripts/start/run.ts';
import { timed } from '../bench.ts';

export function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    .length;
}

/** Milliseconds per page of a whole build of our site, into a folder that goes again. */
export async function timeOurs(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bouwtijd-'));
  try {
    const env = { NODE_ENV: 'production' };
    const took = await timed(async () => {
      if (!(await runTool('astro', ['build', '--outDir', folder], true, env))) throw new Error('no build');
    });
    return took / countPages(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
