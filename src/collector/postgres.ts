import type { Pool } from 'pg';
import { Problem } from '../domain/problem.ts';
import type { Pepper } from './pepper.ts';
import { loadPepper } from './pepper.ts';
import { createWriter } from './postgres-accept.ts';
import { guarded, locks, openPool, transaction } from './postgres-connection.ts';
import { readInbox } from './postgres-inbox.ts';
import { deleteRows } from './postgres-delete.ts';
import { migrate } from './postgres-migrate.ts';
import { joinOthers } from './postgres-others.ts';
import { createSurveys } from './postgres-surveys.ts';
import { tidy } from './postgres-tidy.ts';
import type { Store } from './store.ts';

/** When nothing happens: small tables, and nobody waits. */
const inPassing = { largest: 32_000_000, patience: 200 };
/** When the last process leaves. */
const atTheEnd = { largest: Infinity, patience: 5000 };

function pepperFor(pool: Pool, file: string): Promise<Pepper> {
  return transaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [locks.migrate]);
    const { rows } = await client.query<{ proof: Buffer }>('SELECT proof FROM pepper');
    const pepper = loadPepper(file, rows[0]?.proof);
    if (rows[0] === undefined) await client.query('INSERT INTO pepper (proof) VALUES ($1)', [pepper.proof]);
    return pepper;
  });
}

async function open(url: string, pool: Pool, pepperFile: string) {
  await migrate(pool);
  const pepper = await pepperFor(pool, pepperFile);
  return {
    surveys: createSurveys(pool, pepper),
    writer: createWriter(pool, pepper),
    others: await joinOthers(url),
  };
}

/**
 * Opens or makes a store in a PostgreSQL database that is its own. Several processes may do so at once, each with the
 * same pepper file: a code is spent once, wrong guesses count together, and the last that leaves puts the tables in order.
 *
 * @param url as `postgres://user@host/database`; what is missing comes from `PGPASSWORD` and its like
 * @throws `collector/storage-failed`, with PostgreSQL's own error as its cause
 */
export async function openPostgresStore(url: string, pepperFile: string): Promise<Store> {
  const pool = openPool(url);
  const { surveys, writer, others } = await guarded(() => open(url, pool, pepperFile)).catch(
    async (problem: unknown) => {
      await pool.end();
      throw problem;
    },
  );
  let isDirty = true;
  const write = <T>(work: () => Promise<T>): Promise<T> => {
    isDirty = true;
    return guarded(work);
  };

  return {
    registerSurvey: (survey, batches) => write(() => surveys.register(survey, batches)),
    survey: (id) => guarded(() => surveys.find(id)),
    addCodes: (survey, codes) => write(() => surveys.addCodes(survey, codes)),
    importEnvelopes: (survey, envelopes) => write(() => surveys.importEnvelopes(survey, envelopes)),
    codeState: (survey, digest) => guarded(() => writer.codeState(survey, digest)),
    batchOf: (survey, digest) => guarded(() => writer.batchOf(survey, digest)),
    standing: (submission) => guarded(() => writer.standing(submission)),
    acceptMany: (group) => write(() => writer.acceptMany(group)),
    // While one waits for the disk the server does the work of the next, as it does for two processes.
    groupsAtOnce: 2,
    counts: (survey) => guarded(() => surveys.counts(survey)),
    async deleteSurvey(survey, expected) {
      const deleted = await write(() => deleteRows(pool, survey, expected));
      // Somebody else may hold the tables; then the next rest does it.
      await tidy(pool, atTheEnd).catch(() => undefined);
      return deleted;
    },
    async *exportInbox(survey) {
      try {
        yield* readInbox(url, survey);
      } catch (cause) {
        throw cause instanceof Problem ? cause : new Problem('collector/storage-failed', {}, { cause });
      }
    },
    async rest() {
      if (!isDirty) return;
      isDirty = false;
      await guarded(() => tidy(pool, inPassing)).catch((problem: unknown) => {
        isDirty = true;
        throw problem;
      });
    },
    async close() {
      if (pool.ending) return;
      try {
        if ((await others.leave()) && isDirty) await guarded(() => tidy(pool, atTheEnd));
      } finally {
        await pool.end();
      }
    },
    otherGuesses: others,
  };
}
