import { statSync } from 'node:fs';

/**
 * Tells whether these files are still the ones that were there at this call. A deleted file lives on until it is
 * closed: without asking, a database would go on taking answers that nobody will ever see.
 */
export function watchFiles(...files: string[]): () => boolean {
  const identity = (file: string) => {
    const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
    return stat && `${stat.dev} ${stat.ino}`;
  };
  const before = files.map(identity);
  return () => files.every((file, i) => before[i] !== undefined && identity(file) === before[i]);
}
