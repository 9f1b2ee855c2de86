import { useEffect, useState } from 'react';
import { itemRows } from '../../analysis/items.ts';
import { queryItems } from '../../analysis/queries/items.ts';
import type { ItemRow } from '../../analysis/rows.ts';
import { withinTime } from '../../browser/within-time.ts';
import type { Cube, Released } from '../../domain/released.ts';
import type { FigureDatabase } from './use-database.ts';

export interface ShownItems {
  /** The atoms that the rows are of, as they were asked. */
  of: readonly string[] | undefined;
  rows: Released<ItemRow[]>;
  engine: 'duckdb' | 'loops';
}

const byLoops = (cube: Released<Cube>, atoms: readonly string[] | undefined): ShownItems => ({
  of: atoms,
  rows: itemRows(cube, atoms),
  engine: 'loops',
});

/** The answer comes in milliseconds. After this long the database will not come back, and the loops give the same rows. */
const patience = 2_000;

/** The rows from the database, or from the loops where it is not there, refuses or stays silent. */
export async function askItems(
  database: FigureDatabase,
  cube: Released<Cube>,
  atoms: readonly string[] | undefined,
): Promise<ShownItems> {
  if (database === undefined || database === 'absent') return byLoops(cube, atoms);
  const { survey, role } = cube;
  try {
    const asked = queryItems(database, { survey, role, ...(atoms === undefined ? {} : { atom: atoms }) });
    const rows = await withinTime(asked, patience);
    return { of: atoms, rows, engine: 'duckdb' };
  } catch {
    return byLoops(cube, atoms);
  }
}

/**
 * The answers of some atoms together (a group, a bouw), or of the whole school: asked of DuckDB, and of plain loops as long as it is not
 * there. What was shown stays until the next answer is in, so nothing flickers; `of` says whose it is.
 */
export function useItems(
  cube: Released<Cube>,
  atoms: readonly string[] | undefined,
  database: FigureDatabase,
): ShownItems {
  const [shown, setShown] = useState(() => byLoops(cube, atoms));
  useEffect(() => {
    let isCurrent = true;
    void askItems(database, cube, atoms).then((items) => {
      if (isCurrent) setShown(items);
    });
    return () => {
      isCurrent = false;
    };
  }, [database, cube, atoms]);
  return shown;
}
