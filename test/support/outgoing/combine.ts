import { mayBecome } from '../../unit/disclosure/attacker.ts';
import type { Knowledge, Table } from '../../unit/disclosure/table-attacker.ts';
import { school, type Claim } from './claims.ts';

/** What somebody knows who laid every file beside the others. */
export interface Combined {
  /** A table per question, with what other versions of the same rows allow. */
  tables: { question: string; table: Table; knowledge: Knowledge }[];
  /** Cells of which two files say something else: a second rounding, or a number that is no protected one. */
  twice: string[];
  /** Sums that do not follow from the cells: each would be a figure more than was released. */
  loose: Claim[];
}

type Cells = Map<string, Set<number>>;

function looseOf(claims: readonly Claim[], cells: Cells): Claim[] {
  return claims.filter(({ cells: parts, count }) => {
    const values = parts.map((cell) => [...(cells.get(cell) ?? [])]);
    if (values.some(({ length }) => length > 1)) return false;
    // A sum over cells that no file tells one by one cannot be checked, so it counts as loose.
    return values.reduce((sum, [value = NaN]) => sum + value, 0) !== count;
  });
}

/** Puts the files together; `sizes` is who took part per group, which everybody can count. */
export function combine(
  claims: readonly Claim[],
  sizes: ReadonlyMap<string, number>,
  base: number,
): Combined {
  const cells: Cells = new Map();
  for (const { cells: parts, count } of claims) {
    const [cell] = parts;
    if (cell !== undefined && parts.length === 1) cells.set(cell, (cells.get(cell) ?? new Set()).add(count));
  }
  const keys = [...cells.keys()].map((key) => JSON.parse(key) as [string, string, string | null]);
  const everybody = [...sizes.values()].reduce((sum, n) => sum + n, 0);
  const tables = [...Map.groupBy(keys, ([, question]) => question)].map(([question, own]) => {
    const answers = [...new Set(own.map(([, , answer]) => answer))].toSorted(
      (a, b) => Number(a === null) - Number(b === null),
    );
    /** Each version of a row that some file gives. */
    const versions = (place: string): number[][] => {
      const each = answers.map((answer) => [...(cells.get(JSON.stringify([place, question, answer])) ?? [])]);
      if (each.some((values) => values.length === 0)) return [];
      const most = Math.max(...each.map((values) => values.length));
      return Array.from({ length: most }, (_, i) => each.map((values) => values[i] ?? values[0] ?? 0));
    };
    const groups = [...sizes].map(([label, n]) => ({ n, rows: versions(label) }));
    const isPerGroup = groups.every(({ rows }) => rows.length > 0);
    const [row = []] = versions(school);
    const table: Table = isPerGroup
      ? { rows: groups.map(({ rows }) => rows[0] ?? []), n: groups.map(({ n }) => n), school: row, base }
      : { rows: [row], n: [everybody], base };
    const other = isPerGroup ? groups.map(({ rows }) => rows.slice(1)) : [versions(school).slice(1)];
    const fits = (truth: readonly number[], said: readonly number[]) =>
      // What is no multiple of the base was not rounded: then it is the truth.
      said.some((count) => count % base !== 0) ? truth.join() === said.join() : mayBecome(truth, said, base);
    const knowledge: Knowledge = {
      allows: (truth, at) => (other[at] ?? []).every((said) => fits(truth, said)),
    };
    return { question, table, knowledge };
  });
  const twice = [...cells].filter(([, counts]) => counts.size > 1).map(([cell]) => cell);
  return { tables, twice, loose: looseOf(claims, cells) };
}
