import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertStatements } from '../../../src/analysis/sql.ts';
import { openNodeDatabase } from '../../support/node-database.ts';

interface Row {
  naam: string | null;
  aantal: number | null;
  deel: number | null;
  waar: boolean | null;
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '',
    'a\u001eb\u001fc\0',
    "'",
    "'; DROP TABLE t; --",
    '\\',
    '\n',
    ',',
    'NULL',
    'unnest(',
    '007',
    '😀',
  ),
);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 4 });
const row: fc.Arbitrary<Row> = fc.record({
  naam: orNull(text),
  aantal: orNull(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  // DuckDB keeps -0 apart as JavaScript does; toEqual would too.
  deel: orNull(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  waar: orNull(fc.boolean()),
});
/** What may not stand in a text: separators, and a zero, at which SQL text ends. */
const clean = (value: string | null) => value?.replaceAll(/[\0\u001e\u001f]/g, '') ?? null;

test('rows come out of a table as they went in, whatever is in them', async () => {
  const db = await openNodeDatabase();
  const several = fc.oneof(
    fc.array(row, { minLength: 1, maxLength: 20 }),
    fc.tuple(row, fc.integer({ min: 1, max: 9 })).map(([one, times]) => Array<Row>(times).fill(one)),
  );
  await fc.assert(
    fc.asyncProperty(several, async (rows) => {
      await db.run(
        'CREATE OR REPLACE TABLE t (volgorde INTEGER, naam TEXT, aantal INTEGER, deel DOUBLE, waar BOOLEAN)',
      );
      const lines = rows.map(({ naam, aantal, deel, waar }, at) => [at, naam, aantal, deel, waar]);
      for (const statement of insertStatements('t', lines)) await db.run(statement);
      const read = await db.query<Row>('SELECT naam, aantal, deel, waar FROM t ORDER BY volgorde');
      expect(read).toEqual(rows.map((one) => ({ ...one, naam: clean(one.naam) })));
    }),
    { numRuns: 100 },
  );
  await db.close();
});

test('rows that are all equal are as many as they were, and none make no statement', async () => {
  const db = await openNodeDatabase();
  await db.run('CREATE TABLE t (naam TEXT, aantal INTEGER)');
  for (const statement of insertStatements('t', Array(7).fill(["'unnest(", 3]))) await db.run(statement);
  const read = await db.query('SELECT naam, aantal, count(*)::INTEGER AS keer FROM t GROUP BY ALL');
  expect(read).toEqual([{ naam: "'unnest(", aantal: 3, keer: 7 }]);
  expect([...insertStatements('t', [])]).toEqual([]);
  expect(() => [...insertStatements('t', [['x', Number.NaN]])]).toThrow(RangeError);
  await db.close();
});

test('more rows than go into one statement all arrive', async () => {
  const db = await openNodeDatabase();
  await db.run('CREATE TABLE t (nummer INTEGER)');
  const rows = Array.from({ length: 120_001 }, (_, at) => [at]);
  const statements = [...insertStatements('t', rows)];
  expect(statements).toHaveLength(3);
  for (const statement of statements) await db.run(statement);
  const [sums] = await db.query('SELECT count(*)::INTEGER AS n, max(nummer)::INTEGER AS laatste FROM t');
  expect(sums).toEqual({ n: 120_001, laatste: 120_000 });
  await db.close();
});
