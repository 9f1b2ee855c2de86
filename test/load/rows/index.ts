import { sets as archive } from './archive.ts';
import { sets as collector } from './collector.ts';
import { sets as filter } from './filter.ts';
import { sets as opening } from './opening.ts';
import type { RowSet } from './row.ts';
import { sets as tally } from './tally.ts';

/** Every set of rows of the bench, in the order of the table. A new one is one import and one line here. */
export const rowSets: readonly RowSet[] = [...filter, ...tally, ...opening, ...archive, ...collector];
