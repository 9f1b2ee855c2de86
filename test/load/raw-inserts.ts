import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { survey } from '../collector/fixture-bytes.ts';
import { connections } from './measure.ts';

const newParts = () => [survey.lengths.closed, survey.lengths.open].map((length) => randomBytes(length));
const create = (type: string) => `CREATE TABLE raw (id ${type} PRIMARY KEY, closed ${type}, open ${type})`;

/** Inserts per second into SQLite, this many in a commit, each commit on the disk. */
export async function rawSqlite(file: string, seconds: number, size: number): Promise<number> {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000');
  database.exec(`${create('BLOB')} WITHOUT ROWID`);
  const insert = database.prepare('INSERT INTO raw VALUES (?, ?, ?)');
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < seconds * 1000) {
    database.exec('BEGIN IMMEDIATE');
    for (let i = 0; i < size; i += 1) insert.run(randomBytes(16), ...newParts());
    database.exec('COMMIT');
    count += size;
  }
  const rate = (count / (performance.now() - began)) * 1000;
  database.close();
  return rate;
}

/** Inserts per second into PostgreSQL over 100 connections, this many in a commit, each commit on the disk. */
export async function rawPostgres(url: string, seconds: number, size: number): Promise<number> {
  const clients = Array.from({ length: connections }, () => new Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  await clients[0]?.query(create('bytea'));
  const places = Array.from({ length: size }, (_, i) => `($${3 * i + 1}, $${3 * i + 2}, $${3 * i + 3})`);
  const text = `INSERT INTO raw VALUES ${places.join(', ')}`;
  const began = performance.now();
  let count = 0;
  const work = async (client: Client) => {
    while (performance.now() - began < seconds * 1000) {
      const values = Array.from({ length: size }, () => [randomBytes(16), ...newParts()]).flat();
      await client.query({ name: 'raw', text, values });
      count += size;
    }
  };
  await Promise.all(clients.map(work));
  const rate = (count / (performance.now() - began)) * 1000;
  await Promise.all(clients.map((client) => client.end()));
  return rate;
}
