/**
 * A DuckDB, wherever it runs: DuckDB-WASM in the dashboard, `@duckdb/node-api` in the unit tests, the same SQL in both.
 * Numbers arrive as JavaScript numbers: cast every aggregate in SQL (`::INTEGER`, `::DOUBLE`), never a bare BIGINT.
 */
export interface Database {
  /** Runs statements that give no rows. */
  run(sql: string): Promise<void>;
  query<Row extends object>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}
