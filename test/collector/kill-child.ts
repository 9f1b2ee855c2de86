// A collector on a free port, for `kill.test.ts`: the file of its database is the only argument.
import { startCollector } from '../../src/collector/server.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { duringSurvey } from './fixture.ts';

const store = openSqliteStore(process.argv[2] ?? '');
const group = { size: 8, wait: 20, limit: 1000 };
// Rests all the time, so that some kills hit the rewriting.
const options = { store, group, restAfter: 5, now: duringSurvey, port: 0, host: '127.0.0.1' };
const { address, stop } = await startCollector(options);
process.once('SIGTERM', () => void stop());
console.log(address);
