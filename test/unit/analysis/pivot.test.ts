import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/analysis/database.ts';
import { openReleased } from '../../../src/analysis/load.ts';
import { askSql } from '../../../src/analysis/own-sql.ts';
import { dimensions, pivot, type PivotCell, type PivotSpec } from '../../../src/analysis/pivot.ts';
import { queryPivot } from '../../../src/analysis/queries/pivot.ts';
import type { Released } from '../../../src/domain/released.ts';
import { sqlExamples } from '../../../src/text/explore-view.ts';
import { openNodeDatabase } from '../../support/node-database.ts';
import { aCube } from './cube.ts';

let empty: Database;
beforeEach(async () => {
  empty = await openNodeDatabase();
});
afterEach(() => empty.close());

const sorted = (cells: readonly PivotCell[]) =>
  cells.map(({ row, column, count }) => JSON.stringify([row, column, count])).toSorted();

const cubes = async () => [
  await aCube(1),
  await aCube(2, { survey: 'leerlingen-2027', schooljaar: '2027-2028' }),
  await aCube(3, { survey: "ouder's", role: 'ouder' }),
];

describe('the pivot', () => {
  test('is the same by loops and in SQL, for any two dimensions and filters', async () => {
    const all = await cubes();
    const db = await openReleased(empty, all);
    const [first] = all;
    const filters: Omit<PivotSpec, 'rows' | 'columns'>[] = [
      {},
      { survey: first?.survey, role: 'leerling' },
      { construct: 'SB' },
      { survey: first?.survey, group: first?.atoms[1]?.label },
      { role: 'ouder', construct: 'AV' },
    ];
    for (const rows of dimensions) {
      for (const columns of dimensions) {
        for (const filter of filters) {
          const spec = { rows, columns, ...filter };
          expect(sorted(await queryPivot(db, spec)), JSON.stringify(spec)).toEqual(sorted(pivot(all, spec)));
        }
      }
    }
  });

  test('gives nothing of grave subjects per group', async () => {
    const all = await cubes();
    expect(pivot(all, { rows: 'groep', columns: 'antwoord', construct: 'AV' })).toEqual([]);
    expect(pivot(all, { rows: 'vraag', columns: 'antwoord', construct: 'AV' })).not.toEqual([]);
  });
});

describe('somebody’s own SQL', () => {
  test('answers the examples', async () => {
    const db = await openReleased(empty, await cubes());
    for (const [name, sql] of Object.entries(sqlExamples)) {
      const answer = await askSql(db, sql);
      expect([name, 'fault' in answer ? answer : undefined]).toEqual([name, undefined]);
    }
  });

  test('may only read, one question at a time', async () => {
    const db = await openReleased(empty, await cubes());
    const faultOf = async (sql: string) => {
      const answer = await askSql(db, sql);
      return 'fault' in answer ? answer.fault : undefined;
    };
    expect(await faultOf('  -- niets\n')).toBe('empty');
    expect(await faultOf('DROP TABLE cel')).toBe('not-a-question');
    expect(await faultOf("WITH x AS (SELECT 1) INSERT INTO cel SELECT 'a'")).toBe('not-a-question');
    expect(await faultOf('SELECT 1; SELECT 2')).toBe('several');
    expect(await faultOf('SELEC')).toBe('not-a-question');
    expect(await faultOf('SELECT FROM WHERE')).toBe('grammar');
    expect(await faultOf('SELECT * FROM antwoorden')).toBe('no-table');
    expect(await faultOf('SELECT kind FROM cel')).toBe('no-column');
    expect(await faultOf("SELECT * FROM read_csv('/etc/passwd')")).toBe('closed');
    expect(await faultOf("SELECT 'een; twee' AS tekst")).toBeUndefined();
  });

  test('gives numbers as numbers, and tells how many rows there were', async () => {
    const db = await openReleased(empty, await cubes());
    const answer = (await askSql(db, 'SELECT sum(aantal) AS n, NULL AS leeg FROM schoolcel;')) as Released<{
      rows: unknown[][];
      total: number;
    }>;
    expect(answer.total).toBe(1);
    expect(answer.rows[0]?.map((value) => typeof value)).toEqual(['number', 'object']);
  });
});
