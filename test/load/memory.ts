import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { timed } from './bench.ts';
import type { Cost } from './growth/kind.ts';

const teller = pathToFileURL(join(import.meta.dirname, 'peak-memory.ts')).href;

/** Time of this work, and the most memory that one of the Node programs held which it started and saw end. */
export async function costOfPrograms(work: () => unknown): Promise<Cost & { mb: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-geheugen-'));
  const file = join(folder, 'kb');
  const before = process.env['NODE_OPTIONS'];
  process.env['NODE_OPTIONS'] = `--import=${teller}`;
  process.env['VEILIGE_KRING_PIEK'] = file;
  try {
    const ms = await timed(work);
    const kilobytes = readFileSync(file, 'utf8').trim().split('\n').map(Number);
    return { ms, mb: Math.max(...kilobytes) / 1024 };
  } finally {
    delete process.env['VEILIGE_KRING_PIEK'];
    if (before === undefined) delete process.env['NODE_OPTIONS'];
    else process.env['NODE_OPTIONS'] = before;
    rmSync(folder, { recursive: true });
  }
}
