// Runs in Chromium: the DuckDB-WASM of the dashboard, booted by the dashboard's own code.
import type { Database } from '../../../../src/analysis/database.ts';
import { bootDuckDb } from '../../../../src/browser/duckdb.ts';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

let database: Database | undefined;

const page = {
  /**
   * Milliseconds from asking to the first answer, when the engine began to start so long before: while a passphrase was
   * typed, or not at all.
   */
  async boot(ahead = 0): Promise<number> {
    const booting = bootDuckDb();
    if (ahead > 0) await new Promise((resolve) => setTimeout(resolve, ahead));
    const began = performance.now();
    database = await booting;
    await database.query('SELECT 1::INTEGER AS een');
    return performance.now() - began;
  },
  async close(): Promise<void> {
    await database?.close();
  },
  /** Milliseconds to compile the same WebAssembly, and nothing else. */
  async compile(): Promise<number> {
    const began = performance.now();
    await WebAssembly.compileStreaming(fetch(wasmUrl));
    return performance.now() - began;
  },
  async run(sql: string): Promise<void> {
    await database?.run(sql);
  },
  async time(sql: string): Promise<{ ms: number; rows: number[][] }> {
    const began = performance.now();
    const found = await database?.query<Record<string, number | Iterable<number>>>(sql);
    const numbers = (value: number | Iterable<number>) => (typeof value === 'number' ? [value] : [...value]);
    const rows = found?.map((row) => Object.values(row).flatMap(numbers)) ?? [];
    return { ms: performance.now() - began, rows };
  },
};

export type CubePage = typeof page;
Object.assign(globalThis, { cubePage: page });
