import { cubeRows } from './cube.ts';
import type { RowSet } from './row.ts';

/** Every set of rows of the bench, in the order of the table. A new one is one import and one line here. */
export const rowSets: readonly RowSet[] = [cubeRows];
