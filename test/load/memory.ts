import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { timed } from '../bench.ts';
import type { Cost } from './kind.ts';

/** Time of this work, and the most memory that one of the Node programs held which it started and saw end. */
export async function costOfPrograms(work: () => unknown): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-geheugen-'));
  const file = join(folder, 'kb');
  const script = `import{appendFileSync as w}from'node:fs';process.on('exit',()=>w(new URL(${JSON.stringify(
    pathToFileURL(file).href,
  )}),process.resourceUsage().maxRSS+'\\n'))`;
  const before = process.env['NODE_OPTIONS'];
  process.env['NODE_OPTIONS'] = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  try {
    const ms = await timed(work);
    const kilobytes = readFileSync(file, 'utf8').trim().split('\n').map(Number);
    return { ms, mb: Math.max(...kilobytes) / 1024 };
  } finally {
    if (before === undefined) delete process.env['NODE_OPTIONS'];
    else process.env['NODE_OPTIONS'] = before;
    rmSync(folder, { recursive: true });
  }
}
