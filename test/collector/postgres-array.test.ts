import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/collector/codes.ts';
import { binaryArray } from '../../src/collector/postgres-array.ts';
import { codeDigest } from '../../src/domain/code-digest.ts';
import type { PostgresServer } from '../support/postgres-server.ts';
import { startPostgres } from '../support/postgres-server.ts';

let server: PostgresServer;
let client: Client;
beforeAll(async () => {
  server = await startPostgres({ fsync: 'off' });
  client = new Client({ connectionString: await server.createDatabase() });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await server.stop();
});

describe('a binary array', () => {
  it('is read by PostgreSQL as it was meant', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 }), async (values) => {
        const sent = binaryArray('bytea', values);
        const { rows } = await client.query<{ value: Buffer }>('SELECT unnest($1::bytea[]) AS value', [sent]);
        expect(rows.map(({ value }) => new Uint8Array(value))).toEqual(values);
      }),
    ));

  it('carries text', async () => {
    const words = ['leerlingen-2026', '', 'één {"} \\', 'ouders'];
    const { rows } = await client.query<{ value: string }>('SELECT unnest($1::text[]) AS value', [
      binaryArray(
        'text',
        words.map((word) => Buffer.from(word)),
      ),
    ]);
    expect(rows.map(({ value }) => value)).toEqual(words);
  });
});

it('the collector and the browser hash a code alike', () =>
  fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (survey, code) => {
      expect(digestOf(survey, code)).toBe(await codeDigest(survey, code));
    }),
  ));
