import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import type { Store } from '../../src/collector/store.ts';
import { Fault } from './explain.ts';

export interface OpenedStore {
  store: Store;
  /** The database as it may be shown: without a password. */
  name: string;
  pepperFile: string;
  tokenFile: string;
  /** What the person who runs this server should know. */
  warnings: readonly string[];
}

const risks: Record<string, string> = {
  durability:
    'de server bewaart niet meteen op de schijf (fsync). Zet fsync aan, anders raken antwoorden weg.',
  commitTimes: 'de server onthoudt tijden van wijzigingen (track_commit_timestamp). Zet dat uit.',
  archive:
    'de server bewaart alle wijzigingen (archive_mode). Wie die leest, kan codes en antwoorden dichter bij elkaar brengen.',
  statements:
    'de server schrijft opdrachten in een logboek (log_statement of log_min_duration_statement). Zet dat uit.',
};

async function openPostgres(url: string, pepper: string | undefined): Promise<OpenedStore> {
  const { hostname, port, pathname } = new URL(url);
  const database = decodeURIComponent(pathname.slice(1));
  if (database === '')
    throw new Fault('Bij --db ontbreekt de naam van de database: postgres://gebruiker@server/naam');
  const pepperFile = pepper ?? `.collector/${database}.pepper`;
  mkdirSync(dirname(resolve(pepperFile)), { recursive: true });
  // Loaded only when it is asked for: a school with a file needs none of it.
  const { openPostgresStore } = await import('../../src/collector/postgres.ts');
  const { risksOf } = await import('../../src/collector/postgres-risks.ts');
  const store = await openPostgresStore(url, pepperFile);
  return {
    store,
    name: `${database} op ${hostname || 'deze computer'}${port && `:${port}`}`,
    pepperFile,
    tokenFile: `${pepperFile.replace(/\.pepper$/, '')}.token`,
    warnings: (await risksOf(url)).map((risk) => `Let op: ${risks[risk]}`),
  };
}

/** Opens what `--db` names. Pepper and token lie beside a file; for a server in `.collector`, or where `--pepper` says. */
export async function openStore(db: string, pepper: string | undefined): Promise<OpenedStore> {
  if (/^postgres(ql)?:/.test(db)) {
    if (!URL.canParse(db)) throw new Fault('Dit adres bij --db klopt niet: postgres://gebruiker@server/naam');
    return openPostgres(db, pepper);
  }
  mkdirSync(dirname(resolve(db)), { recursive: true });
  const pepperFile = pepper ?? `${db}.pepper`;
  const store = openSqliteStore(db, pepperFile);
  return { store, name: resolve(db), pepperFile, tokenFile: `${db}.token`, warnings: [] };
}
