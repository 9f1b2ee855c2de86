import type { DatabaseSync } from 'node:sqlite';
import { fixedTerms, termsChanged } from './registration.ts';
import { inOrderOf } from './named-group.ts';
import type { Pepper } from './pepper.ts';
import { transaction } from './sqlite-file.ts';
import type { BatchCount, CollectedSurvey, HandOutCode } from './store.ts';

export interface Surveys {
  register(survey: CollectedSurvey, batches: Uint8Array | undefined): void;
  find(id: string): CollectedSurvey | undefined;
  addCodes(survey: string, codes: readonly HandOutCode[]): void;
  counts(survey: string): BatchCount[];
}

interface Row {
  version: string;
  opens: string;
  closes: string;
  demo: number;
  closed_length: number;
  open_length: number;
}

/** The surveys of a collector and their hand-out codes. */
export function createSurveys(database: DatabaseSync, pepper: Pepper): Surveys {
  const select = database.prepare(
    'SELECT version, opens, closes, demo, closed_length, open_length FROM survey WHERE id = ?',
  );
  const hasEnvelope = database.prepare('SELECT 1 FROM open WHERE survey = ? LIMIT 1');
  const upsert = database.prepare(
    `INSERT INTO survey (id, version, opens, closes, demo, closed_length, open_length, batches)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, opens = excluded.opens, closes = excluded.closes,
       demo = excluded.demo, closed_length = excluded.closed_length, open_length = excluded.open_length,
       batches = coalesce(excluded.batches, batches)`,
  );
  const addCode = database.prepare(
    'INSERT INTO code (survey, hash, batch, spent) VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING',
  );
  const count = database.prepare(
    'SELECT batch, sum(spent) AS spent, count(*) AS total FROM code WHERE survey = ? GROUP BY batch ORDER BY batch',
  );

  function find(id: string): CollectedSurvey | undefined {
    const row = select.get(id) as Row | undefined;
    if (row === undefined) return undefined;
    const { version, opens, closes, demo, closed_length, open_length } = row;
    const lengths = { closed: closed_length, open: open_length };
    return { id, version, opens, closes, demo: demo === 1, lengths };
  }

  return {
    find,
    register(survey, batches) {
      transaction(database, () => {
        const known = find(survey.id);
        if (known && fixedTerms(known) !== fixedTerms(survey) && hasEnvelope.get(survey.id)) {
          throw termsChanged(survey.id);
        }
        const { id, version, opens, closes, demo, lengths } = survey;
        upsert.run(id, version, opens, closes, Number(demo), lengths.closed, lengths.open, batches ?? null);
      });
    },
    addCodes(survey, codes) {
      // Sorted by hash, so that the place of a code in the file does not tell where it stood on the printed sheet.
      const rows = codes.map(({ digest, batch }) => ({ hash: pepper.hashCode(digest), batch }));
      transaction(database, () => {
        for (const { hash, batch } of inOrderOf(rows, (row) => row.hash)) addCode.run(survey, hash, batch);
      });
    },
    counts: (survey) => count.all(survey) as unknown as BatchCount[],
  };
}
