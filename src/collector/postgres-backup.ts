import type { SQLInputValue } from 'node:sqlite';
import { writeBackup } from './backup-file.ts';
import { guarded } from './postgres-connection.ts';
import { openSnapshot } from './postgres-snapshot.ts';
import { openDatabase, rewrite } from './sqlite-file.ts';

const tables = {
  survey: ['id', 'version', 'opens', 'closes', 'demo', 'closed_length', 'open_length', 'batches'],
  code: ['survey', 'hash', 'batch', 'spent'],
  closed: ['survey', 'id', 'batch', 'body'],
  open: ['survey', 'id', 'body'],
  pepper: ['proof'],
};

const toSqlite = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value) as SQLInputValue;

/**
 * One moment of a PostgreSQL store as a new SQLite file with the same tables, in the order of their keys. A collector
 * opens it as its own, with a copy of the same pepper beside it.
 *
 * @throws `collector/storage-failed`, also when there is such a file already
 */
export function backupPostgres(url: string, file: string): Promise<void> {
  return guarded(() => copyTo(url, file));
}

async function copyTo(url: string, file: string): Promise<void> {
  const snapshot = await openSnapshot(url);
  try {
    await writeBackup(file, async () => {
      const database = openDatabase(file);
      try {
        database.exec('BEGIN');
        for (const [table, columns] of Object.entries(tables)) {
          const places = columns.map(() => '?').join(', ');
          const insert = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`);
          const rows = snapshot.each(
            `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${columns.slice(0, 2).join(', ')}`,
          );
          for await (const row of rows) insert.run(...columns.map((column) => toSqlite(row[column])));
        }
        database.exec('COMMIT');
        rewrite(database, Infinity);
      } finally {
        database.close();
      }
    });
  } finally {
    await snapshot.close();
  }
}
