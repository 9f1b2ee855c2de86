import type { Pool } from 'pg';
import { gather } from './gather.ts';
import type { Named } from './named-group.ts';
import { createNaming, firstOfEach, inOrderOf } from './named-group.ts';
import type { Pepper } from './pepper.ts';
import { binaryArray } from './postgres-array.ts';
import { isPostgresError } from './postgres-connection.ts';
import type { Acceptance, CodeState, Submission } from './store.ts';

export interface Writer {
  codeState(survey: string, digest: string): Promise<CodeState>;
  batchOf(survey: string, digest: string): Promise<string | undefined>;
  standing(submission: Submission): Promise<Acceptance | 'unused'>;
  acceptMany(group: readonly Submission[]): Promise<Acceptance[]>;
}

/**
 * Spends and stores a whole group in one statement, which is one transaction. Codes are locked in one order, so that two
 * processes with the same codes wait for each other and never for ever. Codes, closed and open parts are written each
 * in an order of its own.
 */
const acceptGroup = `
  WITH sent AS MATERIALIZED (
    SELECT * FROM unnest($1::text[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[])
      AS sent (survey, hash, closed_id, closed, open_id, open)
  ), held AS (
    SELECT id FROM survey WHERE id IN (SELECT survey FROM sent) ORDER BY id FOR KEY SHARE
  ), free AS (
    SELECT survey, hash FROM code
      WHERE (survey, hash) IN (SELECT survey, hash FROM sent) AND survey IN (SELECT id FROM held) AND NOT spent
      ORDER BY survey, hash FOR UPDATE
  ), spent AS (
    UPDATE code SET spent = true FROM free WHERE code.survey = free.survey AND code.hash = free.hash
      RETURNING code.survey, code.hash, code.batch
  ), closed_parts AS (
    INSERT INTO closed (survey, id, batch, body)
      SELECT survey, closed_id, batch, closed FROM spent JOIN sent USING (survey, hash) ORDER BY closed_id
  ), open_parts AS (
    INSERT INTO open (survey, id, body)
      SELECT survey, open_id, open FROM spent JOIN sent USING (survey, hash) ORDER BY open_id
  )
  SELECT survey, encode(hash, 'hex') AS hash FROM spent`;

const standings = `
  SELECT code.spent,
    (SELECT count(*) FROM closed WHERE closed.survey = asked.survey AND closed.id = asked.closed_id)::int
    + (SELECT count(*) FROM open WHERE open.survey = asked.survey AND open.id = asked.open_id)::int AS envelopes
  FROM unnest($1::text[], $2::bytea[], $3::bytea[], $4::bytea[])
    WITH ORDINALITY AS asked (survey, hash, closed_id, open_id, place)
  LEFT JOIN code ON code.survey = asked.survey AND code.hash = asked.hash
  ORDER BY place`;

const surveysOf = (group: readonly Named[]): Buffer =>
  binaryArray(
    'text',
    group.map(({ survey }) => Buffer.from(survey)),
  );

const columnOf = (group: readonly Named[], part: (named: Named) => Uint8Array): Buffer =>
  binaryArray('bytea', group.map(part));

/** Another process stored the same bytes with another code at the same moment: ask again how things stand. */
const uniqueViolation = '23505';
const attempts = 3;

/** Spending codes and storing envelopes, always together in one transaction. */
export function createWriter(pool: Pool, pepper: Pepper): Writer {
  const nameOf = createNaming(pepper);

  async function standingsOf(asked: readonly Named[]): Promise<(Acceptance | 'unused')[]> {
    const { rows } = await pool.query<{ spent: boolean | null; envelopes: number }>({
      name: 'standings',
      text: standings,
      values: [
        surveysOf(asked),
        columnOf(asked, ({ hash }) => hash),
        columnOf(asked, ({ closedId }) => closedId),
        columnOf(asked, ({ openId }) => openId),
      ],
    });
    return rows.map(({ spent, envelopes }) => {
      if (spent === null) return 'unknown';
      if (spent) return envelopes === 2 ? 'stored' : 'used';
      return envelopes === 0 ? 'unused' : 'used';
    });
  }

  /** Those of the group whose codes were spent now. */
  async function store(group: readonly Named[]): Promise<Named[]> {
    const sorted = inOrderOf(group, ({ hash }) => hash);
    const { rows } = await pool.query<{ survey: string; hash: string }>({
      name: 'accept-group',
      text: acceptGroup,
      values: [
        surveysOf(sorted),
        columnOf(sorted, ({ hash }) => hash),
        columnOf(sorted, ({ closedId }) => closedId),
        columnOf(sorted, ({ closed }) => closed),
        columnOf(sorted, ({ openId }) => openId),
        columnOf(sorted, ({ open }) => open),
      ],
    });
    const spent = new Set(rows.map(({ survey, hash }) => `${survey} ${hash}`));
    return sorted.filter(({ survey, hash }) => spent.has(`${survey} ${Buffer.from(hash).toString('hex')}`));
  }

  async function storeUnused(named: readonly Named[]): Promise<Named[]> {
    let group = firstOfEach(named);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await store(group);
      } catch (problem) {
        if (attempt === attempts || !isPostgresError(problem, uniqueViolation)) throw problem;
        const now = await standingsOf(named);
        group = firstOfEach(named.filter((_, i) => now[i] === 'unused'));
      }
    }
  }

  async function findCode(survey: string, digest: string) {
    const { rows } = await pool.query<{ spent: boolean; batch: string }>({
      name: 'code',
      text: 'SELECT spent, batch FROM code WHERE survey = $1 AND hash = $2',
      values: [survey, pepper.hashCode(digest)],
    });
    return rows[0];
  }

  const standing = gather(standingsOf);
  return {
    async codeState(survey, digest) {
      const code = await findCode(survey, digest);
      return code === undefined ? 'unknown' : code.spent ? 'used' : 'unused';
    },
    async batchOf(survey, digest) {
      const code = await findCode(survey, digest);
      return code?.spent === false ? code.batch : undefined;
    },
    standing: (submission) => standing(nameOf(submission)),
    async acceptMany(group) {
      const named = group.map(nameOf);
      const stored = new Set(await storeUnused(named));
      const rest = named.filter((one) => !stored.has(one));
      const now = rest.length > 0 ? await standingsOf(rest) : [];
      const standingOf = new Map(rest.map((one, i) => [one, now[i]]));
      return named.map((one) => {
        const standing = stored.has(one) ? 'stored' : standingOf.get(one);
        return standing === undefined || standing === 'unused' ? 'used' : standing;
      });
    },
  };
}
