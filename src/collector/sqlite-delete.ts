import type { DatabaseSync } from 'node:sqlite';
import { Problem } from '../domain/problem.ts';
import { transaction } from './sqlite-file.ts';
import type { Deleted } from './store.ts';

/**
 * Deletes all of a survey, or nothing when there is not exactly what the caller counted. What is deleted is overwritten
 * (`secure_delete`).
 *
 * @throws `collector/inbox-differs`
 */
export function deleteRows(
  database: DatabaseSync,
  survey: string,
  expected: Omit<Deleted, 'codes'>,
): Deleted {
  return transaction(database, () => {
    const remove = (table: 'closed' | 'open' | 'code') =>
      Number(database.prepare(`DELETE FROM ${table} WHERE survey = ?`).run(survey).changes);
    const [closed, open] = [remove('closed'), remove('open')];
    if (closed !== expected.closed || open !== expected.open) {
      throw new Problem('collector/inbox-differs', {});
    }
    const codes = remove('code');
    database.prepare('DELETE FROM survey WHERE id = ?').run(survey);
    return { closed, open, codes };
  });
}
