import { Problem } from '../domain/problem.ts';
import { writeBackup } from './backup-file.ts';
import { openReader } from './sqlite-file.ts';

/**
 * Writes one moment of a store's file, which may be in use, into a new one in the order of its keys. It opens with a copy
 * of the same pepper beside it.
 *
 * @throws `collector/storage-failed`, also when there is such a file already
 */
export async function backupSqlite(file: string, target: string): Promise<void> {
  try {
    const database = openReader(file);
    try {
      await writeBackup(target, () => void database.prepare('VACUUM INTO ?').run(target));
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new Problem('collector/storage-failed', {}, { cause });
  }
}
