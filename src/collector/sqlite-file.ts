import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '../domain/problem.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations } from './migrations.ts';

/** Milliseconds that a statement waits for another process, such as a backup, before it fails. */
const lockTimeout = 2000;

/** Does the work, and turns every failure of the database into a problem. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('collector/storage-failed', {}, { cause });
  }
}

/** All of the work or nothing of it. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (problem) {
    // A full disk makes SQLite roll back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw problem;
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

/**
 * Brings the tables up to date, step by step, each with its number in one transaction. The number is read inside it, so
 * that of two processes that start at once the second finds the work done.
 */
export function migrate(database: DatabaseSync, steps: readonly Migration[] = migrations): void {
  const version = versionOf(database);
  if (version > steps.length) throw new Error(`database of a newer version: ${version}`);
  for (const [i, step] of steps.entries()) {
    transaction(database, () => {
      if (versionOf(database) === i) database.exec(`${step.sqlite}; PRAGMA user_version = ${i + 1};`);
    });
  }
}

/**
 * Opens or makes a database file, readable by its owner only. A commit is on the disk when it returns; what is deleted
 * or moved is overwritten.
 *
 * @throws `collector/storage-failed`
 */
export function openDatabase(file: string): DatabaseSync {
  return guarded(() => {
    closeSync(openSync(file, 'a', 0o600));
    const database = new DatabaseSync(file, { timeout: lockTimeout });
    try {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
      // 16 MB of log instead of 4: under load a third more answers a second, and the log is emptied at rest anyway.
      database.exec('PRAGMA wal_autocheckpoint = 4000');
      migrate(database);
    } catch (problem) {
      database.close();
      throw problem;
    }
    return database;
  });
}

/** A second connection, for a long look at one moment of the database while writing goes on. */
export function openReader(file: string): DatabaseSync {
  return new DatabaseSync(file, { readOnly: true, timeout: lockTimeout });
}

/**
 * Writes the file anew, in the order of its random keys, and empties the log. Without it, the place of an envelope in
 * the file tells when it came: SQLite appends within a page, and hands out overflow pages by rising number.
 */
export function rewrite(database: DatabaseSync, largest: number): void {
  const { bytes } = database
    .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')
    .get() as { bytes: number };
  if (bytes <= largest) database.exec('VACUUM');
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}
