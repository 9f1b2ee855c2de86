import { resolve } from 'node:path';
import { serveSite } from '../../../scripts/start/site-server.ts';
import { createCollector } from '../../../src/collector/collector.ts';
import { openSqliteStore } from '../../../src/collector/sqlite.ts';

/** A built folder on an address, with an empty collector behind it and no demo. */
export async function serveFolder(dist: string): Promise<{ address: string; stop(): Promise<void> }> {
  const collector = createCollector({ store: openSqliteStore(':memory:') });
  return serveSite({ dist: resolve(dist), collector, port: 0, host: '127.0.0.1' });
}
