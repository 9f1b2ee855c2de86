import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Database } from '../analysis/database.ts';
import { Problem } from '../domain/problem.ts';
import { engineAddress } from './duckdb-engine.ts';
import { withinTime } from './within-time.ts';

/** A browser that refuses WebAssembly never says so: the promise just never settles. */
const patience = 20_000;

/** On a slow school line 8 MB take minutes. Nothing waits for them: the figures come from loops as long. */
const fetching = 180_000;

type Engine = Awaited<ReturnType<typeof engineAddress>>;

async function connect(duckdb: AsyncDuckDB, { address, release }: Engine) {
  await duckdb.instantiate(address).finally(release);
  await duckdb.open({
    maximumThreads: 1,
    // A sum in somebody's own SQL is then a number, as in the rest of the dashboard.
    query: { castBigIntToDouble: true, castDecimalToDouble: true },
  });
  return duckdb.connect();
}

/**
 * An empty DuckDB in a worker of this site: bundle `eh` only (every browser that has X25519 runs it), no CDN, no
 * extensions. `openReleased` fills and locks it. Closing ends the worker, which is the only way to give its memory back.
 *
 * @throws `analysis/no-database` when it does not come in three minutes or start in 20 seconds
 */
export async function bootDuckDb(): Promise<Database> {
  // Some browsers take it away altogether, for instance in a mode for people who are followed.
  if (typeof WebAssembly === 'undefined') throw new Problem('analysis/no-database', {});
  const worker = new Worker(workerUrl);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
  // It may break after the start too: out of memory ends the worker, and its questions would wait for ever.
  broken.catch(() => undefined);
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    const engine = await withinTime(Promise.race([engineAddress(), broken]), fetching);
    const connection = await withinTime(Promise.race([connect(duckdb, engine), broken]), patience);
    return {
      async run(sql) {
        await Promise.race([connection.query(sql), broken]);
      },
      async query<Row extends object>(sql: string): Promise<Row[]> {
        const table = await Promise.race([connection.query(sql), broken]);
        return table.toArray().map((row) => row.toJSON() as Row);
      },
      async close() {
        worker.terminate();
      },
    };
  } catch (cause) {
    worker.terminate();
    throw new Problem('analysis/no-database', {}, { cause });
  }
}
