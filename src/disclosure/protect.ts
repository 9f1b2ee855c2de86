import { Problem } from '../domain/problem.ts';
import type { ReleasedTable } from '../domain/released.ts';
import { isSafe } from './audit.ts';
import type { TrueRow } from './cells.ts';
import { roundRow } from './round.ts';
import type { Streams } from './streams.ts';
import type { Told } from './worlds.ts';

/** After this many roundings that the audit refuses the survey is not shown (handbook, disclosure-attacks rule 10). */
export const mostTries = 200;

/** A table before protection. Without `atoms` it is for the school only. */
export interface TrueTable {
  question: string;
  school: TrueRow;
  atoms?: readonly { place: string; row: TrueRow }[] | undefined;
  /** What a notice says about it. */
  told?: Told | undefined;
}

interface Place {
  level: 'P' | 'Q';
  place: string;
  row: TrueRow;
}

const sizeOf = ({ counts }: TrueRow) => counts.reduce((sum, count) => sum + count, 0);

/** One row rounded; a cell that divides needs no chance. */
async function roundOne(
  { level, place, row }: Place,
  question: string,
  base: number,
  attempt: number,
  streams: Streams,
): Promise<number[]> {
  const [extra, ...cells] = await Promise.all([
    streams.extra(attempt, level, place, question),
    ...row.counts.map((count, column) =>
      count % base === 0 ? 0.5 : streams.cell(attempt, place, row.keys.subarray(column * 4, column * 4 + 4)),
    ),
  ]);
  return roundRow(row.counts, base, { extra, cells });
}

/**
 * A true table rounded so that the audit passes: every atom, and the school from its own numbers under its own chance.
 * With one atom the school is that atom: a second rounding of the same answers could be compared with the first (rule
 * 12). How many tries it took is told to nobody: a table that needed many would stand out.
 *
 * @throws `disclosure/no-safe-table`
 */
export async function protectTable(
  table: TrueTable,
  base: number,
  streams: Streams,
  audit: typeof isSafe = isSafe,
): Promise<ReleasedTable> {
  const { question, atoms, told } = table;
  const school: Place = { level: 'Q', place: 'school', row: table.school };
  const places = atoms?.map((atom): Place => ({ level: 'P', ...atom })) ?? [school];
  const two = places.length > 1;
  const n = places.map(({ row }) => sizeOf(row));
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const all = await Promise.all(
      (two ? [...places, school] : places).map((place) => roundOne(place, question, base, attempt, streams)),
    );
    const rows = all.slice(0, places.length);
    const whole = all.at(-1) ?? [];
    if (!audit({ rows, n, base, told, school: two ? whole : undefined })) continue;
    return atoms === undefined ? { school: whole } : { school: whole, atoms: rows };
  }
  throw new Problem('disclosure/no-safe-table', { question });
}
