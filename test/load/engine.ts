import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../support/postgres-server.ts';

export type EngineName = 'SQLite' | 'PostgreSQL';
export const engineNames: readonly EngineName[] = ['SQLite', 'PostgreSQL'];

export interface OpenEngine {
  /** What `--db` takes: a new empty file or database each time. */
  newPlace(): Promise<string>;
  newPepper(): string;
  close(): Promise<void>;
}

/** One of the two engines with room for databases, each commit of which waits for the disk. */
export async function openEngine(name: EngineName): Promise<OpenEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'belasting-'));
  const server = name === 'PostgreSQL' ? await startPostgres({ max_connections: '150' }) : undefined;
  let count = 0;
  return {
    newPlace: async () => (server ? server.createDatabase() : join(folder, `${(count += 1)}.db`)),
    newPepper: () => join(folder, `${(count += 1)}.pepper`),
    async close() {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
