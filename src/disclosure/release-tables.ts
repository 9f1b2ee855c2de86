import { enrolledIn } from '../domain/codebook.ts';
import type { Released, ReleasedTable } from '../domain/released.ts';
import { releasedAlpha } from './alpha.ts';
import { mergeIntoAtoms, smallestGroup, type MergedAtom } from './atoms.ts';
import type { TrueRow } from './cells.ts';
import { markReleased } from './mark.ts';
import { protectTable } from './protect.ts';
import { openStreams } from './streams.ts';
import type { TableTally } from './table-tally.ts';

/** A group, or neighbours merged until there are at least k answers. */
export interface TableAtom {
  label: string;
  groups: readonly string[];
  n: number;
  /** Undefined when it is not known of every group. */
  enrolled: number | undefined;
}

/** What is released of a file under a codebook: tables in its order, and alpha. Nothing else leaves a `TableTally`. */
export interface ReleasedTables {
  base: 3 | 5;
  /** How many roundings each number is the sum of: 1, or the number of waves added up. */
  roundings: number;
  atoms: readonly TableAtom[];
  /** Per question; columns: its answers, then "niet beantwoord". Undefined for one that cannot be tabled. */
  items: readonly (ReleasedTable | undefined)[];
  /** Per construct the low-score table, where it has scores; columns: low, not low, no score. */
  constructs: readonly { low: ReleasedTable | undefined; alpha: number | null }[];
}

export interface TableOptions {
  /** Names the streams: another wave is another survey. */
  survey: string;
  /** Groups in school order; those without answers too. */
  groups: readonly string[];
  k: number;
  base: 3 | 5;
  /** 32 random bytes, kept with the answers. */
  seed: Uint8Array;
}

/** Atoms of a file. Its groups have no bouw, so neighbours are those beside each other in school order. */
function atomsOf(tally: TableTally, { groups, k }: TableOptions): MergedAtom[] {
  const units = groups.map((name) => ({ name, bouw: '', enrolled: enrolledIn(tally.codebook, name) ?? 0 }));
  const n = groups.map((name) => tally.n.get(name) ?? 0);
  return mergeIntoAtoms(units, n, Math.max(k, smallestGroup));
}

/**
 * The protected tables of a file, under the rules that hold for our own questionnaires: one nested hierarchy, rounding,
 * audit, never a dropped table. An index, a list of events such as being hit or threatened, is known for the whole file
 * only. There are no notices: nobody knows who will read this.
 *
 * @throws `disclosure/too-few`, `disclosure/no-safe-table`
 */
export async function releaseTables(
  tally: TableTally,
  options: TableOptions,
): Promise<Released<ReleasedTables>> {
  const { codebook, values, parts } = tally;
  const { groups, base } = options;
  const merged = atomsOf(tally, options);
  const streams = await openStreams(options.seed, options.survey, 'leerling');
  const indexes = new Set(codebook.constructs.flatMap(({ id, kind }) => (kind === 'index' ? [id] : [])));

  const release = (question: string, perGroup: boolean, row: (of: readonly string[]) => TrueRow) => {
    const names = (units: readonly number[]) => units.flatMap((unit) => groups[unit] ?? []);
    const atoms = merged.map(({ atom, units }) => ({ place: `atom ${atom.id}`, row: row(names(units)) }));
    return protectTable(
      { question, school: row(groups), atoms: perGroup ? atoms : undefined },
      base,
      streams,
    );
  };
  const items = await Promise.all(
    codebook.items.map(({ id, construct }, at) =>
      values[at]?.length === 0
        ? undefined
        : release(`vraag ${id}`, !indexes.has(construct), (of) => tally.row(of, at)),
    ),
  );
  const n = merged.reduce((sum, { atom }) => sum + atom.n, 0);
  const constructs = await Promise.all(
    parts.map(async ({ id, kind, places }, part) => {
      const rows = places.map((at) => items[at]?.school);
      const isTabled = rows.every((row) => row !== undefined);
      if (!isTabled || places.length < (kind === 'scale' ? 3 : 1)) return { low: undefined, alpha: null };
      const low = await release(`laag ${id}`, kind === 'scale', (of) => tally.row(of, values.length + part));
      const sums = tally.consistency(part);
      const alpha = kind === 'scale' && sums !== undefined ? releasedAlpha(rows, n, base, sums) : null;
      return { low, alpha };
    }),
  );
  const atoms = merged.map(({ atom }): TableAtom => {
    const known = atom.groups.map((name) => enrolledIn(codebook, name));
    const enrolled = known.some((one) => one === undefined) ? undefined : atom.enrolled;
    return { label: atom.label, groups: atom.groups, n: atom.n, enrolled };
  });
  return markReleased<ReleasedTables>({ base, roundings: 1, atoms, items, constructs });
}
