import { DuckDBInstance } from '@duckdb/node-api';
import type { Database } from '../../src/analysis/database.ts';

/** An empty DuckDB in memory behind the interface that the dashboard uses, so that tests run the same SQL. */
export async function openNodeDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async query<Row extends object>(sql: string) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS() as unknown[] as Row[];
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
