import { Problem } from '../domain/problem.ts';
import { isSafe } from './audit.ts';
import { roundRow } from './round.ts';
import type { Streams } from './streams.ts';
import type { TrueRow } from './tally.ts';

/** After this many roundings that the audit refuses the survey is not shown (handbook, disclosure-attacks rule 10). */
export const mostTries = 200;

/** Which row it is: an atom or the school, and a question. */
export interface RowPlace {
  place: string;
  question: string;
  base: number;
}

/**
 * A true row rounded so that the audit passes. How many tries that took is told to nobody: a row that needed many would
 * stand out. Every enumerated row passes at its first try; the tries are for what nobody enumerated.
 *
 * @throws `disclosure/no-safe-table`
 */
export async function protectRow(
  row: TrueRow,
  at: RowPlace,
  streams: Streams,
  audit: typeof isSafe = isSafe,
): Promise<number[]> {
  const n = row.counts.reduce((sum, count) => sum + count, 0);
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const [extra, ...cells] = await Promise.all([
      streams.extra(attempt, at.place, at.question),
      ...row.counts.map((_, column) =>
        streams.cell(attempt, at.place, row.keys.subarray(column * 4, column * 4 + 4)),
      ),
    ]);
    const published = roundRow(row.counts, at.base, { extra, cells });
    if (audit(published, n, at.base)) return published;
  }
  throw new Problem('disclosure/no-safe-table', { question: at.question });
}
