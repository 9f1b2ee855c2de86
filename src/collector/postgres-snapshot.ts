import { Client } from 'pg';
import { configOf } from './postgres-connection.ts';

type Row = Record<string, unknown>;

/** One moment of the database, to be read for as long as it takes while writing goes on. */
export interface Snapshot {
  /** The rows of a small answer. */
  all(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The rows of a large one, a hundred at a time. */
  each(text: string, values?: readonly unknown[]): AsyncGenerator<Row>;
  close(): Promise<void>;
}

/**
 * Opens a connection of its own: a slow download must not take one from those who answer. The tables are locked
 * against rewriting before the moment begins, because a rewritten table looks empty to an older moment.
 */
export async function openSnapshot(url: string): Promise<Snapshot> {
  const client = new Client(configOf(url));
  client.on('error', () => undefined);
  await client.connect();
  const end = () => client.end();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    await client.query('LOCK TABLE survey, code, closed, open IN ACCESS SHARE MODE');
  } catch (problem) {
    await end();
    throw problem;
  }
  return {
    all: async (text, values = []) => (await client.query<Row>(text, [...values])).rows,
    async *each(text, values = []) {
      await client.query(`DECLARE parts NO SCROLL CURSOR FOR ${text}`, [...values]);
      for (;;) {
        const { rows } = await client.query<Row>('FETCH 100 FROM parts');
        if (rows.length === 0) break;
        yield* rows;
      }
      await client.query('CLOSE parts');
    },
    close: end,
  };
}
