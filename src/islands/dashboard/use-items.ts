import { useEffect, useState } from 'react';
import { itemRows } from '../../analysis/items.ts';
import { queryItems } from '../../analysis/queries/items.ts';
import type { ItemRow } from '../../analysis/rows.ts';
import type { Cube, Released } from '../../domain/released.ts';
import type { FigureDatabase } from './use-database.ts';

export interface ShownItems {
  rows: Released<ItemRow[]>;
  engine: 'duckdb' | 'loops';
}

const byLoops = (cube: Released<Cube>, atom: string | undefined): ShownItems => ({
  rows: itemRows(cube, atom),
  engine: 'loops',
});

async function askDatabase(
  database: FigureDatabase,
  cube: Released<Cube>,
  atom: string | undefined,
): Promise<ShownItems> {
  if (database === undefined || database === 'absent') return byLoops(cube, atom);
  const { survey, role } = cube;
  try {
    const rows = await queryItems(database, { survey, role, ...(atom === undefined ? {} : { atom }) });
    return { rows, engine: 'duckdb' };
  } catch {
    return byLoops(cube, atom);
  }
}

/**
 * The answers of one group, or of the whole school: asked of DuckDB, and of plain loops as long as it is not there. What
 * was shown stays until the next answer is in, so nothing flickers.
 */
export function useItems(
  cube: Released<Cube>,
  atom: string | undefined,
  database: FigureDatabase,
): ShownItems {
  const [shown, setShown] = useState(() => byLoops(cube, atom));
  useEffect(() => {
    let isCurrent = true;
    void askDatabase(database, cube, atom).then((items) => {
      if (isCurrent) setShown(items);
    });
    return () => {
      isCurrent = false;
    };
  }, [database, cube, atom]);
  return shown;
}
