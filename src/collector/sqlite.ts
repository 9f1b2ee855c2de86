import type { DatabaseSync } from 'node:sqlite';
import { Problem } from '../domain/problem.ts';
import { writeBackup } from './backup-file.ts';
import type { Pepper } from './pepper.ts';
import { loadPepper } from './pepper.ts';
import { createWriter } from './sqlite-accept.ts';
import { deleteRows } from './sqlite-delete.ts';
import { guarded, openDatabase, rewrite } from './sqlite-file.ts';
import { readInbox } from './sqlite-inbox.ts';
import { watchFiles } from './sqlite-presence.ts';
import { createSurveys } from './sqlite-surveys.ts';
import type { Store } from './store.ts';

/** Above this many bytes the file is rewritten at closing only: it takes about 6 ms per MB, and nobody is served. */
const rewriteInPassing = 32_000_000;

function pepperFor(database: DatabaseSync, file: string): Pepper {
  const row = database.prepare('SELECT proof FROM pepper').get();
  const pepper = loadPepper(file, row?.['proof'] as Uint8Array | undefined);
  if (row === undefined)
    database.prepare('INSERT OR IGNORE INTO pepper (proof) VALUES (?)').run(pepper.proof);
  return pepper;
}

/**
 * Opens or makes a store in an SQLite file. When the file is deleted while it is open, everything is refused from then
 * on, and what was in it is saved to `<file>.gered`.
 *
 * @param pepperFile made beside the database at its first opening
 * @throws `collector/storage-failed`, also when the pepper is lost or of another database
 */
export function openSqliteStore(file: string, pepperFile = `${file}.pepper`): Store {
  const database = openDatabase(file);
  const { surveys, writer } = guarded(() => {
    try {
      const pepper = pepperFor(database, pepperFile);
      return { surveys: createSurveys(database, pepper), writer: createWriter(database, pepper) };
    } catch (problem) {
      database.close();
      throw problem;
    }
  });
  const isThere = watchFiles(file, `${file}-wal`);
  let isRescued = false;
  let exports = 0;
  let isDirty = true;

  /** A file that is gone is found out before anything is read from it, and before anybody hears that it was written. */
  function checkFile(): void {
    if (isThere()) return;
    if (!isRescued) {
      isRescued = true;
      void writeBackup(
        `${file}.gered`,
        () => void database.prepare('VACUUM INTO ?').run(`${file}.gered`),
      ).catch(() => undefined);
    }
    throw new Error(`the database was deleted: ${file}`);
  }
  const read = <T>(work: () => T): T =>
    guarded(() => {
      checkFile();
      return work();
    });
  const write = <T>(work: () => T): T => {
    isDirty = true;
    const result = read(work);
    guarded(checkFile);
    return result;
  };

  return {
    registerSurvey: async (survey, batches) => write(() => surveys.register(survey, batches)),
    survey: async (id) => read(() => surveys.find(id)),
    addCodes: async (survey, codes) => write(() => surveys.addCodes(survey, codes)),
    importEnvelopes: async (survey, envelopes) => write(() => writer.importEnvelopes(survey, envelopes)),
    codeState: async (survey, digest) => read(() => writer.codeState(survey, digest)),
    batchOf: async (survey, digest) => read(() => writer.batchOf(survey, digest)),
    standing: async (submission) => read(() => writer.standing(submission)),
    acceptMany: async (group) => write(() => writer.acceptMany(group)),
    counts: async (survey) => read(() => surveys.counts(survey)),
    deleteSurvey: async (survey, expected) => {
      const deleted = write(() => deleteRows(database, survey, expected));
      // Pages with what was deleted stand in the log until it is emptied; a reader would hold it, and a rest comes later.
      if (exports === 0) read(() => rewrite(database, rewriteInPassing));
      return deleted;
    },
    async *exportInbox(survey) {
      exports += 1;
      try {
        read(() => undefined);
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
      read(() => rewrite(database, rewriteInPassing));
      isDirty = false;
    },
    async close() {
      if (!database.isOpen) return;
      guarded(() => {
        try {
          if (isDirty && exports === 0 && isThere()) rewrite(database, Infinity);
        } finally {
          database.close();
        }
      });
    },
  };
}
