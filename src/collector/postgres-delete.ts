import type { Pool } from 'pg';
import { Problem } from '../domain/problem.ts';
import { transaction } from './postgres-connection.ts';
import type { Deleted } from './store.ts';

/**
 * Deletes all of a survey, or nothing when there is not exactly what the caller counted. The tables are written anew
 * afterwards (`tidy`): PostgreSQL itself overwrites nothing.
 *
 * @throws `collector/inbox-differs`
 */
export function deleteRows(pool: Pool, survey: string, expected: Omit<Deleted, 'codes'>): Promise<Deleted> {
  return transaction(pool, async (client) => {
    // Whoever stores a group holds its survey: from here on nothing comes in.
    await client.query('SELECT 1 FROM survey WHERE id = $1 FOR UPDATE', [survey]);
    const remove = async (table: 'closed' | 'open' | 'code') =>
      (await client.query(`DELETE FROM ${table} WHERE survey = $1`, [survey])).rowCount ?? 0;
    const [closed, open] = [await remove('closed'), await remove('open')];
    if (closed !== expected.closed || open !== expected.open) {
      throw new Problem('collector/inbox-differs', {});
    }
    const codes = await remove('code');
    await client.query('DELETE FROM survey WHERE id = $1', [survey]);
    return { closed, open, codes };
  });
}
