import { timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { Problem } from '../domain/problem.ts';
import type { HashCode } from './codes.ts';
import { hashCodesWith, loadPepper } from './codes.ts';
import { createWriter } from './sqlite-accept.ts';
import { guarded, openDatabase, rewrite } from './sqlite-file.ts';
import { readInbox } from './sqlite-inbox.ts';
import { createSurveys } from './sqlite-surveys.ts';
import type { Store } from './store.ts';

/** Above this many bytes the file is rewritten at closing only: it takes about 6 ms per MB, and nobody is served. */
const rewriteInPassing = 32_000_000;

/** Without the right pepper every code would be unknown, and every child would be told so. Better not to start. */
function checkPepper(database: DatabaseSync, hashCode: HashCode): void {
  const proof = hashCode('00');
  const row = database.prepare('SELECT proof FROM pepper').get();
  if (row === undefined) database.prepare('INSERT INTO pepper (proof) VALUES (?)').run(proof);
  else if (!timingSafeEqual(row['proof'] as Uint8Array, proof)) throw new Error('pepper of another database');
}

/**
 * Opens or makes a store in an SQLite file, with the pepper beside it in `<file>.pepper`.
 *
 * @throws `collector/storage-failed`, also when the pepper is lost or of another database
 */
export function openSqliteStore(file: string): Store {
  const database = openDatabase(file);
  const { surveys, writer } = guarded(() => {
    try {
      const hashCode = hashCodesWith(loadPepper(`${file}.pepper`));
      checkPepper(database, hashCode);
      return { surveys: createSurveys(database, hashCode), writer: createWriter(database, hashCode) };
    } catch (problem) {
      database.close();
      throw problem;
    }
  });
  let exports = 0;
  let isDirty = true;
  const write = <T>(work: () => T): T => {
    isDirty = true;
    return guarded(work);
  };

  return {
    registerSurvey: async (survey, batches) => write(() => surveys.register(survey, batches)),
    survey: async (id) => guarded(() => surveys.find(id)),
    addCodes: async (survey, codes) => write(() => surveys.addCodes(survey, codes)),
    importEnvelopes: async (survey, envelopes) => write(() => writer.importEnvelopes(survey, envelopes)),
    codeState: async (survey, digest) => guarded(() => writer.codeState(survey, digest)),
    batchOf: async (survey, digest) => guarded(() => writer.batchOf(survey, digest)),
    acceptMany: async (group) => write(() => writer.acceptMany(group)),
    counts: async (survey) => guarded(() => surveys.counts(survey)),
    async *exportInbox(survey) {
      exports += 1;
      try {
        yield* readInbox(file, survey);
      } catch (cause) {
        throw cause instanceof Problem ? cause : new Problem('collector/storage-failed', {}, { cause });
      } finally {
        exports -= 1;
      }
    },
    async rest() {
      // A reader holds the log: emptying it would wait for a slow download, and everybody with it.
      if (!isDirty || exports > 0) return;
      guarded(() => rewrite(database, rewriteInPassing));
      isDirty = false;
    },
    async close() {
      if (!database.isOpen) return;
      guarded(() => {
        try {
          if (isDirty && exports === 0) rewrite(database, Infinity);
        } finally {
          database.close();
        }
      });
    },
  };
}
