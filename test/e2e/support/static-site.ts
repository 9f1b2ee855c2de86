import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveSite } from '../../../scripts/start/site-server.ts';
import { createCollector } from '../../../src/collector/collector.ts';
import { openSqliteStore } from '../../../src/collector/sqlite.ts';

/** A built folder on an address, with an empty collector behind it and no demo. */
export async function serveFolder(dist: string): Promise<{ address: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-leeg-'));
  const collector = createCollector({ store: openSqliteStore(join(folder, 'leeg.sqlite')) });
  const { address, stop } = await serveSite({ dist: resolve(dist), collector, port: 0, host: '127.0.0.1' });
  return {
    address,
    async stop() {
      await stop();
      await collector.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
