// A collector as `npm run collector` makes it, with a survey and codes: database, pepper and how many codes are the arguments.
import { openPostgresStore } from '../../src/collector/postgres.ts';
import { startCollector } from '../../src/collector/server.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { codesOf, duringSurvey, survey } from '../collector/fixture-bytes.ts';

const [, , db = '', pepper = '', codes = ''] = process.argv;
const store = db.startsWith('postgres:') ? await openPostgresStore(db, pepper) : openSqliteStore(db, pepper);
await store.registerSurvey(survey);
await store.addCodes(survey.id, await codesOf(Number(codes)));
await store.rest();
const { address } = await startCollector({ store, port: 0, host: '127.0.0.1', now: duringSurvey });
// What comes after the measuring is not part of it.
const before = process.cpuUsage();
process.once('SIGTERM', () => {
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${(user + system) / 1000}\n`, () => process.exit(0));
});
console.log(address);
