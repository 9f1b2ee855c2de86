import { existsSync } from 'node:fs';
import { backupSqlite } from '../../src/collector/sqlite-backup.ts';
import { Fault } from './explain.ts';

/** Copies the database, which may be in use, to a new SQLite file. */
export async function backup(db: string, file: string): Promise<void> {
  if (/^postgres(ql)?:/.test(db)) {
    const { backupPostgres } = await import('../../src/collector/postgres-backup.ts');
    await backupPostgres(db, file);
  } else {
    if (!existsSync(db)) throw new Fault(`Ik kan ${db} niet vinden. Er is niets om een kopie van te maken.`);
    await backupSqlite(db, file);
  }
  console.log(`Kopie: ${file} (een SQLite-bestand, te openen met --db)`);
  console.log('Bewaar het peperbestand apart: zonder dat bestand is geen code te herkennen.');
}
