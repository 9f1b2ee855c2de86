import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/analysis/database.ts';
import { bouwen } from '../../../src/analysis/bouwen.ts';
import { itemRows } from '../../../src/analysis/items.ts';
import { openReleased } from '../../../src/analysis/load.ts';
import { queryItems } from '../../../src/analysis/queries/items.ts';
import { openNodeDatabase } from '../../support/node-database.ts';
import { aCube } from './cube.ts';

let empty: Database;
beforeEach(async () => {
  empty = await openNodeDatabase();
});
afterEach(() => empty.close());

describe('released figures in DuckDB', () => {
  test('answer as the loops do, for the school and every atom, over several years', async () => {
    const cubes = [
      await aCube(1),
      await aCube(2, { survey: 'leerlingen-2027', schooljaar: '2027-2028', k: 20 }),
      await aCube(3, { survey: "ouder's-2027", base: 5 }),
    ];
    const db = await openReleased(empty, cubes);
    for (const cube of cubes) {
      const { survey } = cube;
      expect(await queryItems(db, { survey })).toEqual(itemRows(cube));
      expect(await queryItems(db, { survey, role: 'leerling' })).toEqual(itemRows(cube));
      for (const { id } of cube.atoms) {
        expect(await queryItems(db, { survey, atom: id })).toEqual(itemRows(cube, id));
      }
      for (const { atoms } of bouwen(cube)) {
        expect(await queryItems(db, { survey, atom: atoms })).toEqual(itemRows(cube, atoms));
      }
      expect(await queryItems(db, { survey, atom: [] })).toEqual([]);
      for (const atom of ['a99', 'school', "' OR true --"]) {
        expect(await queryItems(db, { survey, atom })).toEqual([]);
      }
    }
    expect(await queryItems(db, { survey: "x' OR true --" })).toEqual([]);
    expect(await queryItems(db, { survey: cubes[0]?.survey ?? '', role: 'ouder' })).toEqual([]);
  });

  test('are the cells of the cubes and nothing else', async () => {
    const cube = await aCube();
    const db = await openReleased(empty, [cube]);
    const tables = await db.query<{ table_name: string }>(
      'SELECT table_name FROM information_schema.tables ORDER BY table_name',
    );
    expect(tables.map((table) => table.table_name)).toEqual(
      'antwoord atoom cel laag melding onderwerp schoolcel schoollaag vraag'.split(' '),
    );
    const sumOf = (table: string) =>
      db.query(`SELECT count(*)::INTEGER AS n, sum(aantal)::INTEGER AS som FROM ${table}`);
    const summary = (cells: readonly number[]) => [
      { n: cells.length, som: cells.reduce((sum, count) => sum + count, 0) },
    ];
    const { questions, constructs } = cube;
    expect(await sumOf('cel')).toEqual(summary(questions.flatMap(({ atoms }) => atoms?.flat() ?? [])));
    expect(await sumOf('schoolcel')).toEqual(summary(questions.flatMap(({ school }) => school)));
    expect(await sumOf('laag')).toEqual(summary(constructs.flatMap(({ atoms }) => atoms?.flat() ?? [])));
    expect(await sumOf('schoollaag')).toEqual(summary(constructs.flatMap(({ school }) => school)));
    expect(await db.query('SELECT construct, grens FROM onderwerp ORDER BY volgorde')).toEqual(
      constructs.map(({ construct, cut }) => ({ construct, grens: cut })),
    );
    expect(await db.query('SELECT construct, gegeven FROM melding')).toEqual([
      { construct: 'AV', gegeven: true },
    ]);
    expect(await db.query("SELECT atoom, naam, deelnemers FROM atoom WHERE atoom = 'a1'")).toEqual([
      { atoom: 'a1', naam: "5/6 'a' en 5/6 c", deelnemers: 29 },
    ]);
    expect(await db.query("SELECT atoom FROM cel WHERE vraag = 'C01'")).toEqual([]);
  });

  test('may be none: the tables are there and empty', async () => {
    const db = await openReleased(empty, []);
    expect(await db.query('SELECT * FROM cel')).toEqual([]);
    expect(await queryItems(db, { survey: 'leerlingen-2026' })).toEqual([]);
  });

  test('are locked in: no files, no extensions, no way back', async () => {
    const db = await openReleased(empty, [await aCube()]);
    await expect(db.run('SET enable_external_access=true')).rejects.toThrow(/locked/);
    await expect(db.query("SELECT * FROM read_csv('/etc/passwd')")).rejects.toThrow(/disabled/);
    await expect(db.run("COPY cel TO '/tmp/cel.csv'")).rejects.toThrow(/disabled/);
    await expect(db.run('LOAD httpfs')).rejects.toThrow();
  });
});
