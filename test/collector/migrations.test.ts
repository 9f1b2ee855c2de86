import { DatabaseSync } from 'node:sqlite';
import { Pool } from 'pg';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/collector/migrations.ts';
import type { Migration } from '../../src/collector/migrations/migration.ts';
import { migrate as migratePostgres } from '../../src/collector/postgres-migrate.ts';
import { migrate as migrateSqlite } from '../../src/collector/sqlite-file.ts';
import { bothEngines } from './engines.ts';

interface Database {
  run(sql: string): Promise<Record<string, unknown>[]>;
  migrate(steps?: readonly Migration[]): Promise<void>;
  version(): Promise<number>;
  /** Table and column names, by name. */
  shape(): Promise<Record<string, string[]>>;
}

const engines = bothEngines();
const byName = (a: Record<string, unknown>, b: Record<string, unknown>) =>
  String(a['table']).localeCompare(String(b['table']));

function shapeOf(rows: Record<string, unknown>[]): Record<string, string[]> {
  const tables = Map.groupBy(rows.sort(byName), (row) => String(row['table']));
  return Object.fromEntries(
    [...tables].map(([name, all]) => [name, all.map((row) => String(row['column']))]),
  );
}

async function onSqlite(work: (database: Database) => Promise<void>): Promise<void> {
  const database = new DatabaseSync(':memory:');
  const run = async (sql: string) => database.prepare(sql).all();
  await work({
    run,
    migrate: async (steps) => migrateSqlite(database, steps),
    version: async () => Number((await run('PRAGMA user_version'))[0]?.['user_version']),
    shape: async () =>
      shapeOf(
        await run(
          `SELECT m.name AS "table", c.name AS "column" FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table'`,
        ),
      ),
  });
  database.close();
}

async function onPostgres(work: (database: Database) => Promise<void>): Promise<void> {
  const server = engines[1]?.server?.();
  const pool = new Pool({ connectionString: (await server?.createDatabase()) ?? '' });
  const run = async (sql: string) => (await pool.query<Record<string, unknown>>(sql)).rows;
  await work({
    run,
    migrate: (steps) => migratePostgres(pool, steps),
    version: async () => Number((await run('SELECT version FROM collector_version'))[0]?.['version']),
    shape: async () =>
      shapeOf(
        await run(
          `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name <> 'collector_version' ORDER BY ordinal_position`,
        ),
      ),
  });
  await pool.end();
}

/** What each step finds, and what it must leave; one per step, in their order. */
const expectations = [
  {
    name: '1: tables',
    before: [] as string[],
    after: {
      closed: ['survey', 'id', 'batch', 'body'],
      code: ['survey', 'hash', 'batch', 'spent'],
      open: ['survey', 'id', 'body'],
      pepper: ['proof'],
      survey: ['id', 'version', 'opens', 'closes', 'demo', 'closed_length', 'open_length', 'batches'],
    },
  },
];

it('has a test for every migration', () => expect(expectations).toHaveLength(migrations.length));

describe.each([
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
] as const)('migrations on %s', (_, onEngine) => {
  it.each(expectations.map((one, i) => [one.name, one, i] as const))('step %s', (_, expected, i) =>
    onEngine(async (database) => {
      await database.migrate(migrations.slice(0, i));
      for (const statement of expected.before) await database.run(statement);
      await database.migrate(migrations.slice(0, i + 1));
      expect(await database.version()).toBe(i + 1);
      expect(await database.shape()).toEqual(expected.after);
    }),
  );

  const later = {
    sqlite: 'CREATE TABLE later (x INTEGER) STRICT',
    postgres: 'CREATE TABLE later (x integer)',
  };
  it('do nothing the second time, and refuse a database of a newer version', () =>
    onEngine(async (database) => {
      const steps = [...migrations, later];
      await database.migrate();
      await database.migrate(steps);
      await database.migrate(steps);
      expect(await database.version()).toBe(steps.length);
      await expect(database.migrate()).rejects.toThrow('newer version');
    }));

  it('leave the database as it was when a step fails', () =>
    onEngine(async (database) => {
      await database.migrate();
      const half = 'CREATE TABLE half (x INTEGER); CREATE NONSENSE';
      const shape = await database.shape();
      await expect(database.migrate([...migrations, { sqlite: half, postgres: half }])).rejects.toThrow();
      expect(await database.version()).toBe(migrations.length);
      expect(await database.shape()).toEqual(shape);
    }));
});

it('run once when several processes start on an empty PostgreSQL', async () => {
  const url = (await engines[1]?.server?.().createDatabase()) ?? '';
  const pools = Array.from({ length: 5 }, () => new Pool({ connectionString: url, max: 1 }));
  await Promise.all(pools.map((pool) => migratePostgres(pool)));
  const { rows } = (await pools[0]?.query('SELECT * FROM collector_version')) ?? {};
  expect(rows).toEqual([{ version: migrations.length }]);
  for (const pool of pools) await pool.end();
});
