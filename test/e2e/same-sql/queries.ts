import type { Database } from '../../../src/analysis/database.ts';
import { itemRows } from '../../../src/analysis/items.ts';
import { dimensions, pivot, type PivotCell, type PivotSpec } from '../../../src/analysis/pivot.ts';
import { itemsSql, queryItems } from '../../../src/analysis/queries/items.ts';
import { pivotSql, queryPivot } from '../../../src/analysis/queries/pivot.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';

/** One question: its SQL as such, what the project makes of it, and the same by plain loops. */
export interface Case {
  sql: string;
  ask(db: Released<Database>): Promise<unknown>;
  loops(): unknown;
}

/** Which groups are asked for: the school, each alone, neighbours together, all, and one that is not there. */
function selections({ atoms }: Cube): (readonly string[] | undefined)[] {
  const ids = atoms.map(({ id }) => id);
  return [undefined, ...ids.map((id) => [id]), ids.slice(0, 2), ids, ['a99']];
}

function itemCases(cube: Released<Cube>): Case[] {
  const { survey, role } = cube;
  return selections(cube).map((atom) => {
    const filter = { survey, role, ...(atom === undefined ? {} : { atom }) };
    return {
      sql: itemsSql(filter),
      ask: (db) => queryItems(db, filter),
      loops: () => itemRows(cube, atom),
    };
  });
}

const keyOf = ({ row, column }: PivotCell): string => JSON.stringify([row, column]);
/** A pivot promises no order. */
const sorted = (cells: readonly PivotCell[]): PivotCell[] =>
  cells.toSorted((one, two) => (keyOf(one) < keyOf(two) ? -1 : 1));

function pivotCases(cubes: readonly Released<Cube>[]): Case[] {
  const first = cubes[0];
  const filters: Partial<PivotSpec>[] = [
    {},
    { survey: first?.survey, construct: 'WB' },
    { group: first?.atoms[0]?.label },
    { survey: 'is-er-niet-2020' },
  ];
  const pairs = dimensions.flatMap((rows) =>
    dimensions.flatMap((columns) => (rows < columns ? [{ rows, columns }] : [])),
  );
  return pairs.flatMap((pair) =>
    filters.map((filter): Case => {
      const spec: PivotSpec = { ...pair, ...filter };
      return {
        sql: `SELECT * FROM (${pivotSql(spec)}) ORDER BY ALL`,
        ask: async (db) => sorted(await queryPivot(db, spec)),
        loops: () => sorted(pivot(cubes, spec)),
      };
    }),
  );
}

/** Every query of `src/analysis/queries`, by its file. */
export const queries: Readonly<Record<string, (cubes: readonly Released<Cube>[]) => Case[]>> = {
  'items.ts': (cubes) => cubes.flatMap(itemCases),
  'pivot.ts': pivotCases,
};
