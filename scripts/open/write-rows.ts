import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Problem } from '../../src/domain/problem.ts';
import type { OpenedRow, Reason } from './rows.ts';

/** Writes the rows next to their place, and puts them there when all went well: never half a file. */
export async function writeRows(out: string, rows: AsyncIterable<OpenedRow | Reason>) {
  const half = `${out}.half-${process.pid}`;
  const rejected = new Map<Reason, number>();
  let accepted = 0;
  const stream = createWriteStream(half, { mode: 0o600 });
  const written = finished(stream);
  written.catch(() => undefined);
  try {
    for await (const row of rows) {
      if (typeof row === 'string') rejected.set(row, (rejected.get(row) ?? 0) + 1);
      else if (!stream.write(`${JSON.stringify(row)}\n`))
        await Promise.race([once(stream, 'drain'), written]);
      if (typeof row !== 'string') accepted += 1;
    }
    const refused = [...rejected.values()].reduce((sum, n) => sum + n, 0);
    if (accepted === 0 && refused > 0) throw new Problem('inbox/unreadable', { rejected: refused });
    stream.end();
    await written;
    renameSync(half, out);
  } catch (error) {
    stream.destroy();
    await written.catch(() => undefined);
    rmSync(half, { force: true });
    throw error;
  }
  return { accepted, rejected };
}
