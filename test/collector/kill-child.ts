// A collector on a free port, for tests that need a process: the database and the pepper are the arguments.
import { openPostgresStore } from '../../src/collector/postgres.ts';
import { startCollector } from '../../src/collector/server.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { duringSurvey } from './fixture-bytes.ts';

const [, , db = '', pepper = ''] = process.argv;
const store = db.startsWith('postgres:') ? await openPostgresStore(db, pepper) : openSqliteStore(db, pepper);
const group = { size: 8, wait: 20, limit: 1000 };
// Rests whenever it can, so that some kills hit the rewriting.
const options = { store, group, restAfter: 20, now: duringSurvey, port: 0, host: '127.0.0.1' };
const { address, stop } = await startCollector(options);
process.once('SIGTERM', () => void stop());
console.log(address);
