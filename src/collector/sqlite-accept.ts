import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { Problem } from '../domain/problem.ts';
import type { HashCode } from './codes.ts';
import { transaction } from './sqlite-file.ts';
import type { Acceptance, CodeState, SealedEnvelopes, Submission } from './store.ts';

export interface Writer {
  codeState(survey: string, digest: string): CodeState;
  batchOf(survey: string, digest: string): string | undefined;
  acceptMany(group: readonly Submission[]): Acceptance[];
  importEnvelopes(survey: string, envelopes: SealedEnvelopes): void;
}

/** Spending codes and storing envelopes, always together in one transaction. */
export function createWriter(database: DatabaseSync, hashCode: HashCode): Writer {
  const find = database.prepare('SELECT spent, batch FROM code WHERE survey = ? AND hash = ?');
  const spend = database.prepare(
    'UPDATE code SET spent = 1 WHERE survey = ? AND hash = ? AND spent = 0 RETURNING batch',
  );
  const spendAny = database.prepare(
    `UPDATE code SET spent = 1 WHERE survey = ?1 AND hash IN
       (SELECT hash FROM code WHERE survey = ?1 AND batch = ?2 AND spent = 0 ORDER BY hash LIMIT ?3)`,
  );
  const addClosed = database.prepare('INSERT INTO closed (survey, id, batch, body) VALUES (?, ?, ?, ?)');
  const addOpen = database.prepare('INSERT INTO open (survey, id, body) VALUES (?, ?, ?)');

  const insertClosed = (survey: string, batch: string, body: Uint8Array) =>
    addClosed.run(survey, randomBytes(16), batch, body);
  const insertOpen = (survey: string, body: Uint8Array) => addOpen.run(survey, randomBytes(16), body);

  function codeState(survey: string, digest: string): CodeState {
    const row = find.get(survey, hashCode(digest));
    if (row === undefined) return 'unknown';
    return row['spent'] === 1 ? 'used' : 'unused';
  }

  function accept({ survey, digest, closed, open }: Submission): Acceptance {
    const row = spend.get(survey, hashCode(digest));
    if (row === undefined) return codeState(survey, digest) === 'used' ? 'used' : 'unknown';
    insertClosed(survey, String(row['batch']), closed);
    insertOpen(survey, open);
    return 'stored';
  }

  function batchOf(survey: string, digest: string): string | undefined {
    const row = find.get(survey, hashCode(digest));
    return row?.['spent'] === 0 ? String(row['batch']) : undefined;
  }

  return {
    codeState,
    batchOf,
    acceptMany: (group) => transaction(database, () => group.map(accept)),
    importEnvelopes(survey, { closed, open }) {
      transaction(database, () => {
        for (const [batch, envelopes] of Map.groupBy(closed, ({ batch }) => batch)) {
          const { changes } = spendAny.run(survey, batch, envelopes.length);
          if (changes !== envelopes.length) throw new Problem('collector/code-unknown', {});
          for (const { body } of envelopes) insertClosed(survey, batch, body);
        }
        for (const body of open) insertOpen(survey, body);
      });
    },
  };
}
