import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';

/**
 * Has a new file written, readable by its owner only, and on the disk before it returns. A file that is there is not
 * touched; one that could not be finished is removed.
 *
 * @throws Node's own error with code `EEXIST`, and whatever the writing throws
 */
export async function writeBackup(file: string, write: () => void | Promise<void>): Promise<void> {
  closeSync(openSync(file, 'wx', 0o600));
  try {
    await write();
    const descriptor = openSync(file, 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch (problem) {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true });
    throw problem;
  }
}
