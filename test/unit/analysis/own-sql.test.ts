import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/analysis/database.ts';
import { openReleased } from '../../../src/analysis/load.ts';
import { askSql, mostCounted } from '../../../src/analysis/own-sql.ts';
import type { Released } from '../../../src/domain/released.ts';
import { openNodeDatabase } from '../../support/node-database.ts';
import { aCube } from './cube.ts';

let own: Database;
let db: Released<Database>;
beforeAll(async () => {
  own = await openNodeDatabase();
  db = await openReleased(own, [await aCube()]);
});
afterAll(() => own.close());

const faultOf = async (sql: string) => {
  const answer = await askSql(db, sql);
  return 'fault' in answer ? answer.fault : undefined;
};
const state = () =>
  own.query(`SELECT table_name, (SELECT sum(aantal)::INTEGER FROM cel) AS n FROM information_schema.tables
    ORDER BY table_name`);

describe('SQL that wants more than to read', () => {
  it.each([
    ['behind a quote in a comment', "SELECT 1 -- '\n; UPDATE cel SET aantal = 0; --'"],
    ['behind a quote in a long comment', "SELECT 1 /* ' */; UPDATE cel SET aantal = 0; /* ' */"],
    ['behind a comment in a comment', "SELECT 1 /* /* */ ' */; UPDATE cel SET aantal = 0; --'"],
    ['behind a comment that a carriage return ends', 'SELECT 1 -- \r; UPDATE cel SET aantal = 0'],
    ['behind an escaped quote', "SELECT E'\\''; UPDATE cel SET aantal = 0; --'"],
    ['behind quotes of dollars', "SELECT $$ ' $$; UPDATE cel SET aantal = 0; SELECT $$ ' $$"],
    ['behind quotes of dollars with a name', "SELECT $a$ ' $a$; UPDATE cel SET aantal = 0; SELECT $a$ ' $a$"],
    ['behind a name in quotes', 'SELECT 1 AS "a\'"; UPDATE cel SET aantal = 0; SELECT 1 AS "a\'"'],
    ['behind a WITH', 'WITH a AS (SELECT 1) UPDATE"cel"SET aantal = 0'],
    ['behind a WITH and a comment', 'WITH a AS (SELECT 1) UPDATE/**/cel SET aantal = 0'],
    ['out of brackets', 'SELECT 1) AS a; UPDATE cel SET aantal = 0; SELECT * FROM (SELECT 1'],
    ['out of brackets, to change', 'SELECT 1) UPDATE cel SET aantal = 0 -- '],
    ['as a text to run', "FROM query('UPDATE cel SET aantal = 0')"],
    ['by a name of a function', "SELECT * FROM query_table('cel'); DROP TABLE cel"],
  ])('is refused %s, and changes nothing', async (_, sql) => {
    const before = await state();
    expect(await faultOf(sql)).toBeDefined();
    expect(await state()).toEqual(before);
  });

  it.each([
    "FROM read_text('/etc/hostname')",
    "FROM '/etc/hostname.csv'",
    "FROM read_csv('https://example.org/x.csv')",
    "FROM 'https://example.org/x.parquet'",
    "FROM glob('/*')",
    "FROM read_blob('/etc/hostname')",
    "FROM sniff_csv('/etc/hostname')",
    "FROM parquet_metadata('/tmp/x.parquet')",
    "SELECT * FROM read_json_auto('/tmp/x.json')",
    "SELECT getenv('HOME')",
    "FROM query('FROM read_text(''/etc/hostname'')')",
    "FROM sqlite_scan('/tmp/x', 'y')",
  ])('reaches no file and no network: %s', async (sql) => {
    expect(await faultOf(sql)).toBeDefined();
  });
});

describe('an answer that does not fit on a screen', () => {
  it('of millions of rows: the first are there, in their order, and not many more are asked for', async () => {
    const answer = await askSql(db, 'SELECT range AS n FROM range(3000000) ORDER BY n DESC');
    if ('fault' in answer) throw new Error(answer.fault);
    expect(answer.rows).toHaveLength(500);
    expect(answer.rows.slice(0, 2)).toEqual([[2_999_999], [2_999_998]]);
    expect(answer.total).toBe(mostCounted + 1);
  });

  it('of one endless text: it is cut off', async () => {
    expect(JSON.stringify(await askSql(db, "SELECT repeat('x', 10000000) AS lang")).length).toBeLessThan(
      5000,
    );
  });
});

describe('SQL that only reads', () => {
  it.each([
    'DESCRIBE cel',
    'SHOW TABLES',
    'SHOW cel',
    'SUMMARIZE cel',
    'FROM cel LIMIT 3',
    'VALUES (1), (2)',
    '(SELECT 1)',
    'PIVOT schoolcel ON antwoord USING sum(aantal) GROUP BY vraag',
    'UNPIVOT (SELECT 1 AS a, 2 AS b) ON a, b',
    'SELECT 1 AS "a;b", \'x;y\' AS c -- einde; echt',
    'WITH a AS (SELECT 1 AS x) SELECT * FROM a ORDER BY x; -- klaar',
    "SELECT 1 WHERE 'x' LIKE'x'",
    'SELECT 1 /* ; /* DROP TABLE cel */ */',
    "SELECT E'a\\'; b' AS a, $$'; c$$ AS b",
    'SELECT vraag AS "update", aantal AS "call" FROM schoolcel',
  ])('is answered: %s', async (sql) => {
    expect(await askSql(db, sql)).not.toHaveProperty('fault');
  });
});
