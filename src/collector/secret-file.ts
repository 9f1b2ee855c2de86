import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Makes a file with mode 0600, whole and on the disk before it returns, or leaves the one that is there: of several
 * processes that start at once, one makes it. Returns whether it was this call.
 */
export function makeSecretFile(file: string, bytes: Uint8Array): boolean {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, bytes);
    fsyncSync(descriptor);
    // A link appears whole or not at all, and never replaces a file.
    linkSync(draft, file);
    if (process.platform !== 'win32') sync(dirname(file));
    return true;
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'EEXIST') return false;
    throw problem;
  } finally {
    closeSync(descriptor);
    rmSync(draft, { force: true });
  }
}
