import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { PostgresServer } from '../support/postgres-server.ts';
import { commitEnds } from './wal.ts';

/** What somebody with a copy of the disk sees appear together: codes and closed parts, each in the order of the disk. */
export interface Sighting {
  codes: string[];
  parts: string[];
}

const hex = (bytes: unknown) => Buffer.from(bytes as Uint8Array).toString('hex');

/** Reads SQLite's write-ahead log commit by commit; the order is that of the bytes within the commit. */
export function watchSqlite(file: string): Sighting[] {
  const log = readFileSync(`${file}-wal`);
  const copy = `${file}.copy`;
  const seen = new Set<string>();
  let start = 0;
  return commitEnds(log).map((end) => {
    copyFileSync(file, copy);
    writeFileSync(`${copy}-wal`, log.subarray(0, end));
    const database = new DatabaseSync(copy);
    const segment = log.subarray(start, end);
    const newIn = (sql: string) => {
      const bytes = database
        .prepare(sql)
        .all()
        .map((row) => row['bytes'] as Uint8Array);
      const added = bytes.filter((one) => !seen.has(hex(one)));
      for (const one of added) seen.add(hex(one));
      return added.sort((a, b) => segment.indexOf(a) - segment.indexOf(b)).map(hex);
    };
    const sighting = {
      codes: newIn('SELECT hash AS bytes FROM code WHERE spent = 1'),
      parts: newIn('SELECT body AS bytes FROM closed'),
    };
    database.close();
    start = end;
    return sighting;
  });
}

/** Reads who came with whom from PostgreSQL's rows: their transaction, and in it their place. */
export async function watchPostgres(server: PostgresServer, database: string): Promise<Sighting[]> {
  const rows = await server.query(
    `SELECT xmin::text AS xid, 'codes' AS kind, ctid, encode(hash, 'hex') AS bytes FROM code WHERE spent
     UNION ALL SELECT xmin::text, 'parts', ctid, encode(body, 'hex') FROM closed ORDER BY ctid`,
    database,
  );
  const ofKind = (group: typeof rows, kind: keyof Sighting) =>
    group.filter((row) => row['kind'] === kind).map((row) => String(row['bytes']));
  return [...Map.groupBy(rows, (row) => row['xid']).values()].map((group) => ({
    codes: ofKind(group, 'codes'),
    parts: ofKind(group, 'parts'),
  }));
}

/** Reads the same from PostgreSQL's write-ahead log itself, in the order of its records. */
export async function watchPostgresLog(
  server: PostgresServer,
  database: string,
  from: string,
): Promise<Sighting[]> {
  await server.query('CREATE EXTENSION IF NOT EXISTS pg_walinspect', database);
  const run = (sql: string) => server.query(sql, database);
  const places = await run(
    `SELECT pg_relation_filenode('code') || ' ' || ctid AS place, encode(hash, 'hex') AS bytes FROM code WHERE spent
     UNION ALL SELECT pg_relation_filenode('closed') || ' ' || ctid, encode(body, 'hex') FROM closed`,
  );
  const bytesAt = new Map(places.map(({ place, bytes }) => [String(place), String(bytes)]));
  const records = await run(
    `SELECT xid::text AS xid, record_type AS type, description AS text, block_ref AS block
       FROM pg_get_wal_records_info('${from}', pg_current_wal_flush_lsn())
       WHERE resource_manager IN ('Heap', 'Heap2') ORDER BY start_lsn`,
  );
  const sightings = new Map<string, Sighting>();
  for (const record of records) {
    const [, node, page] = /rel \d+\/\d+\/(\d+)(?: fork main)? blk (\d+)/.exec(String(record['block'])) ?? [];
    const offset = [...String(record['text']).matchAll(/(?:^|new |[ _])off:? (\d+)/g)].at(-1)?.[1];
    const bytes = bytesAt.get(`${node} (${page},${offset})`);
    if (bytes === undefined || !/INSERT|UPDATE/.test(String(record['type']))) continue;
    const xid = String(record['xid']);
    const sighting = sightings.get(xid) ?? { codes: [], parts: [] };
    sightings.set(xid, sighting);
    sighting[String(record['type']).includes('INSERT') ? 'parts' : 'codes'].push(bytes);
  }
  return [...sightings.values()];
}

/** For each code the closed part that the attacker bets on. */
export type Strategy = (sighting: Sighting, place: number) => string | undefined;

export const strategies: Record<string, Strategy> = {
  'same place': ({ codes, parts }, place) =>
    parts[Math.floor((place * parts.length) / Math.max(1, codes.length))],
  'opposite place': ({ codes, parts }, place) =>
    parts[Math.floor(((codes.length - 1 - place) * parts.length) / Math.max(1, codes.length))],
  'in order of the code list': ({ codes, parts }, place) =>
    [...parts].sort()[[...codes].sort().indexOf(codes[place] ?? '')],
};

/** How often the bet is right. */
export function countRight(
  sightings: readonly Sighting[],
  strategy: Strategy,
  truth: ReadonlyMap<string, string>,
): number {
  let right = 0;
  for (const sighting of sightings) {
    sighting.codes.forEach((code, place) => {
      const part = strategy(sighting, place);
      if (part !== undefined && truth.get(code) === part) right += 1;
    });
  }
  return right;
}
