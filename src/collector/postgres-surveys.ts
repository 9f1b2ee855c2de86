import type { Pool } from 'pg';
import { Problem } from '../domain/problem.ts';
import { gather } from './gather.ts';
import { inOrderOf } from './named-group.ts';
import type { Pepper } from './pepper.ts';
import { transaction } from './postgres-connection.ts';
import { fixedTerms, termsChanged } from './registration.ts';
import type { BatchCount, CollectedSurvey, HandOutCode, SealedEnvelopes } from './store.ts';

export interface Surveys {
  register(survey: CollectedSurvey, batches: Uint8Array | undefined): Promise<void>;
  find(id: string): Promise<CollectedSurvey | undefined>;
  addCodes(survey: string, codes: readonly HandOutCode[]): Promise<void>;
  importEnvelopes(survey: string, envelopes: SealedEnvelopes): Promise<void>;
  counts(survey: string): Promise<BatchCount[]>;
}

interface Row {
  id: string;
  version: string;
  opens: string;
  closes: string;
  demo: boolean;
  closed_length: number;
  open_length: number;
}

const columns = 'id, version, opens, closes, demo, closed_length, open_length';

function surveyOf({ id, version, opens, closes, demo, closed_length, open_length }: Row): CollectedSurvey {
  return { id, version, opens, closes, demo, lengths: { closed: closed_length, open: open_length } };
}

/** The surveys of a collector, their hand-out codes, and what comes another way. */
export function createSurveys(pool: Pool, pepper: Pepper): Surveys {
  const find = gather(async (ids: readonly string[]) => {
    const text = `SELECT ${columns} FROM survey WHERE id = ANY($1::text[])`;
    const { rows } = await pool.query<Row>({ name: 'surveys', text, values: [[...new Set(ids)]] });
    const found = new Map(rows.map((row) => [row.id, surveyOf(row)]));
    return ids.map((id) => found.get(id));
  });

  return {
    find,
    register: ({ id, version, opens, closes, demo, lengths }, batches) =>
      transaction(pool, async (client) => {
        const values = [id, version, opens, closes, demo, lengths.closed, lengths.open, batches ?? null];
        const added = await client.query(
          `INSERT INTO survey (${columns}, batches) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
          values,
        );
        if (added.rowCount === 1) return;
        // Whoever stores a group holds its surveys: from here on no first answer can come in between.
        const { rows } = await client.query<Row>(`SELECT ${columns} FROM survey WHERE id = $1 FOR UPDATE`, [
          id,
        ]);
        const known = rows[0] && surveyOf(rows[0]);
        const answers = await client.query('SELECT 1 FROM open WHERE survey = $1 LIMIT 1', [id]);
        const terms = fixedTerms({ id, version, opens, closes, demo, lengths });
        if (known && fixedTerms(known) !== terms && answers.rowCount === 1) throw termsChanged(id);
        await client.query(
          `UPDATE survey SET version = $2, opens = $3, closes = $4, demo = $5, closed_length = $6, open_length = $7,
             batches = coalesce($8, batches) WHERE id = $1`,
          values,
        );
      }),
    async addCodes(survey, codes) {
      const rows = codes.map(({ digest, batch }) => ({ hash: pepper.hashCode(digest), batch }));
      const sorted = inOrderOf(rows, ({ hash }) => hash);
      await pool.query(
        `INSERT INTO code (survey, hash, batch, spent)
           SELECT $1, hash, batch, false FROM unnest($2::bytea[], $3::text[]) AS sent (hash, batch) ON CONFLICT DO NOTHING`,
        [survey, sorted.map(({ hash }) => hash), sorted.map(({ batch }) => batch)],
      );
    },
    importEnvelopes: (survey, { closed, open }) =>
      transaction(pool, async (client) => {
        await client.query('SELECT 1 FROM survey WHERE id = $1 FOR KEY SHARE', [survey]);
        for (const [batch, envelopes] of Map.groupBy(closed, ({ batch }) => batch)) {
          const bodies = envelopes.map(({ body }) => body);
          const added = await client.query(
            `INSERT INTO closed (survey, id, batch, body)
               SELECT $1, id, $2, body FROM unnest($3::bytea[], $4::bytea[]) AS sent (id, body)
               ORDER BY id ON CONFLICT DO NOTHING`,
            [survey, batch, bodies.map(pepper.envelopeId), bodies],
          );
          const spent = await client.query(
            `UPDATE code SET spent = true WHERE survey = $1 AND hash IN
               (SELECT hash FROM code WHERE survey = $1 AND batch = $2 AND NOT spent ORDER BY hash LIMIT $3 FOR UPDATE)`,
            [survey, batch, added.rowCount],
          );
          if (spent.rowCount !== added.rowCount) throw new Problem('collector/code-unknown', {});
        }
        await client.query(
          `INSERT INTO open (survey, id, body)
             SELECT $1, id, body FROM unnest($2::bytea[], $3::bytea[]) AS sent (id, body) ORDER BY id ON CONFLICT DO NOTHING`,
          [survey, open.map(pepper.envelopeId), open],
        );
      }),
    async counts(survey) {
      const { rows } = await pool.query<BatchCount>(
        `SELECT batch, (count(*) FILTER (WHERE spent))::int AS spent, count(*)::int AS total
           FROM code WHERE survey = $1 GROUP BY batch ORDER BY batch COLLATE "C"`,
        [survey],
      );
      return rows;
    },
  };
}
