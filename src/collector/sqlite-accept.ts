import type { DatabaseSync } from 'node:sqlite';
import { Problem } from '../domain/problem.ts';
import type { Named } from './named-group.ts';
import { createNaming, firstOfEach, inOrderOf } from './named-group.ts';
import type { Pepper } from './pepper.ts';
import { transaction } from './sqlite-file.ts';
import type { Acceptance, CodeState, SealedEnvelopes, Submission } from './store.ts';

export interface Writer {
  codeState(survey: string, digest: string): CodeState;
  batchOf(survey: string, digest: string): string | undefined;
  standing(submission: Submission): Acceptance | 'unused';
  acceptMany(group: readonly Submission[]): Acceptance[];
  importEnvelopes(survey: string, envelopes: SealedEnvelopes): void;
}

/** Spending codes and storing envelopes, always together in one transaction. */
export function createWriter(database: DatabaseSync, pepper: Pepper): Writer {
  const nameOf = createNaming(pepper);
  const find = database.prepare('SELECT spent, batch FROM code WHERE survey = ? AND hash = ?');
  const spend = database.prepare(
    'UPDATE code SET spent = 1 WHERE survey = ? AND hash = ? AND spent = 0 RETURNING batch',
  );
  const spendAny = database.prepare(
    `UPDATE code SET spent = 1 WHERE survey = ?1 AND hash IN
       (SELECT hash FROM code WHERE survey = ?1 AND batch = ?2 AND spent = 0 ORDER BY hash LIMIT ?3)`,
  );
  const addClosed = database.prepare(
    'INSERT INTO closed (survey, id, batch, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const addOpen = database.prepare(
    'INSERT INTO open (survey, id, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const findEnvelopes = database.prepare(
    `SELECT (SELECT count(*) FROM closed WHERE survey = ?1 AND id = ?2) AS closed,
       (SELECT count(*) FROM open WHERE survey = ?1 AND id = ?3) AS open`,
  );

  function envelopesOf({ survey, closedId, openId }: Named): 'none' | 'some' | 'both' {
    const row = findEnvelopes.get(survey, closedId, openId);
    const found = Number(row?.['closed']) + Number(row?.['open']);
    return found === 0 ? 'none' : found === 1 ? 'some' : 'both';
  }

  function standingOf(named: Named): Acceptance | 'unused' {
    const row = find.get(named.survey, named.hash);
    if (row === undefined) return 'unknown';
    const envelopes = envelopesOf(named);
    if (row['spent'] === 1) return envelopes === 'both' ? 'stored' : 'used';
    return envelopes === 'none' ? 'unused' : 'used';
  }

  /** Codes, closed and open parts, each in an order of its own: within the group nothing stands beside anything. */
  function store(group: readonly Named[]): void {
    const batches = new Map<Named, string>();
    for (const named of inOrderOf(group, ({ hash }) => hash)) {
      batches.set(named, String(spend.get(named.survey, named.hash)?.['batch']));
    }
    for (const named of inOrderOf(group, ({ closedId }) => closedId)) {
      addClosed.run(named.survey, named.closedId, batches.get(named) ?? '', named.closed);
    }
    for (const { survey, openId, open } of inOrderOf(group, ({ openId }) => openId)) {
      addOpen.run(survey, openId, open);
    }
  }

  function findCode(survey: string, digest: string): { spent: boolean; batch: string } | undefined {
    const row = find.get(survey, pepper.hashCode(digest));
    return row && { spent: row['spent'] === 1, batch: String(row['batch']) };
  }

  return {
    codeState(survey, digest) {
      const code = findCode(survey, digest);
      return code === undefined ? 'unknown' : code.spent ? 'used' : 'unused';
    },
    batchOf(survey, digest) {
      const code = findCode(survey, digest);
      return code?.spent === false ? code.batch : undefined;
    },
    standing: (submission) => standingOf(nameOf(submission)),
    acceptMany: (group) =>
      transaction(database, () => {
        const named = group.map(nameOf);
        store(firstOfEach(named.filter((one) => standingOf(one) === 'unused')));
        return named.map((one) => {
          const standing = standingOf(one);
          return standing === 'unused' ? 'used' : standing;
        });
      }),
    importEnvelopes(survey, { closed, open }) {
      transaction(database, () => {
        for (const [batch, envelopes] of Map.groupBy(closed, ({ batch }) => batch)) {
          const added = envelopes.filter(
            ({ body }) => addClosed.run(survey, pepper.envelopeId(body), batch, body).changes === 1,
          );
          const { changes } = spendAny.run(survey, batch, added.length);
          if (changes !== added.length) throw new Problem('collector/code-unknown', {});
        }
        for (const body of open) addOpen.run(survey, pepper.envelopeId(body), body);
      });
    },
  };
}
