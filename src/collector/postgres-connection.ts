import { Pool } from 'pg';
import type { ClientConfig, PoolClient } from 'pg';
import { Problem } from '../domain/problem.ts';

/** Numbers of our own among the advisory locks of a database. */
export const locks = { migrate: 7_201, tidy: 7_202, presence: 7_203 } as const;

/** What a connection asks of the server: a commit is on the disk when it returns, and nothing waits for ever. */
const session = `SET synchronous_commit = on; SET statement_timeout = '15s'; SET lock_timeout = '5s';
  SET idle_in_transaction_session_timeout = '10min'; SET client_min_messages = warning`;

export function configOf(url: string): ClientConfig {
  return { connectionString: url, application_name: 'veilige-kring', connectionTimeoutMillis: 5000 };
}

/** A few connections: one writes groups, the others look up. A broken one is replaced when it is needed. */
export function openPool(url: string): Pool {
  const pool = new Pool({
    ...configOf(url),
    max: 6,
    onConnect: async (client) => {
      await client.query(session);
    },
  });
  // Without a listener, a server that stops would stop the collector; the next statement reports it anyway.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Does the work, and turns every failure of the database into a problem. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('collector/storage-failed', {}, { cause });
  }
}

/** All of the work or nothing of it, on one connection. */
export async function transaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (problem) {
    // Closing the connection makes the server roll back, in whatever state it is.
    client.release(true);
    throw problem;
  }
}

/** Whether this is PostgreSQL's own error with this code (postgresql.org, appendix A). */
export function isPostgresError(problem: unknown, code: string): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === code;
}
