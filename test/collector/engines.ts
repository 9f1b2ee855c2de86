import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openPostgresStore } from '../../src/collector/postgres.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import type { Store } from '../../src/collector/store.ts';
import type { PostgresServer } from '../support/postgres-server.ts';
import { startPostgres } from '../support/postgres-server.ts';
import type { Collector, CollectorOptions } from '../../src/collector/collector.ts';
import { codesOf, collectorOn, fakeEnvelope, inFolder, survey } from './fixture.ts';

/** An empty database somewhere, with a pepper beside it. */
export interface Place {
  folder: string;
  pepper: string;
  /** What `--db` takes. */
  db: string;
  /** Opens the store; may be called again, also while it is open. */
  open(): Promise<Store>;
}

export interface Engine {
  name: 'SQLite' | 'PostgreSQL';
  /** The real server, once the tests run. */
  server?(): PostgresServer;
  inPlace<T>(work: (place: Place) => Promise<T>): Promise<T>;
}

const sqlite: Engine = {
  name: 'SQLite',
  inPlace: (work) =>
    inFolder(async (folder) => {
      const db = join(folder, 'a.db');
      return work({ folder, db, pepper: `${db}.pepper`, open: async () => openSqliteStore(db) });
    }),
};

/** Most tests end no server in mid-air: they need no waiting for a disk. */
const hasty = { fsync: 'off' };

function postgres(settings: Record<string, string>): Engine {
  let running: PostgresServer | undefined;
  beforeAll(async () => {
    running = await startPostgres(settings);
  }, 60_000);
  afterAll(async () => running?.stop());
  const server = () => {
    if (running === undefined) throw new Error('PostgreSQL is not up yet');
    return running;
  };
  return {
    name: 'PostgreSQL',
    server,
    inPlace: (work) =>
      inFolder(async (folder) => {
        const db = await server().createDatabase();
        const pepper = join(folder, 'a.pepper');
        return work({ folder, db, pepper, open: () => openPostgresStore(db, pepper) });
      }),
  };
}

/** Both engines, for `describe.each`. Starts a PostgreSQL for this file, and stops it. */
export function bothEngines(settings: Record<string, string> = hasty): Engine[] {
  return [sqlite, postgres(settings)];
}

/** The store of a place with the survey and this many codes. */
export async function fill(place: Place, codes: number): Promise<Store> {
  const store = await place.open();
  await store.registerSurvey(survey, fakeEnvelope(100));
  await store.addCodes(survey.id, await codesOf(codes));
  return store;
}

/** Does the work with a collector of 200 codes. */
export function collectorsOn(engine: Engine) {
  return (work: (collector: Collector, place: Place) => Promise<void>, options?: Partial<CollectorOptions>) =>
    engine.inPlace(async (place) => {
      const collector = collectorOn(await fill(place, 200), options);
      try {
        await work(collector, place);
      } finally {
        await collector.close();
      }
    });
}
