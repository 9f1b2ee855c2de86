import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Where each commit ends in a write-ahead log (sqlite.org/fileformat2, "The Write-Ahead Log"). */
export function commitEnds(log: Buffer): number[] {
  if (log.length < 32) return [];
  const frame = 24 + log.readUInt32BE(8);
  const salt = log.subarray(16, 24);
  const ends: number[] = [];
  for (let at = 32; at + frame <= log.length; at += frame) {
    // Frames of an earlier round of the log carry another salt; the size of the database marks a commit.
    if (!log.subarray(at + 8, at + 16).equals(salt)) break;
    if (log.readUInt32BE(at + 4) > 0) ends.push(at + frame);
  }
  return ends;
}

/** What somebody with a copy of the disk sees appear at each commit: spent codes and envelopes. */
export function replayLog(file: string): { spent: number; closed: number; open: number }[] {
  const log = readFileSync(`${file}-wal`);
  const copy = `${file}.copy`;
  let before = { spent: 0, closed: 0, open: 0 };
  return [0, ...commitEnds(log)].map((end) => {
    copyFileSync(file, copy);
    writeFileSync(`${copy}-wal`, log.subarray(0, end));
    const database = new DatabaseSync(copy);
    const now = database
      .prepare(
        `SELECT (SELECT coalesce(sum(spent), 0) FROM code) AS spent, (SELECT count(*) FROM closed) AS closed,
           (SELECT count(*) FROM open) AS open`,
      )
      .get() as typeof before;
    database.close();
    const seen = {
      spent: now.spent - before.spent,
      closed: now.closed - before.closed,
      open: now.open - before.open,
    };
    before = now;
    return seen;
  });
}
