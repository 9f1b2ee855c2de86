import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Database } from '../analysis/database.ts';
import { Problem } from '../domain/problem.ts';

/** A browser that refuses WebAssembly never says so: the promise just never settles. */
const patience = 20_000;

function withinTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function connect(duckdb: AsyncDuckDB) {
  // The address must be whole: the worker would take a relative one from its own place.
  await duckdb.instantiate(new URL(wasmUrl, location.href).href);
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
 * @throws `analysis/no-database` when it does not start in 20 seconds
 */
export async function bootDuckDb(): Promise<Database> {
  const worker = new Worker(workerUrl);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    const connection = await withinTime(Promise.race([connect(duckdb), broken]));
    return {
      async run(sql) {
        await connection.query(sql);
      },
      async query<Row extends object>(sql: string): Promise<Row[]> {
        const table = await connection.query(sql);
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
