import type { Pool, PoolClient } from 'pg';
import type { Migration } from './migrations/migration.ts';
import { migrations } from './migrations.ts';
import { locks, transaction } from './postgres-connection.ts';

async function versionOf(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('collector_version') IS NOT NULL AS found`,
  );
  if (rows[0]?.found !== true) return 0;
  const version = await client.query<{ version: number }>('SELECT version FROM collector_version');
  return version.rows[0]?.version ?? 0;
}

async function setVersion(client: PoolClient, version: number): Promise<void> {
  if (version === 1) await client.query('CREATE TABLE collector_version (version integer NOT NULL)');
  await client.query('DELETE FROM collector_version');
  await client.query('INSERT INTO collector_version VALUES ($1)', [version]);
}

/**
 * Brings the tables up to date, step by step, each with its number in one transaction, as in SQLite. The advisory lock
 * makes that of several processes that start at once one does the work and the others find it done.
 */
export async function migrate(pool: Pool, steps: readonly Migration[] = migrations): Promise<void> {
  for (let isDone = false; !isDone;) {
    isDone = await transaction(pool, async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [locks.migrate]);
      const version = await versionOf(client);
      if (version > steps.length) throw new Error(`database of a newer version: ${version}`);
      const step = steps[version];
      if (step === undefined) return true;
      await client.query(step.postgres);
      await setVersion(client, version + 1);
      return false;
    });
  }
}
