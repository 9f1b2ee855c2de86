/**
 * Compiled, never run: raw figures where released ones are asked must not compile. `tsc` fails on an expectation
 * that is not met, so this file is a test.
 */
import type { Database } from '../../../src/analysis/database.ts';
import { flagRows } from '../../../src/analysis/flags.ts';
import { itemRows } from '../../../src/analysis/items.ts';
import { lowRows } from '../../../src/analysis/low.ts';
import { openReleased } from '../../../src/analysis/load.ts';
import { noticeRows } from '../../../src/analysis/notices.ts';
import { queryItems } from '../../../src/analysis/queries/items.ts';
import { responseRows } from '../../../src/analysis/response.ts';
import type { ItemRow } from '../../../src/analysis/rows.ts';
import { scaleRows } from '../../../src/analysis/scales.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { publicCube } from '../../../src/disclosure/public.ts';
import type { Tally } from '../../../src/disclosure/tally.ts';

declare const plain: Cube;
declare const cube: Released<Cube>;
declare const tally: Tally;
declare const db: Database;
declare function draw(rows: Released<ItemRow[]>): void;

// What is allowed, so that the refusals below are not for another reason.
draw(itemRows(cube));
responseRows(cube);
scaleRows(cube);
flagRows(publicCube(cube));
lowRows(cube);
noticeRows(cube);
void openReleased(db, [cube])
  .then((released) => queryItems(released, { survey: 'leerlingen-2026' }))
  .then(draw);

// @ts-expect-error a plain cube
itemRows(plain);
// @ts-expect-error a plain cube
responseRows(plain);
// @ts-expect-error a plain cube
scaleRows(plain);
// @ts-expect-error a plain cube
flagRows(plain);
// @ts-expect-error a plain cube
lowRows(plain);
// @ts-expect-error a plain cube
noticeRows(plain);
// @ts-expect-error a plain cube
publicCube(plain);
// @ts-expect-error a copy of a released cube with other counts
itemRows({ ...plain, questions: [] });
// @ts-expect-error true counts
itemRows(tally);
// @ts-expect-error one plain cube among released ones
void openReleased(db, [cube, plain]);
// @ts-expect-error a database that may hold anything
void queryItems(db, { survey: 'leerlingen-2026' });
// @ts-expect-error rows that somebody made
draw([]);
// @ts-expect-error rows picked out of released ones by hand
draw(itemRows(cube).map((row) => ({ ...row, counts: [1] })));
