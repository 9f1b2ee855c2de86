import type { Pool } from 'pg';
import { locks, transaction } from './postgres-connection.ts';

const keys = { code: 'survey, hash', closed: 'survey, id', open: 'survey, id' };

export interface TidyOptions {
  /** Bytes above which nothing is done: nobody is served meanwhile. */
  largest: number;
  /** Milliseconds to wait for those who read or write now. */
  patience: number;
}

/**
 * Writes the tables anew, in the order of their keys and all in one transaction. Without it the place (`ctid`) and the
 * transaction (`xmin`) of a row tell which group it came in, and in which order the groups came. `CLUSTER` would not do:
 * it keeps `xmin`. Of several processes one does it.
 *
 * @throws PostgreSQL's own error, also when somebody holds the tables for longer than the patience
 */
export async function tidy(pool: Pool, { largest, patience }: TidyOptions): Promise<void> {
  await transaction(pool, async (client) => {
    await client.query(`SET LOCAL lock_timeout = ${Math.ceil(patience)}`);
    await client.query('SET LOCAL statement_timeout = 0');
    const { rows: won } = await client.query<{ won: boolean }>(
      'SELECT pg_try_advisory_xact_lock($1) AS won',
      [locks.tidy],
    );
    if (won[0]?.won !== true) return;
    await client.query('LOCK TABLE code, closed, open IN ACCESS EXCLUSIVE MODE');
    const { rows: sizes } = await client.query<{ bytes: string }>(
      `SELECT sum(pg_total_relation_size(name::regclass)) AS bytes FROM unnest($1::text[]) AS name`,
      [Object.keys(keys)],
    );
    if (Number(sizes[0]?.bytes) > largest) return;
    for (const [table, key] of Object.entries(keys)) {
      await client.query(`CREATE TEMPORARY TABLE tidied ON COMMIT DROP AS SELECT * FROM ${table}`);
      await client.query(`TRUNCATE ${table}`);
      await client.query(`INSERT INTO ${table} SELECT * FROM tidied ORDER BY ${key}`);
      await client.query('DROP TABLE tidied');
    }
  });
}
