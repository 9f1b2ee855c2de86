import { bootDuckDb } from '../../../src/browser/duckdb.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { askAll, type Answers } from './ask.ts';

declare global {
  interface Window {
    /** For the test: all answers of DuckDB-WASM, on the driver of the dashboard. */
    askDuckDb(cubes: readonly Released<Cube>[]): Promise<Answers>;
  }
}

window.askDuckDb = async (cubes) => {
  const db = await bootDuckDb();
  try {
    return await askAll(db, cubes);
  } finally {
    await db.close();
  }
};
